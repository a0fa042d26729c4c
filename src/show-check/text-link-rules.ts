import { elementsOf, type HtmlElement, type HtmlNode } from "../html/html-tree.ts";
import { textOf } from "../html/text-of.ts";
import type { Fault } from "../schemas/fault.ts";
import { shown } from "../schemas/field-kinds.ts";
import type { Problem } from "../schemas/problem.ts";
import type { CheckedShow, CheckedText } from "./checked-show.ts";
import { onTexts, type ReadText } from "./read-text.ts";
import { type Both, inText, leavesOf, type ShowRule } from "./show-rule.ts";
import { type LinkPlace, siteLinkFault, unknownPageFault } from "./site-address.ts";
import { isPrivateHost, urlOf } from "./web-host.ts";

/** Links of notes, deep dives, the description and the footer under all notes; and links of this site in fields. */
export const TEXT_LINK_RULES: readonly ShowRule[] = [
  { id: "links/dead", level: "error", check: onLinksInTexts(siteLinkFault) },
  { id: "links/dead-in-fields", level: "error", check: onLinksInFields(siteLinkFault) },
  { id: "links/unknown-page", level: "warning", check: onLinksInTexts(unknownPageFault) },
  { id: "links/unknown-page-in-fields", level: "warning", check: onLinksInFields(unknownPageFault) },
  { id: "links/no-such-heading", level: "warning", check: onTexts(missingHeadings) },
  { id: "links/private-in-text", level: "error", check: onLinksInTexts(privateLink) },
  { id: "links/mail", level: "error", check: onLinksInTexts(mail) },
  { id: "links/says-another", level: "warning", check: onTexts(saysAnother) },
  { id: "links/without-words", level: "warning", check: onTexts(withoutWords) },
];

type LinkCheck = (href: string, from: LinkPlace, show: CheckedShow) => Fault | undefined;

function onLinksInTexts(check: LinkCheck): ShowRule["check"] {
  return onTexts(({ text, nodes, from }, show) =>
    linksOf(nodes).flatMap((link) => {
      const href = link.attributes.href ?? "";
      const fault = check(href, from, show);
      if (fault === undefined) return [];
      const what = `the link ${shown(textOf(link.children))} ${fault.what}`;
      return [inText(text, writtenIn(text, href), { what, fix: fault.fix })];
    }),
  );
}

function linksOf(nodes: readonly HtmlNode[]): readonly HtmlElement[] {
  return elementsOf(nodes).filter(({ name, attributes }) => name === "a" && attributes.href !== undefined);
}

/** What of a source an address was made of, as far as it can be found again. */
function writtenIn({ source }: CheckedText, href: string): string {
  const slug = /^\/episodes\/([^/#?]+)/.exec(href)?.[1];
  const seconds = /^#t=(\d+)$/.exec(href)?.[1];
  const clock = seconds === undefined ? undefined : stampOf(source, Number(seconds));
  return (
    [clock, href, slug && `${slug}/index.md`, slug].find(
      (text) => text !== undefined && source.includes(text),
    ) ?? ""
  );
}

function stampOf(source: string, seconds: number): string | undefined {
  return [...source.matchAll(/[([]((?:\d+:)?\d+:\d{2})[)\]]/g)].find(([, clock = ""]) => {
    const total = clock.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
    return total === seconds;
  })?.[0];
}

/** Addresses in full, and where redirects, the menu and links to follow lead on this site. */
function onLinksInFields(check: LinkCheck): ShowRule["check"] {
  return (show) => {
    const told = ({ fields, at }: Both, from: LinkPlace): Problem[] =>
      leavesOf(fields).flatMap(({ path, text }) => {
        const isPath = from === null && text.startsWith("/") && PATHS.test(path.join("."));
        const isLink = urlOf(text) !== undefined || isPath;
        const fault = isLink && !OTHERWISE.has(path.join()) ? check(text, from, show) : undefined;
        return fault === undefined ? [] : [at(path, fault)];
      });
    return [...told(show, null), ...show.episodes.flatMap((episode) => told(episode, episode))];
  };
}

const PATHS = /^(?:redirects\.|menu\.\d+\.url$|links\.own\.\d+\.url$)/;

/** Fields that have rules of their own for addresses of this site. */
const OTHERWISE = new Set(["url", "hub", "newFeedUrl", "original,url"]);

function missingHeadings({ text, nodes }: ReadText): Problem[] {
  const ids = new Set(elementsOf(nodes).flatMap(({ attributes }) => attributes.id ?? []));
  return linksOf(nodes).flatMap(({ attributes: { href = "" } }) => {
    const id = /^#(?!t=)(.+)$/.exec(href)?.[1];
    if (id === undefined || ids.has(id) || ids.has(decodeURI(id))) return [];
    return [
      inText(text, href, {
        what: `the link ${href} leads to no heading here`,
        fix: "correct it, or take the link away",
      }),
    ];
  });
}

function privateLink(href: string): Fault | undefined {
  const hostname = urlOf(href)?.hostname;
  if (hostname === undefined || !isPrivateHost(hostname)) return undefined;
  return {
    what: `leads to ${hostname}, which only a private network has`,
    fix: "give an address that everyone can open",
  };
}

function mail(href: string): Fault | undefined {
  const address = /^mailto:([^?]*)/i.exec(href)?.[1];
  if (address === undefined || /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(decodeURIComponent(address)))
    return undefined;
  return {
    what: `writes to ${shown(address)}, which is no address`,
    fix: "write it as mailto:ann@example.com",
  };
}

/** A link whose words are an address on another host than the one it leads to. */
function saysAnother({ text, nodes }: ReadText): Problem[] {
  return linksOf(nodes).flatMap(({ attributes: { href = "" }, children }) => {
    const words = textOf(children);
    const said = /^(?:https?:\/\/|www\.)\S+$/i.test(words)
      ? urlOf(words.replace(/^www\./i, "https://www."))
      : undefined;
    const led = urlOf(href);
    if (said === undefined || led === undefined || bareHost(said) === bareHost(led)) return [];
    const what = `the link ${shown(words)} leads to ${led.hostname}`;
    return [inText(text, words, { what, fix: "let both be the same" })];
  });
}

function bareHost({ hostname }: URL): string {
  return hostname.replace(/^www\./, "");
}

function withoutWords({ text, nodes }: ReadText): Problem[] {
  return linksOf(nodes).flatMap(({ attributes: { href = "" }, children }) => {
    const isEmpty = textOf(children) === "" && !elementsOf(children).some(({ name }) => name === "img");
    if (!isEmpty || href.startsWith("#")) return [];
    return [
      inText(text, writtenIn(text, href), {
        what: `the link to ${shown(href)} has no words`,
        fix: "write what it leads to",
      }),
    ];
  });
}
