/** 412 (RFC 9110 §15.5.13): the client insisted on a state that is gone. Not stored; keeps CORS readable. */
export function preconditionFailed(headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(null, { status: 412, headers: { ...headers, "cache-control": "no-store" } });
}
