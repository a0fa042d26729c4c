/** What an import needs of the world: made by an entry, and by tests with small bounds. */
export interface Network {
  /** Asks one address, following nothing. Rejects with an error that has a `code`, as Node's do. */
  readonly ask: (request: NetworkRequest) => Promise<NetworkAnswer>;
  /** Milliseconds that only go on. */
  readonly now: () => number;
  /** Resolves after so many milliseconds; rejects when the signal says so. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  readonly bounds: NetworkBounds;
}

export interface NetworkRequest {
  readonly address: URL;
  readonly method: "GET" | "HEAD";
  readonly headers: Readonly<Record<string, string>>;
  /** Gives the question up. */
  readonly signal: AbortSignal;
}

export interface NetworkAnswer {
  readonly status: number;
  /** By names in lower case; what came several times is joined by commas. */
  readonly headers: ReadonlyMap<string, string>;
  /** As it comes over the wire, still packed. Throws when it ends before its end. */
  readonly body: AsyncIterable<Uint8Array>;
  /** Ends the answer wherever it is. */
  readonly close: () => void;
}

/** How long is waited. */
export interface NetworkBounds {
  /** Milliseconds from the question to the head of the answer. */
  readonly answer: number;
  /** Milliseconds for a whole body; a file that is downloaded may take longer. */
  readonly body: number;
  /** Milliseconds in which nothing comes. */
  readonly stall: number;
  /** In each such window of milliseconds at least so many bytes have to come, unless it is the last one. */
  readonly window: number;
  readonly leastBytesInWindow: number;
  /** Milliseconds before the first repetition; each further one waits twice as long. */
  readonly backOff: number;
  /** The most milliseconds that a server may ask to be waited (Retry-After). */
  readonly retryAfter: number;
}

/** What a host who waits before a terminal puts up with: a server that sends less than 1 KB/s is given up after a minute. */
export const PATIENT_BOUNDS: NetworkBounds = {
  answer: 30_000,
  body: 600_000,
  stall: 30_000,
  window: 60_000,
  leastBytesInWindow: 60_000,
  backOff: 1_000,
  retryAfter: 60_000,
};
