import type { OutgoingRequest, Reply } from "../../../src/announcements/exchange.ts";

/** Somebody who is told, written after the public description of the service: it looks at all that it gets. */
export type StandIn = (request: OutgoingRequest) => Reply | Promise<Reply>;

export function reply(status: number, body: unknown = ""): Reply {
  return { status, retryAfter: 0, body: typeof body === "string" ? body : JSON.stringify(body) };
}

/** What a form holds; null when it is sent as something else. */
export function formOf({ method, headers, body }: OutgoingRequest): URLSearchParams | null {
  const isForm = method === "POST" && headers["content-type"] === "application/x-www-form-urlencoded";
  return isForm ? new URLSearchParams(String(body)) : null;
}

/** What JSON holds; null when it is sent as something else. */
export function jsonOf({ method, headers, body }: OutgoingRequest): Record<string, unknown> | null {
  return method === "POST" && headers["content-type"] === "application/json"
    ? JSON.parse(String(body))
    : null;
}
