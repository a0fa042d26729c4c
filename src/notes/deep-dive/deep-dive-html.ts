import type {
  DeepDive,
  DeepDiveSection,
  Definition,
  KeyPoint,
  QuoteOrStory,
  Resource,
} from "../../catalog/deep-dive.ts";
import { renderHtml } from "../../html/render-html.ts";

/** A deep dive as one run of HTML for a feed's notes: an h3 a section, and only elements that podcast apps show. */
export function deepDiveHtml({ intro = "", sections, footnotes = "" }: DeepDive): string {
  return [
    intro,
    ...sections.map((section) => `${heading(section.title)}\n${sectionHtml(section)}`),
    footnotes,
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function heading(title: string): string {
  return `<h3>${plain(title)}</h3>`;
}

function sectionHtml(section: DeepDiveSection): string {
  switch (section.kind) {
    case "keyPoints":
      return lines([section.intro, list("ol", section.points.map(pointHtml))]);
    case "quotes":
      return lines(section.entries.map(entryHtml));
    case "definitions":
      return lines([section.intro, ...section.definitions.map(definitionHtml)]);
    case "resources":
      return lines([section.intro, list("ul", section.resources.map(resourceHtml))]);
    case "guests":
    case "primer":
    case "takeaway":
    case "plain":
      return section.html;
    default:
      return section satisfies never;
  }
}

function pointHtml({ headline, html }: KeyPoint): string {
  return lines([`<p><strong>${plain(headline)}</strong></p>`, inBlock(html)]);
}

function entryHtml(entry: QuoteOrStory): string {
  if (entry.kind === "story") return inBlock(entry.html);
  const lead = entry.lead === undefined ? "" : `<p><strong>${plain(entry.lead)}</strong></p>`;
  const by = entry.attribution === undefined ? "" : `<p>— ${plain(entry.attribution)}</p>`;
  return lines([lead, `<blockquote>\n${lines([inBlock(entry.html), by])}\n</blockquote>`]);
}

function definitionHtml({ term, html }: Definition): string {
  const label = `<strong>${plain(term)}</strong>`;
  return startsWithBlock(html) ? lines([`<p>${label}</p>`, html]) : `<p>${label}: ${html}</p>`;
}

function resourceHtml({ title, url, html }: Resource): string {
  const link = renderHtml([{ name: "a", attributes: { href: url }, children: [{ text: title }] }]);
  if (html === "") return link;
  return startsWithBlock(html) ? lines([`<p>${link}</p>`, html]) : `${link}: ${html}`;
}

function list(name: "ol" | "ul", items: readonly string[]): string {
  return items.length === 0
    ? ""
    : `<${name}>\n${items.map((item) => `<li>${item}</li>`).join("\n")}\n</${name}>`;
}

function inBlock(html: string): string {
  return html === "" || startsWithBlock(html) ? html : `<p>${html}</p>`;
}

function startsWithBlock(html: string): boolean {
  return /^<(?:p|h[1-6]|ul|ol|dl|blockquote|pre|table|div|section|figure|details|hr)\b/.test(html);
}

function lines(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n");
}

function plain(text: string): string {
  return renderHtml([{ text }]);
}
