import type { Finding, Found } from "./finding.ts";
import { type FeedElement, parseXml } from "./parse-xml.ts";
import { applyRules, type Rule } from "./rule.ts";
import { quoted } from "./value-checks.ts";
import { isWebAddress } from "./web-address.ts";

/** Asked of an Atom feed, RFC 4287. */
const ATOM_RULES: readonly Rule<FeedElement>[] = [
  // §4.1.1 and §4.1.2: exactly one of each.
  { id: "atom/required", level: "error", check: required },
  // §4.2.6: an IRI, with its scheme.
  { id: "atom/id", level: "error", check: ids },
  // §4.1.1: entries of one id have different dates.
  { id: "atom/id-unique", level: "error", check: repeatedIds },
  // §4.1.1: the feed's author, unless each entry has one.
  { id: "atom/author", level: "error", check: authors },
  // §3.3 and RFC 3339: T and Z in capitals.
  { id: "atom/date", level: "error", check: dates },
  // §4.2.7: href; media with type and length, where it is known.
  { id: "atom/link", level: "error", check: links },
  // §4.1.1: recommended.
  { id: "atom/self-link", level: "warning", check: selfLink },
];

/** What readers would find wrong with an Atom feed, in the order of the rules. */
export function checkAtom(xml: string): Finding[] {
  const document = parseXml(xml);
  const root =
    typeof document === "string" ? undefined : document.roots.find(({ name }) => localName(name) === "feed");
  if (root !== undefined) return applyRules(ATOM_RULES, root);
  const what =
    typeof document === "string" ? `is not well-formed XML: ${document.slice(0, 200)}` : "has no <feed>";
  return [{ level: "error", rule: "atom/root", place: "document", what, fix: "write Atom (RFC 4287)" }];
}

/** Whatever prefix a document has for Atom. */
function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function childrenOf({ children }: FeedElement, name: string): readonly FeedElement[] {
  return children.filter((child) => localName(child.name) === name);
}

function textOfChild(element: FeedElement, name: string): string {
  return childrenOf(element, name)[0]?.text.trim() ?? "";
}

/** The feed and its entries, each with its place. */
function owners(feed: FeedElement): { readonly element: FeedElement; readonly place: string }[] {
  const entries = childrenOf(feed, "entry").map((element, index) => ({
    element,
    place: `entry ${index + 1}`,
  }));
  return [{ element: feed, place: "feed" }, ...entries];
}

function required(feed: FeedElement): Found[] {
  return owners(feed).flatMap(({ element, place }) =>
    ["id", "title", "updated"].flatMap((name) => {
      const all = childrenOf(element, name);
      if (all.length === 1 && textOfChild(element, name) !== "") return [];
      const what = all.length > 1 ? "stands there twice" : "is missing";
      return [{ place: `${place} <${name}>`, what, fix: "give exactly one" }];
    }),
  );
}

function ids(feed: FeedElement): Found[] {
  return owners(feed).flatMap(({ element, place }) => {
    const id = textOfChild(element, "id");
    if (id === "" || /^[a-z][a-z0-9+.-]*:[^\s]+$/i.test(id)) return [];
    return [
      {
        place: `${place} <id>`,
        what: `is ${quoted(id)}, which is no IRI`,
        fix: "begin it with a scheme, such as urn:uuid:",
      },
    ];
  });
}

function repeatedIds(feed: FeedElement): Found[] {
  const seen = new Set<string>();
  return owners(feed).flatMap(({ element, place }) => {
    const key = `${textOfChild(element, "id")} ${textOfChild(element, "updated")}`;
    const isRepeated = seen.has(key);
    seen.add(key);
    return isRepeated && place !== "feed"
      ? [{ place: `${place} <id>`, what: "is that of another entry", fix: "give each its own" }]
      : [];
  });
}

function authors(feed: FeedElement): Found[] {
  const hasName = (element: FeedElement): boolean =>
    childrenOf(element, "author").some((author) => textOfChild(author, "name") !== "");
  if (hasName(feed)) return [];
  return owners(feed).flatMap(({ element, place }) =>
    place === "feed" || hasName(element)
      ? []
      : [{ place: `${place} <author>`, what: "is missing", fix: "name one here, or for the feed" }],
  );
}

function dates(feed: FeedElement): Found[] {
  return owners(feed).flatMap(({ element, place }) =>
    ["updated", "published"].flatMap((name) => {
      const date = textOfChild(element, name);
      if (
        date === "" ||
        (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/.test(date) &&
          !Number.isNaN(Date.parse(date)))
      )
        return [];
      return [
        { place: `${place} <${name}>`, what: `is ${quoted(date)}`, fix: "write it as 2026-12-01T09:00:00Z" },
      ];
    }),
  );
}

function links(feed: FeedElement): Found[] {
  return owners(feed).flatMap(({ element, place }) =>
    childrenOf(element, "link").flatMap(({ attributes }) => {
      const href = attributes.get("href") ?? "";
      const told = (what: string, fix: string): Found[] => [{ place: `${place} <link>`, what, fix }];
      if (!isWebAddress(href))
        return told(`leads to ${quoted(href)}, which is no full address`, "begin it with https://");
      const isBare = attributes.get("rel") === "enclosure" && attributes.get("type") === undefined;
      return isBare ? told("names media without its type", "give type, such as audio/mpeg") : [];
    }),
  );
}

function selfLink(feed: FeedElement): Found[] {
  const isThere = childrenOf(feed, "link").some(({ attributes }) => attributes.get("rel") === "self");
  return isThere
    ? []
    : [{ place: "feed <link>", what: 'has none with rel="self"', fix: "give the feed's own address" }];
}
