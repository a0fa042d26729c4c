import type { GapValues } from "./fill-gaps.ts";

/**
 * The headers by which a receiver knows who has sent a body, and that it is not sent once more by somebody else (Standard Webhooks 1.0): an id that all
 * attempts share, the time in seconds, and an HMAC-SHA-256 of these and the body. A secret may be any text, or base64 behind `whsec_`.
 */
export async function webhookHeaders(
  body: string,
  { id, time, secret }: GapValues,
): Promise<{ "webhook-id": string; "webhook-timestamp": string; "webhook-signature": string }> {
  const seconds = Math.floor(Number(time) / 1000);
  const bytes = (text: unknown) => new TextEncoder().encode(String(text));
  const [, base64] = /^whsec_(.+)$/.exec(String(secret)) ?? [];
  const raw = base64 ? Uint8Array.from(atob(base64), (one) => one.charCodeAt(0)) : bytes(secret);
  const key = await crypto.subtle.importKey("raw", raw, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  const signature = await crypto.subtle.sign("HMAC", key, bytes(`${id}.${seconds}.${body}`));
  return {
    "webhook-id": String(id),
    "webhook-timestamp": String(seconds),
    "webhook-signature": `v1,${btoa(String.fromCharCode(...new Uint8Array(signature)))}`,
  };
}
