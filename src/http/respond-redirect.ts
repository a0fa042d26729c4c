import { type MaxAge, renderCacheControl } from "./cache-control.ts";

/** Where something is instead: for ever (301) or for now (302). `location` is a path of the site or a full address. */
export interface Redirect {
  readonly location: string;
  readonly status: 301 | 302;
  readonly maxAge: MaxAge;
}

/** Answers with a redirect. It says how long it may be kept: without that, caches keep a 301 as long as they like. */
export function respondRedirect({ location, status, maxAge }: Redirect): Response {
  const headers = {
    location,
    "cache-control": renderCacheControl(maxAge),
    "access-control-allow-origin": "*",
  };
  return new Response(null, { status, headers });
}
