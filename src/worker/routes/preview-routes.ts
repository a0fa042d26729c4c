import { addressReader } from "../../catalog/address-table.ts";
import { episodePath } from "../../catalog/addresses.ts";
import type { Catalog } from "../../catalog/catalog.ts";
import { type PreviewGrant, readPreview } from "../../previews/preview-token.ts";
import type { PreviewAudience } from "../audience.ts";
import { answerAt } from "../route.ts";
import type { Site } from "../stores/site.ts";
import type { App, Visit } from "../visit.ts";
import { notFound } from "./not-found.ts";

/** Makes of a site that of a preview. */
type CreateApp = (site: Site) => App;

/**
 * What is to come, for whoever has a token that is signed with the host's secret. A token that is none, is changed, has expired or was made void is
 * answered as any address at which nothing is.
 */
export function previewRoutes(app: App, createApp: CreateApp): void {
  answerAt(app, "/preview/<file>", async (visit) => {
    const { site, url, now } = visit;
    const [, token = "", path = ""] = /^\/preview\/([^/]+)(\/.*)?$/.exec(url.pathname) ?? [];
    const { previewSecret: secret, catalog } = site;
    if (secret === undefined) return notFound(visit);
    const grant = await readPreview(token, { secret, show: catalog.show.guid }, now);
    const audience = grant === null ? null : audienceOf(grant, visit);
    if (audience === null || (path !== "" && !isShown(path))) return notFound(visit);
    const prefix = `/preview/${token}`;
    if (path === "")
      return leadTo(`${prefix}${audience.also === undefined ? "/" : episodePath(audience.also)}`);
    const shown = createApp({
      ...site,
      catalog: withWords(catalog, audience),
      audienceOf: () => audience,
    });
    return inPreview(await shown.fetch(requestFor(visit, path)), prefix);
  });
}

/** Null when the episode is not there any more, or what was given out before is void. */
function audienceOf(grant: PreviewGrant, { site: { catalog }, now }: Visit): PreviewAudience | null {
  if ("asOf" in grant) return { kind: "preview", asOf: grant.asOf };
  const index = catalog.indexOf(grant.slug);
  if (index < 0 || (catalog.episodeAt(index).previewRound ?? 0) !== grant.round) return null;
  return { kind: "preview", asOf: now, also: grant.slug };
}

/** Pages and what they play and show; nothing that programs read. Readers are made when they are asked: isolates start for others. */
function isShown(path: string): boolean {
  return SHOWN.some((shown) => addressReader(shown)(path) !== null);
}

const SHOWN = [
  "/",
  "/about",
  "/follow",
  "/episodes",
  "/people",
  "/search",
  "/episodes/<slug>",
  "/episodes/<slug>/transcript",
  "/episodes/<slug>/transcript.<format>",
  "/episodes/<slug>/chapters.json",
  "/seasons/<season>",
  "/tags/<tag>",
  "/people/<person>",
  "/media/<file>",
] as const;

/** The catalog of a preview is another object: nothing that is remembered of the public's is of it. */
function withWords(catalog: Catalog, { asOf }: PreviewAudience): Catalog {
  const words = catalog.show.texts.previewNote;
  return { ...catalog, site: { ...catalog.site, preview: { asOf, words } } };
}

function requestFor({ request, url }: Visit, path: string): Request {
  const address = new URL(request.url);
  address.pathname = path;
  address.search = url.search;
  return new Request(address, request);
}

function leadTo(location: string): Response {
  return new Response(null, { status: 302, headers: { ...CLOSED, location } });
}

/** An answer, kept by nobody and told to nobody, whose links stay within the preview. */
async function inPreview(response: Response, prefix: string): Promise<Response> {
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(CLOSED)) headers.set(name, value);
  for (const name of ["etag", "last-modified", "link"]) headers.delete(name);
  const location = headers.get("location");
  if (location?.startsWith("/")) headers.set("location", `${prefix}${location}`);
  const answer = { status: response.status, headers };
  if (!headers.get("content-type")?.startsWith("text/html")) return new Response(response.body, answer);
  headers.delete("content-length");
  return new Response(prefixed(await response.text(), prefix), answer);
}

const CLOSED: Readonly<Record<string, string>> = {
  "cache-control": "private, no-store",
  "referrer-policy": "no-referrer",
  "x-robots-tag": "noindex, nofollow",
};

/** Addresses of the site in attributes, which the pages write with quotes; files under /assets/ are anybody's. */
function prefixed(html: string, prefix: string): string {
  return html.replace(/(\s[\w-]+=")(?=\/(?!\/|assets\/))/g, `$1${prefix}`);
}
