import { securityHeaders } from "../http/security-headers.ts";
import type { Instant } from "../moments/instant.ts";
import { type Serve, type ServedShow, servedShow } from "./served-show.ts";

/** Catalogs by the host names at which their shows are. */
export type CatalogsByHost = Readonly<Record<string, ArrayBuffer>>;

/**
 * Several shows, served by the host of a request. A show is at the host names that are given for it, and at the host of the address that it
 * was built for, which under `npm start` is another. At any other host there is nothing, nor anything told of the shows.
 */
export function serveByHost(catalogs: CatalogsByHost, clock: () => Instant): Serve {
  // A show may have several names.
  const opened = new Map<ArrayBuffer, ServedShow>();
  for (const bytes of Object.values(catalogs))
    if (!opened.has(bytes)) opened.set(bytes, servedShow(bytes, clock));
  const builtFor = [...opened.values()].map((show) => [show.host ?? "", show] as const);
  const named = Object.entries(catalogs).map(
    ([name, bytes]) => [name.toLowerCase(), opened.get(bytes)] as const,
  );
  const shows = new Map([...builtFor, ...named]);
  return async (request, bindings, context) => {
    const { host, hostname } = new URL(request.url);
    const show = shows.get(host) ?? shows.get(hostname);
    return show === undefined ? nobodyAt(request) : atHost(await show.serve(request, bindings, context));
  };
}

/** Workers Cache does not look at the host: what it kept of one show it would serve at the host of another. It takes this header away. */
function atHost(response: Response): Response {
  response.headers.set("cloudflare-cdn-cache-control", "no-store");
  return response;
}

function nobodyAt({ url }: Request): Response {
  const headers = { ...securityHeaders(url, "nowhere"), "cache-control": "no-store" };
  return new Response("There is no show at this host name.\n", { status: 404, headers });
}
