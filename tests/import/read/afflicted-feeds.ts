import { gzipSync } from "node:zlib";

/** A feed with one affliction, and what is expected of it. */
export interface AfflictedFeed {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly contentType?: string;
  /** How its items are written by their guids; what the first one's title is, and what is told. */
  readonly guids?: readonly string[];
  readonly title?: string;
  readonly mended?: readonly string[];
  /** The beginning of the fault. */
  readonly fault?: string;
}

const NAMESPACES =
  'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:content="http://purl.org/rss/1.0/modules/content/"';

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function latin(text: string): Uint8Array {
  return Buffer.from(text, "latin1");
}

function utf16(text: string): Uint8Array {
  return Buffer.from(text, "utf16le");
}

/** A feed of these items in RSS 2.0, with what stands before and behind it. */
function rss(items: string, { before = "", after = "" } = {}): string {
  return `${before}<rss version="2.0" ${NAMESPACES}><channel><title>Show</title>${items}</channel></rss>${after}`;
}

/** One item with this title, as it is written. */
function titled(title: string): string {
  return rss(`<item><title>${title}</title><guid>g1</guid></item>`);
}

function xml(encoding: string): string {
  return `<?xml version="1.0" encoding="${encoding}"?>`;
}

const ONE = titled("Tides");
const ENTRY = "<entry><title>Tides</title><id>g1</id><updated>2026-12-01T09:00:00Z</updated></entry>";

/** Feeds that can be read, each with what had to be mended. */
export const MENDED_FEEDS: readonly AfflictedFeed[] = [
  { name: "none at all", bytes: utf8(xml("UTF-8") + ONE), title: "Tides" },
  { name: "a byte order mark", bytes: utf8(`\uFEFF${xml("UTF-8")}${ONE}`), title: "Tides" },
  {
    name: "blank lines before the declaration",
    bytes: utf8(`\n\n  ${xml("UTF-8")}${ONE}`),
    mended: ["has something before its first element"],
  },
  {
    name: "a message of PHP before the declaration",
    bytes: utf8(`Warning: mysql in line 3\n${xml("UTF-8")}${ONE}`),
    mended: ["has something before its first element"],
  },
  { name: "no declaration", bytes: utf8(titled("Gezeiten für Anfänger")), title: "Gezeiten für Anfänger" },
  {
    name: "UTF-16 with a mark",
    bytes: utf16(`\uFEFF${xml("UTF-16")}${titled("Ebbe & Flut 🌊".replace("&", "&amp;"))}`),
    title: "Ebbe & Flut 🌊",
  },
  { name: "UTF-16 without a mark", bytes: utf16(`${xml("UTF-16")}${ONE}`), title: "Tides" },
  {
    name: "UTF-16 the other way round",
    bytes: Buffer.from(utf16(`\uFEFF${xml("UTF-16")}${ONE}`)).swap16(),
    title: "Tides",
  },
  { name: "latin-1, declared", bytes: latin(xml("ISO-8859-1") + titled("Café")), title: "Café" },
  {
    name: "windows-1252, declared as latin-1",
    bytes: latin(`${xml("ISO-8859-1")}${titled("\x93Caf\xe9\x94")}`),
    title: "“Café”",
  },
  {
    name: "windows-1252, declared as UTF-8",
    bytes: latin(`${xml("UTF-8")}${titled("\x93Caf\xe9\x94")}`),
    title: "“Café”",
    mended: ["declared as UTF-8, but is windows-1252"],
  },
  {
    name: "windows-1252, declared as nothing",
    bytes: latin(titled("Caf\xe9")),
    title: "Café",
    mended: ["is declared as nothing, but is windows-1252"],
  },
  {
    name: "UTF-8, declared as latin-1",
    bytes: utf8(xml("ISO-8859-1") + titled("Café")),
    title: "Café",
    mended: ["declared as windows-1252, but is UTF-8"],
  },
  {
    name: "UTF-8 with a line of windows-1252",
    bytes: Buffer.concat([utf8(`${xml("UTF-8")}<!-- ü -->\n`), latin(titled("Caf\xe9"))]),
    title: "Café",
    mended: ["declared as UTF-8, but has lines of windows-1252"],
  },
  {
    name: "an encoding that only the server tells",
    bytes: latin(titled("\xcf\xf0\xe8\xe2\xe5\xf2")),
    contentType: "text/xml; charset=windows-1251",
    title: "Привет",
  },
  {
    name: "Shift JIS, declared",
    bytes: Buffer.concat([latin(xml("Shift_JIS")), latin(titled("\x8a\x43"))]),
    title: "海",
  },
  {
    name: "ISO-2022-JP, all of it ASCII",
    bytes: latin(xml("ISO-2022-JP") + titled("\x1b$B3$\x1b(B")),
    title: "海",
  },
  { name: "an encoding that does not exist", bytes: utf8(xml("utf-8-mb4") + titled("Café")), title: "Café" },
  {
    name: "Shift JIS with a byte that is none",
    bytes: Buffer.concat([latin(xml("Shift_JIS")), latin(titled("\x8a\x43 \xff"))]),
    title: "海 \uFFFD",
    mended: ["declared as shift_jis, but has bytes that are none"],
  },
  {
    name: "gzip that nobody told",
    bytes: gzipSync(utf8(ONE)),
    title: "Tides",
    mended: ["is packed with gzip"],
  },
  {
    name: "control characters",
    bytes: utf8(titled("Ti\u0000d\u0008e\u000Bs")),
    title: "Tides",
    mended: ["has control characters"],
  },
  {
    name: "references to control characters",
    bytes: utf8(titled("Ti&#0;d&#x1F;es")),
    title: "Tides",
    mended: ["has references that XML does not know"],
  },
  {
    name: "references of HTML",
    bytes: utf8(titled("Caf&eacute;&nbsp;&mdash; Br&uuml;cke")),
    title: "Café\u00A0— Brücke",
    mended: ["has references that XML does not know"],
  },
  {
    name: "a reference that nobody knows",
    bytes: utf8(titled("A &tides; B")),
    title: "A &tides; B",
    mended: ["has references that XML does not know"],
  },
  {
    name: "a bare &",
    bytes: utf8(titled("AT&T & Co")),
    title: "AT&T & Co",
    mended: ["has & that is not written as &amp;"],
  },
  {
    name: "double escaping, which stays",
    bytes: utf8(titled("AT&amp;amp;T &amp;eacute;")),
    title: "AT&amp;T &eacute;",
  },
  {
    name: "a bare < in text",
    bytes: utf8(titled("1 < 2, I <3 you")),
    title: "1 < 2, I <3 you",
    mended: ["has < in text that opens nothing"],
  },
  { name: "a bare > in text", bytes: utf8(titled("2 > 1")), title: "2 > 1" },
  {
    name: "< in an attribute",
    bytes: utf8(
      rss('<item><title>T</title><guid>g1</guid><enclosure url="https://a.example/a<b>.mp3"/></item>'),
    ),
    title: "T",
    mended: ["has < in an attribute"],
  },
  { name: "]]> in text", bytes: utf8(titled("a ]]> b")), title: "a ]]> b", mended: ["has ]]> in text"] },
  { name: "CDATA", bytes: utf8(titled("<![CDATA[A <b> & c]]>")), title: "A <b> & c" },
  {
    name: "CDATA between text",
    bytes: utf8(titled("a &amp; <![CDATA[b &amp;]]> c")),
    title: "a & b &amp; c",
  },
  {
    name: "CDATA within CDATA",
    bytes: utf8(titled("<![CDATA[<p>a <![CDATA[b]]></p>]]>")),
    title: "<p>a b</p>",
    mended: ["has CDATA within CDATA"],
  },
  {
    name: "CDATA that speaks of CDATA",
    bytes: utf8(titled("<![CDATA[write <![CDATA[ so]]>")),
    title: "write <![CDATA[ so",
  },
  {
    name: "an end of CDATA in CDATA, cut as it should be",
    bytes: utf8(titled("<![CDATA[a ]]]]><![CDATA[> b]]>")),
    title: "a ]]> b",
  },
  {
    name: "comments with elements in them",
    bytes: utf8(rss("<!-- <item><guid>g0</guid></item> --><item><title>T</title><guid>g1</guid></item>")),
    title: "T",
  },
  { name: "a title with blanks, which stay", bytes: utf8(titled("  Tides\n")), title: "  Tides\n" },
  {
    name: "guids with blanks, capitals and references",
    bytes: utf8(
      rss(
        "<item><guid> G-1 </guid></item><item><guid>a&amp;b\n</guid></item><item><guid><![CDATA[ x ]]></guid></item>",
      ),
    ),
    guids: [" G-1 ", "a&b\n", " x "],
  },
  { name: "line ends of Windows", bytes: utf8(titled("a\r\nb\rc")), title: "a\nb\nc" },
  {
    name: "a prefix that is not declared",
    bytes: utf8(
      "<rss><channel><item><title>T</title><guid>g1</guid><itunes:image href='x'/></item></channel></rss>",
    ),
    mended: ["uses itunes: without saying what it stands for"],
  },
  {
    name: "tags in the description",
    bytes: utf8(
      rss("<item><title>T</title><guid>g1</guid><description><p>a<br>b &amp; c</p></description></item>"),
    ),
    mended: ["has tags in <description> that are not escaped"],
  },
  {
    name: "tags in the title",
    bytes: utf8(titled("A <i>b</i> c")),
    title: "A b c",
    mended: ["has tags in <title> that are not escaped"],
  },
  {
    name: "an element that never ends",
    bytes: utf8(rss('<item><enclosure url="https://a.example/1.mp3"><title>T</title><guid>g1</guid></item>')),
    title: "T",
    mended: ["has a <enclosure> that never ends"],
  },
  {
    name: "an end tag too many",
    bytes: utf8(rss("<item><title>T</title></b><guid>g1</guid></item></div>")),
    title: "T",
  },
  {
    name: "no </rss>",
    bytes: utf8(ONE.replace("</rss>", "")),
    title: "Tides",
    mended: ["has no </rss> at its end"],
  },
  {
    name: "something after </rss>",
    bytes: utf8(`${ONE}<script>track()</script>`),
    title: "Tides",
    mended: ["has something after its last element"],
  },
  {
    name: "two channels",
    bytes: utf8(
      "<rss><channel><item><title>T</title><guid>g1</guid></item></channel><channel><item><guid>g2</guid></item></channel></rss>",
    ),
    title: "T",
    mended: ["has 2 channels; the 1 items of all but the first are left out"],
  },
  {
    name: "items beside the channel",
    bytes: utf8("<rss><channel><title>S</title></channel><item><title>T</title><guid>g1</guid></item></rss>"),
    title: "T",
  },
  {
    name: "a channel without rss around it",
    bytes: utf8("<channel><title>S</title><item><title>T</title><guid>g1</guid></item></channel>"),
    title: "T",
  },
  {
    name: "a DOCTYPE that declares nothing",
    bytes: utf8(
      `<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://my.netscape.example/rss.dtd">${ONE}`,
    ),
    title: "Tides",
    mended: ["has a DOCTYPE"],
  },
  {
    name: "RSS 0.91",
    bytes: utf8('<rss version="0.91"><channel><item><title>T</title><guid>g1</guid></item></channel></rss>'),
    title: "T",
  },
  {
    name: "a default namespace for RSS",
    bytes: utf8(
      '<rss xmlns="http://backend.userland.com/rss2"><channel><item><title>T</title><guid>g1</guid></item></channel></rss>',
    ),
    title: "T",
  },
  {
    name: "a namespace of Atom on rss",
    bytes: utf8(
      '<rss xmlns="http://www.w3.org/2005/Atom"><channel><item><title>T</title><guid>g1</guid></item></channel></rss>',
    ),
    title: "T",
  },
  {
    name: "RSS 1.0",
    bytes: utf8(
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>S</title></channel><item rdf:about="g1"><title>T</title></item></rdf:RDF>',
    ),
    title: "T",
  },
  {
    name: "RSS 1.0 without its namespace",
    bytes: utf8(
      '<rdf:RDF><channel><title>S</title></channel><item rdf:about="g1"><title>T</title></item></rdf:RDF>',
    ),
    title: "T",
    mended: ["uses rdf: without saying what it stands for"],
  },
  {
    name: "Atom 1.0",
    bytes: utf8(`<feed xmlns="http://www.w3.org/2005/Atom"><title>S</title>${ENTRY}</feed>`),
    title: "Tides",
  },
  {
    name: "Atom 0.3",
    bytes: utf8(`<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>S</title>${ENTRY}</feed>`),
    title: "Tides",
  },
  {
    name: "Atom under a prefix",
    bytes: utf8(
      `<a:feed xmlns:a="http://www.w3.org/2005/Atom">${ENTRY.replace(/<(\/?)/g, "<$1a:")}</a:feed>`,
    ),
    title: "Tides",
  },
  { name: "Atom that does not say so", bytes: utf8(`<feed>${ENTRY}</feed>`), title: "Tides" },
  { name: "no items", bytes: utf8(rss("")), guids: [] },
];

/** Feeds that cannot be read, and things that are no feed. */
export const REFUSED_FEEDS: readonly AfflictedFeed[] = [
  { name: "nothing", bytes: utf8(""), fault: "is empty" },
  { name: "blanks alone", bytes: utf8(" \n\t"), fault: "is empty" },
  {
    name: "a page of HTML",
    bytes: utf8("<!DOCTYPE html><html><body>404</body></html>"),
    fault: "is a page of HTML",
  },
  {
    name: "XHTML",
    bytes: utf8(`${xml("UTF-8")}<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>`),
    fault: "is a page of HTML",
  },
  { name: "an error in JSON", bytes: utf8('{"error": "not found"}'), fault: "is JSON" },
  {
    name: "a JSON Feed",
    bytes: utf8('{"version": "https://jsonfeed.org/version/1.1"}'),
    fault: "is a JSON Feed",
  },
  { name: "plain text", bytes: utf8("Service Unavailable"), fault: "is text without any element" },
  { name: "OPML", bytes: utf8('<opml version="2.0"><body/></opml>'), fault: "is OPML" },
  {
    name: "some other XML",
    bytes: utf8("<urlset><url/></urlset>"),
    fault: "is no feed: its first element is <urlset>",
  },
  {
    name: "a part of a page of HTML",
    bytes: utf8("<div>Not found<br><p>Sorry"),
    fault: "is a page of HTML",
  },
  {
    name: "code with types in it",
    bytes: utf8("const all = new Map<string, number>();\nif (a < b) throw new Error();\n"),
    fault: "is no feed: its first element is <string",
  },
  { name: "rss without a channel", bytes: utf8("<rss></rss>"), fault: "has no <channel>" },
  { name: "an MP3", bytes: latin("ID3\x04\x00<"), fault: "is audio" },
  { name: "a PDF", bytes: latin("%PDF-1.7 <"), fault: "is a file of another kind" },
  { name: "a comment and nothing else", bytes: utf8("<!-- moved -->"), fault: "has no element at all" },
  { name: "an end within an item", bytes: utf8(ONE.slice(0, -30)), fault: "ends in the middle" },
  {
    name: "an end within a tag",
    bytes: utf8(ONE.slice(0, ONE.indexOf("<guid>") + 3)),
    fault: "ends in the middle",
  },
  {
    name: "an end within CDATA",
    bytes: utf8(titled("<![CDATA[Tides").replace(/<\/title>.*/, "")),
    fault: "ends in the middle",
  },
  {
    name: "an end within a comment",
    bytes: utf8(`${ONE.replace("</channel></rss>", "<!-- ")}`),
    fault: "ends in the middle",
  },
  {
    name: "an end between two items",
    bytes: utf8(ONE.replace("</channel></rss>", "")),
    fault: "ends in the middle",
  },
  { name: "an end of Atom in the middle", bytes: utf8(`<feed>${ENTRY}`), fault: "ends in the middle" },
  {
    name: "an item in an item",
    bytes: utf8(rss("<item><guid>1</guid><item><guid>2</guid></item>")),
    fault: "has an item 1 that never ends",
  },
  {
    name: "a title that never ends",
    bytes: utf8(rss("<item><title>A <guid>1</guid></item>")),
    fault: "has a <title> in item 1 that never ends",
  },
  {
    name: "a guid that never ends",
    bytes: utf8(rss("<item><guid>1<link>x</link></item>")),
    fault: "has a <guid> in item 1 that never ends",
  },
  {
    name: "an entity bomb",
    bytes: utf8(`<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${titled("&b;")}`),
    fault: "has a DOCTYPE with declarations",
  },
  {
    name: "an external entity",
    bytes: utf8(`<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>${titled("&x;")}`),
    fault: "has a DOCTYPE with declarations",
  },
  {
    name: "a thousand levels",
    bytes: utf8(rss(`${"<a>".repeat(1000)}${"</a>".repeat(1000)}`)),
    fault: "has more than 100 levels",
  },
  {
    name: "ten thousand open tags in notes",
    bytes: utf8(rss(`<item><description>${"<b>".repeat(10_000)}</description></item>`)),
    fault: "has more than 2000 open tags",
  },
  {
    name: "a title of 10 MB",
    bytes: utf8(titled("x".repeat(10_000_000))),
    fault: "has a <title> with more than 4 million",
  },
  {
    name: "a million elements in the channel",
    bytes: utf8(rss("<a/>".repeat(1_000_000))),
    fault: "has more than 200,000 elements",
  },
  {
    name: "ten thousand attributes",
    bytes: utf8(rss(`<a ${Array.from({ length: 10_000 }, (_, i) => `a${i}="1"`).join(" ")}/>`)),
    fault: "has an element with more than 1,000 attributes",
  },
  {
    name: "a million < that open nothing",
    bytes: utf8("<".repeat(1_000_000)),
    fault: "has more than 100000 places",
  },
  {
    name: "a million items",
    bytes: utf8(rss("<item/>".repeat(1_000_000))),
    fault: "has more than 100000 items",
  },
  {
    name: "gzip that is broken",
    bytes: gzipSync(utf8(ONE)).subarray(0, 40),
    fault: "is packed with gzip and cannot",
  },
  {
    name: "gzip that becomes endless",
    bytes: gzipSync(Buffer.alloc(60 * 1024 * 1024)),
    fault: "is packed with gzip and cannot",
  },
  { name: "more than 50 MB", bytes: new Uint8Array(50 * 1024 * 1024 + 1), fault: "has more than 50 MB" },
];
