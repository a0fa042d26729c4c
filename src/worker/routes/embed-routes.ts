import type { Context, Hono } from "hono";
import { embedPath, OEMBED_PATH } from "../../catalog/addresses.ts";
import { editionAt } from "../../catalog/edition/edition.ts";
import { maxAgeUntil } from "../../http/cache-control.ts";
import { corsHeaders } from "../../http/cors-headers.ts";
import { respond, respondError } from "../../http/respond.ts";
import { securityHeaders } from "../../http/security-headers.ts";
import { episodeAtAddress, type Oembed, oembed, oembedXml } from "../../machines/oembed.ts";
import { momentOfAddress } from "../../moments/moment.ts";
import { EmbedPage } from "../../pages/episode/embed-page.tsx";
import type { Site } from "../stores/site.ts";
import { notFound } from "./not-found.ts";
import { pageContext, pageDocument } from "./page-document.ts";

/** The player for other sites, and how they find it (https://oembed.com). */
export function embedRoutes(app: Hono, site: Site): void {
  app.get(embedPath(":slug"), (c) => {
    const context = pageContext(c, site);
    const { edition, requestUrl } = context;
    const aired = edition.find(c.req.param("slug"));
    if (aired === null) return notFound(c.req.raw, site);
    const page = pageDocument(context, () => EmbedPage({ edition, ...aired }));
    return respond(c.req.raw, { ...page, headers: securityHeaders(requestUrl, "anywhere") });
  });

  app.get(OEMBED_PATH, (c) => {
    const { url, format = "json", maxwidth, maxheight } = c.req.query();
    const render = FORMATS.get(format);
    if (url === undefined) return refuse(c, site, { status: 400, words: "Which address? Say url=…" });
    if (render === undefined) return refuse(c, site, { status: 501, words: "The formats are json and xml." });
    const now = site.clock();
    const edition = editionAt(site.catalog, now);
    const episode = episodeAtAddress(edition, url);
    if (episode === null) return refuse(c, site, { status: 404, words: "No episode is at this address." });
    const embedded = {
      show: edition.show,
      episode,
      moment: momentOfAddress(new URL(url)),
      room: { width: pixels(maxwidth), height: pixels(maxheight) },
    };
    return respond(c.req.raw, {
      type: render.type,
      etag: edition.validators.pages,
      maxAge: maxAgeUntil(now, edition.changesAt, OEMBED_SECONDS),
      headers: corsHeaders,
      render: () => [ENCODER.encode(render.text(oembed(embedded)))],
    });
  });
}

const FORMATS: ReadonlyMap<string, { readonly type: string; text(answer: Oembed): string }> = new Map([
  ["json", { type: "application/json", text: (answer) => `${JSON.stringify(answer)}\n` }],
  ["xml", { type: "text/xml; charset=utf-8", text: oembedXml }],
]);

const OEMBED_SECONDS = 300;
const REFUSAL_SECONDS = 60;

const ENCODER = new TextEncoder();

/** A limit in pixels; none when it is not said, or is no number of pixels. */
function pixels(limit: string | undefined): number {
  return limit !== undefined && /^[1-9]\d{0,5}$/.test(limit) ? Number(limit) : Number.POSITIVE_INFINITY;
}

/** Why there is nothing to embed. An episode to come is refused as one that never was, and never past its air date. */
function refuse(c: Context, site: Site, { status, words }: Refusal): Promise<Response> {
  const now = site.clock();
  const { changesAt } = editionAt(site.catalog, now);
  return respondError(c.req.raw, {
    status,
    type: "text/plain; charset=utf-8",
    maxAge: maxAgeUntil(now, changesAt, REFUSAL_SECONDS),
    headers: corsHeaders,
    render: () => [ENCODER.encode(`${words}\n`)],
  });
}

interface Refusal {
  readonly status: 400 | 404 | 501;
  readonly words: string;
}
