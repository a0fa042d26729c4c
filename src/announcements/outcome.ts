import type { Reply } from "./exchange.ts";

/** What came of an attempt. */
export interface Outcome {
  readonly kind: "told" | "again" | "refused";
  /** Of the last answer; 0 when there was none. */
  readonly status: number;
  /** How long its server asks to be left alone. */
  readonly afterMs: number;
  /** Where the post is that was made. */
  readonly post?: string | undefined;
}

/** Of an attempt that came to no answer. */
export const FAILED: Outcome = { kind: "again", status: 0, afterMs: 0 };

/**
 * Any success acknowledges. What is the server's fault, or passes (timeout, too early, too many: RFC 9110 §15.5.9, RFC 8470 §5.2, RFC 6585 §4), is tried
 * again; what is wrong with the request would be wrong with the next one too. A redirect is refused: who is told is the host's to say.
 */
export function outcomeOf({ status, retryAfter }: Reply): Outcome {
  const passes = status === 0 || status >= 500 || [408, 425, 429].includes(status);
  const kind = status >= 200 && status < 300 ? "told" : passes ? "again" : "refused";
  return { kind, status, afterMs: retryAfter * 1000 };
}
