const ALLOWED = "GET, HEAD, OPTIONS";

// What a script may send besides the safelisted headers (Fetch §2.2.2): to resume media and to revalidate.
const REQUEST_HEADERS = "Range, If-Range, If-None-Match, If-Modified-Since, If-Match, If-Unmodified-Since";

/**
 * The answer to a method as such: null for GET and HEAD, which are the route's to answer; 204 for OPTIONS, good for
 * a CORS preflight too (Fetch §4.8); 405 with Allow for all others (RFC 9110 §15.5.6).
 */
export function respondToMethod(request: Request): Response | null {
  if (request.method === "GET" || request.method === "HEAD") return null;
  return request.method === "OPTIONS" ? respondToOptions() : respondNotAllowed();
}

function respondToOptions(): Response {
  const headers = {
    allow: ALLOWED,
    "access-control-allow-origin": "*",
    "access-control-allow-methods": ALLOWED,
    "access-control-allow-headers": REQUEST_HEADERS,
    "access-control-max-age": "86400",
    "cache-control": "no-store",
  };
  return new Response(null, { status: 204, headers });
}

function respondNotAllowed(): Response {
  const headers = {
    allow: ALLOWED,
    "access-control-allow-origin": "*",
    "cache-control": "no-store",
    "content-type": "text/plain; charset=utf-8",
  };
  return new Response(`Only ${ALLOWED} are answered here.\n`, { status: 405, headers });
}
