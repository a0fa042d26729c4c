/** Asks one address, and follows nothing. */
export type Ask = (request: OutgoingRequest) => Promise<Reply>;

export interface OutgoingRequest {
  readonly method: "GET" | "POST";
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer> | null;
}

export interface Reply {
  /** 0 when nothing was answered. */
  readonly status: number;
  /** In seconds, as the answer asks for it. */
  readonly retryAfter: number;
  /** Its beginning, as text; hostile. */
  readonly body: string;
}
