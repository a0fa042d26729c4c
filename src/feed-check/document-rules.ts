import { FORBIDDEN_CHARACTER } from "./decode-references.ts";
import type { Found } from "./finding.ts";
import { meantNamespace, type NamespaceDeclaration } from "./namespaces.ts";
import type { XmlDocument } from "./parse-xml.ts";
import type { Rule } from "./rule.ts";
import { quoted } from "./value-checks.ts";

/** Asked of the text before it is parsed; an error here ends the check. */
export const SOURCE_RULES: readonly Rule<string>[] = [
  // No directory names a limit; what is larger than this is no feed, and is not read here.
  { id: "xml/length", level: "error", check: tooLong },
  // The same: no show has published as many episodes, and each costs every rule.
  { id: "xml/item-count", level: "error", check: tooManyItems },
  // XML entities are how bombs are built, so careful readers refuse every document type declaration.
  { id: "xml/doctype", level: "error", check: doctype },
  // XML 1.0 §2.2.
  { id: "xml/control-character", level: "error", check: controlCharacter },
];

/** Asked by the parser: the subject is what it says. */
export const WELL_FORMED: Rule<string> = {
  // XML 1.0 §2.1; directories drop the whole feed.
  id: "xml/well-formed",
  level: "error",
  check: (message) =>
    fault(`is not well-formed XML: ${message.slice(0, 200)}`, "mend the markup; use a library to write XML"),
};

/** Asked of the document as a whole. */
export const DOCUMENT_RULES: readonly Rule<XmlDocument>[] = [
  // Apple's general rules; RSS and PSP-1 say the same.
  { id: "xml/encoding", level: "error", check: encoding },
  // What a decoder leaves of bytes that are no UTF-8.
  { id: "xml/damaged-character", level: "warning", check: damagedCharacter },
  // XML 1.0 §4.1: only five entities exist.
  { id: "xml/reference", level: "error", check: unknownReference },
  // XML 1.0 §2.4 and §3.1: neither is well-formed, and strict parsers stop there.
  { id: "xml/stray-markup", level: "error", check: strayMarkup },
  // Namespaces in XML §5.
  { id: "xml/prefix", level: "error", check: undeclaredPrefix },
  // RSS 2.0: `<rss>` is the document.
  { id: "rss/root", level: "error", check: root },
  // RSS 2.0: the attribute version is required.
  { id: "rss/version", level: "error", check: version },
  // RSS 2.0: exactly one channel.
  { id: "rss/channel", level: "error", check: channel },
  // RSS 2.0: its own elements are in no namespace.
  { id: "rss/default-namespace", level: "error", check: defaultNamespace },
  // Apple's general rules: http, and exactly so; otherwise all itunes tags are ignored.
  { id: "apple/namespace", level: "error", check: (document) => wrongNamespaces(document, ["itunes"]) },
  // Podcasting 2.0: the namespace's two addresses and no other.
  { id: "podcasting/namespace", level: "error", check: (document) => wrongNamespaces(document, ["podcast"]) },
  // The specifications of the other namespaces that podcasts use.
  { id: "rss/namespace", level: "error", check: (document) => wrongNamespaces(document, []) },
  // What independent implementers report of older apps: a few megabytes.
  { id: "apps/feed-size", level: "warning", check: large },
];

const MOST_CHARACTERS = 20_000_000;
const MOST_ITEMS = 20_000;
const LARGE_CHARACTERS = 4_000_000;

function tooLong(source: string): Found[] {
  if (source.length <= MOST_CHARACTERS) return [];
  return fault(`has ${source.length} characters`, "keep the feed below a few megabytes; page it (RFC 5005)");
}

function tooManyItems(source: string): Found[] {
  const count = source.match(/<(?:item|podcast:liveItem)[\s/>]/g)?.length ?? 0;
  if (count <= MOST_ITEMS) return [];
  return fault(`has ${count} items`, "show fewer episodes, or page the feed (RFC 5005)");
}

function doctype(source: string): Found[] {
  if (!source.startsWith("<!DOCTYPE", prologEnd(source))) return [];
  return fault("has a document type declaration", "remove <!DOCTYPE …>; RSS 2.0 needs none");
}

function controlCharacter(source: string): Found[] {
  const at = source.search(FORBIDDEN_CHARACTER);
  if (at < 0) return [];
  const code = (source.charCodeAt(at).toString(16) ?? "").toUpperCase().padStart(4, "0");
  return fault(`holds the character U+${code}, which XML forbids`, "strip control characters from all text");
}

/** Where what comes before the root and is no document type declaration ends: white space, comments, instructions. */
function prologEnd(source: string): number {
  let at = source.startsWith("\uFEFF") ? 1 : 0;
  for (;;) {
    while (at < source.length && " \t\r\n".includes(source.charAt(at))) at++;
    const end = source.startsWith("<?", at) ? "?>" : source.startsWith("<!--", at) ? "-->" : undefined;
    const found = end === undefined ? -1 : source.indexOf(end, at);
    if (end === undefined || found < 0) return at;
    at = found + end.length;
  }
}

function encoding({ source }: XmlDocument): Found[] {
  const declared = /^\uFEFF?<\?xml\s[^<>]{0,200}?\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(
    source.slice(0, 400),
  )?.[1];
  if (declared === undefined || /^utf-?8$/i.test(declared)) return [];
  return fault(`says that it is in ${declared}`, 'write it in UTF-8 and say encoding="UTF-8"');
}

function damagedCharacter({ source }: XmlDocument): Found[] {
  if (!source.includes("\uFFFD")) return [];
  return fault("holds U+FFFD, which stands where a character was lost", "write the text again, in UTF-8");
}

function unknownReference({ unknownReferences }: XmlDocument): Found[] {
  return [...unknownReferences].flatMap((reference) =>
    fault(`holds ${quoted(reference)}, which XML does not know`, "write the character itself, or its number"),
  );
}

function strayMarkup({ strayMarkup }: XmlDocument): Found[] {
  return [...strayMarkup].flatMap((markup) =>
    fault(`holds ${markup}`, "write &lt; and ]]&gt; in their place"),
  );
}

function undeclaredPrefix({ undeclaredPrefixes }: XmlDocument): Found[] {
  return [...undeclaredPrefixes].flatMap((prefix) =>
    fault(
      `uses the prefix ${quoted(prefix)}, which it does not declare`,
      `declare it on <rss>: xmlns:${prefix}="…"`,
    ),
  );
}

function root({ roots: [first, ...others] }: XmlDocument): Found[] {
  if (others.length > 0) return fault("has more than one root", "put everything into one <rss>");
  if (first?.name === "rss") return [];
  return fault(`begins with <${(first?.name ?? "").slice(0, 80)}>`, 'write RSS 2.0: <rss version="2.0">');
}

function version({ roots: [first] }: XmlDocument): Found[] {
  if (first?.name !== "rss" || first.attributes.get("version") === "2.0") return [];
  return fault("is not marked as RSS 2.0", 'write <rss version="2.0">');
}

function channel({ roots: [first] }: XmlDocument): Found[] {
  if (first?.name !== "rss") return [];
  const count = first.children.filter(({ name }) => name === "channel").length;
  return count === 1 ? [] : fault(`has ${count} channels`, "put one <channel> into <rss>");
}

function defaultNamespace({ rootDeclarations }: XmlDocument): Found[] {
  const declared = rootDeclarations.find(({ prefix, uri }) => prefix === "" && uri !== "");
  if (declared === undefined) return [];
  return fault(`puts RSS itself into the namespace ${quoted(declared.uri)}`, "remove xmlns from <rss>");
}

/** Slips in the addresses of these namespaces, or of all that have no rule of their own. */
function wrongNamespaces({ declarations }: XmlDocument, wanted: readonly string[]): Found[] {
  return declarations.flatMap((declared) => {
    const meant = meantNamespace(declared);
    const isOurs =
      wanted.length > 0 ? wanted.includes(meant?.prefix ?? "") : !OWN_RULE.has(meant?.prefix ?? "");
    return meant === undefined || !isOurs ? [] : wrongNamespace(declared, meant);
  });
}

function wrongNamespace(declared: NamespaceDeclaration, meant: NamespaceDeclaration): Found[] {
  return fault(
    `declares ${declared.prefix} as ${quoted(declared.uri)}, so that its tags are ignored`,
    `write exactly xmlns:${meant.prefix}="${meant.uri}"`,
  );
}

const OWN_RULE = new Set(["itunes", "podcast"]);

function large({ source }: XmlDocument): Found[] {
  if (source.length <= LARGE_CHARACTERS) return [];
  const megabytes = (source.length / 1_000_000).toFixed(1);
  return fault(`has ${megabytes} million characters`, "show fewer episodes, or page the feed (RFC 5005)");
}

function fault(what: string, fix: string): Found[] {
  return [{ place: "document", what, fix }];
}
