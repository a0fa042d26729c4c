import { webhookHeaders } from "./webhook-headers.ts";

/** How far a signature may be from now. */
const MOST_AGE_MS = 300_000;

/**
 * Whether a request of a host is signed by the secret that the Worker has, as webhooks are, over what it asks for, and lately: whoever repeats it can
 * have no more done than the host has asked for. Without a secret nobody is a host.
 */
export async function isSignedByHost(
  headers: Headers,
  asked: string,
  { secret, now }: { readonly secret: unknown; readonly now: number },
): Promise<boolean> {
  if (!secret) return false;
  const time = Number(headers.get("webhook-timestamp")) * 1000;
  const id = headers.get("webhook-id");
  const own = await webhookHeaders(asked, { id, time, secret });
  const given = headers.get("webhook-signature") ?? "";
  return Math.abs(now - time) < MOST_AGE_MS && isSame(own["webhook-signature"], given);
}

/** It takes the same time wherever they differ. */
function isSame(own: string, given: string): boolean {
  let difference = own.length ^ given.length;
  for (let at = 0; at < own.length; at++) difference |= own.charCodeAt(at) ^ given.charCodeAt(at);
  return difference === 0;
}
