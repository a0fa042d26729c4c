import { corsHeaders } from "../../http/cors-headers.ts";
import { respondError } from "../../http/respond.ts";
import { episodeAtAddress, type Oembed, oembed, oembedXml } from "../../machines/oembed.ts";
import { momentOfAddress } from "../../moments/moment.ts";
import { EmbedPage } from "../../pages/episode/embed-page.tsx";
import { lifetime } from "../lifetimes.ts";
import { answerAt } from "../route.ts";
import type { App, Visit } from "../visit.ts";
import { notFound } from "./not-found.ts";
import { respondPage } from "./respond-page.ts";
import { respondRendered } from "./respond-rendered.ts";
import { robotsHeaders } from "./robots-headers.ts";

/** The player for other sites, and how they find it (https://oembed.com). */
export function embedRoutes(app: App): void {
  answerAt(app, "/embed/<slug>", (visit, { slug }) => {
    const { edition } = visit;
    const aired = edition.find(slug);
    if (aired === null) return notFound(visit);
    return respondPage(visit, () => EmbedPage({ edition, ...aired }), { framing: "anywhere" });
  });

  answerAt(app, "/oembed", (visit) => {
    const { edition } = visit;
    const query = visit.url.searchParams;
    const url = query.get("url");
    const render = FORMATS.get(query.get("format") ?? "json");
    if (url === null) return refuse(visit, { status: 400, words: "Which address? Say url=…" });
    if (render === undefined) return refuse(visit, { status: 501, words: "The formats are json and xml." });
    const episode = episodeAtAddress(edition, url);
    if (episode === null) return refuse(visit, { status: 404, words: "No episode is at this address." });
    const embedded = {
      show: edition.show,
      episode,
      moment: momentOfAddress(new URL(url)),
      room: { width: pixels(query.get("maxwidth")), height: pixels(query.get("maxheight")) },
    };
    return respondRendered(visit, {
      type: render.type,
      kind: "oembed",
      headers: { ...corsHeaders, ...robotsHeaders(episode) },
      render: () => [ENCODER.encode(render.text(oembed(embedded)))],
    });
  });
}

const FORMATS: ReadonlyMap<string, { readonly type: string; text(answer: Oembed): string }> = new Map([
  ["json", { type: "application/json", text: (answer) => `${JSON.stringify(answer)}\n` }],
  ["xml", { type: "text/xml; charset=utf-8", text: oembedXml }],
]);

const ENCODER = new TextEncoder();

/** A limit in pixels; none when it is not said, or is no number of pixels. */
function pixels(limit: string | null): number {
  return limit !== null && /^[1-9]\d{0,5}$/.test(limit) ? Number(limit) : Number.POSITIVE_INFINITY;
}

/** Why there is nothing to embed. An episode to come is refused as one that never was, and never past its air date. */
function refuse(visit: Visit, { status, words }: Refusal): Promise<Response> {
  return respondError(visit.request, {
    status,
    type: "text/plain; charset=utf-8",
    maxAge: lifetime(visit, "notFound"),
    headers: corsHeaders,
    render: () => [ENCODER.encode(`${words}\n`)],
  });
}

interface Refusal {
  readonly status: 400 | 404 | 501;
  readonly words: string;
}
