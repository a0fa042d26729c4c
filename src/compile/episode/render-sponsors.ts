import { escapeXml } from "../../html/escape-xml.ts";
import { isElement } from "../../html/html-tree.ts";
import { mapHtml } from "../../html/map-html.ts";
import { parseHtml } from "../../html/parse-html.ts";
import { renderHtml } from "../../html/render-html.ts";
import type { SiteTexts } from "../../languages/site-texts.ts";
import { fill } from "../../languages/template.ts";
import { renderClock } from "../../moments/clock.ts";
import type { Seconds } from "../../moments/instant.ts";
import type { EpisodeFields } from "../../schemas/episode-schema.ts";
import type { BuildContext } from "../build-context.ts";
import type { ProblemAt } from "../sources/problem-at.ts";
import { outsideAudio } from "./outside-audio.ts";
import { renderMarkdown } from "./rendered-notes.ts";

/** Where sponsors are named, and what their names stand under. */
export interface SponsorsPlace {
  readonly file: string;
  readonly problemAt: ProblemAt;
  readonly texts: Pick<SiteTexts, "promoCode">;
  /** How long the audio is; null for the show's sponsors, who are named at no moment. */
  readonly durationSeconds: Seconds | null;
}

type Sponsor = NonNullable<EpisodeFields["sponsors"]>[number];

/** Who pays, as a list in safe HTML with addresses and moments as in notes; empty for nobody. Links are marked as paid for. */
export async function renderSponsors(
  sponsors: readonly Sponsor[],
  place: SponsorsPlace,
  context: BuildContext,
): Promise<string> {
  const items = await Promise.all(
    sponsors.map(async (sponsor, index) => {
      const text = await sponsorText(sponsor, { index, ...place }, context);
      const fault =
        sponsor.at === undefined ? null : outsideAudio(sponsor.at, place.durationSeconds ?? Infinity);
      if (fault) context.report(place.problemAt(["sponsors", index, "at"], fault));
      return `<li><p>${nameHtml(sponsor)}</p>${text}${codeHtml(sponsor, place)}</li>`;
    }),
  );
  return items.length === 0 ? "" : `<ul>${items.join("")}</ul>`;
}

function nameHtml({ name, url, at }: Sponsor): string {
  const shown = escapeXml(name);
  const link = url === undefined ? shown : `<a href="${escapeXml(url)}" rel="${PAID}">${shown}</a>`;
  return at === undefined ? link : `${link} <a href="#t=${at}">${renderClock(at)}</a>`;
}

/** As search engines and the law want links that somebody pays for. */
const PAID = "sponsored noopener";

async function sponsorText(
  { text }: Sponsor,
  { index, file, problemAt, durationSeconds }: SponsorsPlace & { readonly index: number },
  context: BuildContext,
): Promise<string> {
  if (text === undefined) return "";
  const at = ["sponsors", index, "text"];
  const { html } = await renderMarkdown(
    {
      markdown: text,
      file,
      firstLine: problemAt(at, NOT_SECURE).line ?? 1,
      idPrefix: `sponsor-${index + 1}-`,
      topHeadingLevel: 4,
      moments: durationSeconds === null ? "text" : "linked",
    },
    context,
  );
  if (/ href="http:/i.test(html)) context.report(problemAt(at, NOT_SECURE));
  return renderHtml(mapHtml(parseHtml(html), (element) => [isPaidLink(element) ? paid(element) : element]));
}

const NOT_SECURE = { what: "links to an address that begins with http://", fix: "begin it with https://" };

type HtmlElement = Parameters<Parameters<typeof mapHtml>[1]>[0];

function isPaidLink(element: HtmlElement): boolean {
  return isElement(element, "a") && /^https?:/i.test(element.attributes.href ?? "");
}

function paid(element: HtmlElement): HtmlElement {
  return { ...element, attributes: { ...element.attributes, rel: PAID } };
}

function codeHtml({ code }: Sponsor, { texts }: SponsorsPlace): string {
  if (code === undefined) return "";
  return `<p>${fill(texts.promoCode, { code: `<code>${escapeXml(code)}</code>` })}</p>`;
}
