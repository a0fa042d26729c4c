import type { Ask, Reply } from "../announcements/exchange.ts";

/** How long somebody may take to answer. */
const PATIENCE_MS = 10_000;

/** As much of an answer as is read; no target says more that matters. */
const MOST_BYTES = 65_536;

/** Sends requests out of the Worker. Whoever answers may be hostile: nothing is followed, little is read, and not for long. */
export function sendRequests(fetch: typeof globalThis.fetch, userAgent: string): Ask {
  return async ({ method, address, headers, body }) => {
    try {
      const response = await fetch(address, {
        method,
        headers: { "user-agent": userAgent, ...headers },
        body,
        redirect: "manual",
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      const { status, headers: said } = response;
      // Seconds; a date (RFC 9110 §10.2.3) is left to the back-off.
      const retryAfter = Number(said.get("retry-after")) || 0;
      return { status, retryAfter, body: await beginning(response) };
    } catch {
      // Neither who it was nor why is logged: an address may be a secret.
      return NO_ANSWER;
    }
  };
}

const NO_ANSWER: Reply = { status: 0, retryAfter: 0, body: "" };

async function beginning({ body }: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  // Leaving the loop cancels what is still to come.
  for await (const chunk of body ?? []) {
    bytes += chunk.byteLength;
    text += decoder.decode(chunk, { stream: true });
    if (bytes >= MOST_BYTES) break;
  }
  return text;
}
