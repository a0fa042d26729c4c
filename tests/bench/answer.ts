import { request } from "node:http";
import type { Question } from "./load.ts";

/** An answer as it came: its body is what went over the wire, compressed or not. */
export interface RawAnswer {
  readonly status: number;
  /** Names in lower case; those that a server adds by itself are left out. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Asks once. */
export function rawAnswer(
  origin: string,
  { path, headers = {} }: Question,
  method: "GET" | "PUT" = "GET",
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    // A connection of its own: none that a server has closed in the meantime.
    const asking = request(`${origin}${path}`, { method, headers, agent: false }, (response) => {
      const pieces: Buffer[] = [];
      response.on("data", (piece: Buffer) => pieces.push(piece)).on("error", reject);
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: ownHeaders(response.rawHeaders),
          body: Buffer.concat(pieces),
        }),
      );
    });
    asking.on("error", reject).end();
  });
}

const SERVERS_OWN = new Set(["connection", "content-length", "date", "keep-alive", "transfer-encoding"]);

/** Names and values in turn → a record; a name that comes twice has its values in one line (RFC 9110 §5.3). */
function ownHeaders(raw: readonly string[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (let index = 0; index < raw.length; index += 2) {
    const name = (raw[index] ?? "").toLowerCase();
    const value = raw[index + 1] ?? "";
    if (!SERVERS_OWN.has(name)) headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
  }
  return headers;
}
