import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseHtml } from "../../../src/html/parse-html.ts";
import { textOf } from "../../../src/html/text-of.ts";
import { notesOfHtml } from "../../../src/import/notes/notes-of-html.ts";
import { renderNotes } from "../../../src/notes/markdown/render-notes.ts";
import { safeHtml } from "../../../src/notes/markdown/safe-html.ts";
import { runs } from "../../fuzz.ts";
import { hostileHtml } from "./hostile-html.ts";

const PAGE = "https://old.example/episodes/12";

/** What a host's notes look like, and the Markdown that they become. */
const KINDS: readonly (readonly [name: string, source: string, markdown: string])[] = [
  [
    "WordPress, with its blocks, its blank lines and its last line",
    '<p>Ann talks.</p>\n<h2 class="wp-block-heading">Links</h2>\n\n\n\n<ul class="wp-block-list">\n<li><a rel="nofollow" href="https://ann.example/">Ann&#8217;s site</a></li>\n\n\n\n<li>Book: <em>Tides</em></li>\n</ul>\n\n\n\n<figure class="wp-block-image"><img decoding="async" width="640" height="480" src="https://old.example/a.jpg" alt="A harbour"/><figcaption>The harbour</figcaption></figure>\n<p>The post <a href="https://old.example/12">Tides</a> appeared first.</p>',
    "Ann talks.\n\n## Links\n\n- [Ann’s site](https://ann.example/)\n- Book: *Tides*\n\n![A harbour](https://old.example/a.jpg)\n\nThe harbour\n\nThe post [Tides](https://old.example/12) appeared first.",
  ],
  [
    "Anchor, whose last line looks like a rule",
    "<p>Ann talks.</p>\n\n--- \n\nSend in a voice message: https://podcasters.example/pod/message",
    "Ann talks.\n\n\\--- Send in a voice message: <https://podcasters.example/pod/message>",
  ],
  [
    "Libsyn, with a span around everything",
    '<p><span style="font-weight: 400;">Ann talks.</span></p> <p><strong>Links:</strong></p> <ul> <li style="font-weight: 400;"><a href="https://ann.example"><span>Ann</span></a></li> </ul>',
    "Ann talks.\n\n**Links:**\n\n- [Ann](https://ann.example)",
  ],
  [
    "Buzzsprout, with chapters as lines",
    '<p>Ann talks.</p><p>(00:00) Intro<br>(01:30) Ann<br>(10:00) Out</p><p><a rel="payment" href="https://pay.example/1">Support the show</a></p>',
    "Ann talks.\n\n(00:00) Intro\\\n(01:30) Ann\\\n(10:00) Out\n\n[Support the show](https://pay.example/1)",
  ],
  [
    "Simplecast, with a paragraph in each item",
    "<p>Ann talks.</p><ul><li><p>One</p></li><li><p>Two</p></li></ul><p> </p>",
    "Ann talks.\n\n- One\n- Two",
  ],
  [
    "Transistor, with two breaks for a paragraph",
    '<div>Ann talks.<br><br><strong>Links</strong></div><ul><li><a href="https://a.example">A</a></li></ul><div><br></div><strong>Guests</strong>\n<ul><li><a href="https://x.example/ann">Ann</a> - Host</li></ul>',
    "Ann talks.\n\n**Links**\n\n- [A](https://a.example)\n\n**Guests**\n\n- [Ann](https://x.example/ann) - Host",
  ],
  [
    "Megaphone, plain text with the line ends of Windows",
    "Tides & more.\r\n\r\nLine one\r\nLine two. Visit megaphone.example/adchoices",
    "Tides & more.\n\nLine one\\\nLine two. Visit megaphone.example/adchoices",
  ],
  [
    "Acast, with its grey line",
    "<p>Ann talks.</p><hr><p style='color:grey'> Hosted on Acast. See <a target='_blank' href='https://acast.example/privacy'>acast.example/privacy</a> for more.</p>",
    "Ann talks.\n\n***\n\nHosted on Acast. See [acast.example/privacy](https://acast.example/privacy) for more.",
  ],
  [
    "Podigee",
    "<p>Ann redet über <strong>Gezeiten</strong>.</p>\n\n<h3>Kapitel</h3>\n\n<ol>\n<li>Anfang</li>\n<li>Ende</li>\n</ol>\n",
    "Ann redet über **Gezeiten**.\n\n### Kapitel\n\n1. Anfang\n2. Ende",
  ],
  [
    "Castopod, with a table that has a head",
    '<h1>What</h1>\n<table><thead><tr><th align="left">Time</th><th>What</th></tr></thead><tbody><tr><td align="left">1</td><td>a | b</td></tr></tbody></table>',
    "# What\n\n| Time | What   |\n| :--- | ------ |\n| 1    | a \\| b |",
  ],
  [
    "Word, with its own elements and hard spaces",
    '<p class="MsoNormal"><span lang="EN-US">Ann&nbsp;talks.<o:p></o:p></span></p><p class="MsoNormal"><b><i><span>Both</span></i></b><o:p>&nbsp;</o:p></p>',
    "Ann\u00a0talks.\n\n**_Both_**",
  ],
  [
    "Google Docs, all of it in bold that is not bold",
    '<b style="font-weight:normal;" id="docs-internal-guid-1234"><p dir="ltr"><span>Ann talks.</span></p><br /><ul><li dir="ltr"><p dir="ltr"><span>One</span></p></li></ul></b>',
    "Ann talks.\n\n- One",
  ],
  [
    "lists within lists",
    "<ul><li>One<ol><li>A</li><li>B<ul><li>deep</li></ul></li></ol></li><li>Two</li></ul>",
    "- One\n  1. A\n  2. B\n     - deep\n- Two",
  ],
  [
    "two breaks and more as paragraphs",
    "One.<br><br>Two.<br />Line<br/><br/><br/>Three.",
    "One.\n\nTwo.\\\nLine\n\nThree.",
  ],
  ["bold around whole paragraphs", "<b><p>One</p><p>Two</p></b>", "**One**\n\n**Two**"],
  [
    "moments in square brackets, as chapters are found",
    "<p>[00:00] Intro<br>[01:00] [Ann]</p>",
    "[00:00] Intro\\\n[01:00] \\[Ann]",
  ],
  [
    "what looks like Markdown",
    "<p>1. a</p><p>- b</p><p># c</p><p>&gt; d</p><p>*e* _f_ [g](h) `i` [^1]</p><p>---</p>",
    "1\\. a\n\n\\- b\n\n\\# c\n\n\\> d\n\n\\*e\\* \\_f\\_ \\[g]\\(h) \\`i\\` \\[^1]\n\n\\---",
  ],
  ["text that looks like a tag", "<p>use &lt;b&gt; and &amp;lt;</p>", "use \\<b> and \\&lt;"],
  [
    "a name in angle brackets, which is no tag",
    "<p>With <Ann Example> and 3 <4</p>",
    "With \\<Ann Example> and 3 <4",
  ],
  [
    "what Markdown has no mark for",
    '<p>H<sub>2</sub>O <u>u</u> <abbr title="x">y</abbr></p>',
    'H<sub>2</sub>O <u>u</u> <abbr title="x">y</abbr>',
  ],
  [
    "code and quotations",
    "<blockquote><p>q</p></blockquote><pre><code>a &lt; b\n  c</code></pre>",
    "> q\n\n```\na < b\n  c\n```",
  ],
  ["marks where Chinese and Japanese have no spaces", "<p>「<b>重要</b>」です</p>", "「**重要**」です"],
  [
    "a language from right to left",
    '<p dir="rtl">حلقة <strong>المد</strong> — <a href="https://a.example">رابط</a></p>',
    "حلقة **المد** — [رابط](https://a.example)",
  ],
  [
    "plain text with a link, whose line ends count",
    'About <a href="https://a.example">A</a>.\n\nSecond\nline.',
    "About [A](https://a.example).\n\nSecond\\\nline.",
  ],
  ["plain text with references", "Q&amp;A &#8211; x\nsecond", "Q&A – x\\\nsecond"],
  [
    "addresses and mailboxes as text",
    "See https://x.example/a_b. Write to ann@x.example!",
    "See <https://x.example/a_b>. Write to <ann@x.example>!",
  ],
  [
    "HTML that was escaped twice",
    "&lt;p&gt;Hello &lt;a href=&quot;https://a.example&quot;&gt;A&lt;/a&gt; &amp;amp; B&lt;/p&gt;",
    "Hello [A](https://a.example) & B",
  ],
  ["prose about HTML, which was not", "How to use &lt;p&gt; in HTML", "How to use \\<p> in HTML"],
  ["a CDATA section within another", "<![CDATA[<p>One</p>]]>", "One"],
  ["elements that nobody closed", "<p>One<p>Two <b>bold", "One\n\nTwo **bold**"],
  [
    "addresses relative to the page",
    '<p><a href="/a">A</a> <a href="b?c=d">B</a> <img src="../e.png" alt="E"></p>',
    "[A](https://old.example/a) [B](https://old.example/episodes/b?c=d) ![E](https://old.example/e.png)",
  ],
  ["nothing at all", " \n ", ""],
];

describe("notes of another host", () => {
  it.each(KINDS)("from %s", (_, source, markdown) => {
    expect(notesOfHtml(source, PAGE)).toMatchObject({ kind: "markdown", markdown });
  });

  it.each([
    ["a list of terms", "<dl><dt>a</dt><dd>b</dd></dl>", "in Markdown “a” would be ul/li"],
    [
      "a table without a head",
      "<table><tr><td>1</td><td>2</td></tr></table>",
      "in Markdown “[td   1][td   2]” would be “[th  ][th  ]”",
    ],
    [
      "a link to a place in the notes",
      '<p><a href="#n">x</a></p><p id="n">y</p>',
      "in Markdown “‹id n›y” would be “y”",
    ],
    [
      "a picture in code",
      '<p><code>a<img src="https://x.example/a.png" alt="i"></code></p>',
      "in Markdown “‹code›a‹https://x.example/a.png i›” would be “‹code›a”",
    ],
  ])("stay HTML where Markdown would say something else: %s", (_, source, why) => {
    const notes = notesOfHtml(source, PAGE);
    expect(notes).toMatchObject({ kind: "html", why });
    expect(notes.kind === "html" && notes.html).toBe(safeHtml(source));
  });

  it("stay HTML where a paragraph is too long for our Markdown", () => {
    expect(notesOfHtml(`<p>${"long ".repeat(3000)}</p>`, PAGE)).toMatchObject({
      kind: "html",
      why: "a paragraph, list item or table cell is 14999 characters long; more than 10000 are not read",
    });
  });

  it.each([
    [
      "a frame",
      '<p>a</p><iframe src="https://x.example/1"></iframe>',
      "<iframe> of https://x.example/1 in the notes was left out",
    ],
    ["a script", "<p>a</p><script>x()</script>", "<script> in the notes was left out"],
    [
      "a picture that counts readers",
      '<p>a</p><img src="https://x.example/1.gif" width="1" height="1">',
      "a picture of a single pixel, which counts readers, was left out of the notes",
    ],
    [
      "a link to nowhere",
      '<p><a href="javascript:x()">a</a></p>',
      "a link to javascript:x() in the notes leads nowhere on a page; its words were kept",
    ],
    ["HTML escaped twice", "&lt;p&gt;a&lt;/p&gt;", "the HTML was escaped twice; it was read as HTML"],
    [
      "names like tags",
      "<p>a</p><!-- x --> <x>",
      "what looks like a tag of HTML and is none was kept as text",
    ],
  ])("tell what was changed or left out: %s", (_, source, remark) => {
    expect(notesOfHtml(source, PAGE).remarks).toEqual([remark]);
  });

  it("are cut after a paragraph when no build would read them", () => {
    const notes = notesOfHtml(`<p>${"tide ".repeat(1000)}</p>`.repeat(100), PAGE);
    expect(notes.kind === "markdown" && notes.markdown.split("\n\n").length).toBe(29);
    expect(notes.remarks).toEqual(["the notes are longer than 150,000 characters; they were cut"]);
  });

  it("keep the words of a link that is relative to a page nobody knows", () => {
    expect(notesOfHtml('<p><a href="/a">A</a></p>', undefined)).toMatchObject({
      markdown: "A",
      remarks: ["a link to /a in the notes leads nowhere on a page; its words were kept"],
    });
  });

  it("never lose a word, whatever they hold", () => {
    const property = fc.property(hostileHtml, (source) => {
      const notes = notesOfHtml(source, PAGE);
      const html = notes.kind === "html" ? notes.html : rendered(notes.markdown);
      expect(wordsOf(html)).toBe(wordsOf(safeHtml(source)));
    });
    fc.assert(property, { numRuns: runs(100) });
  });

  it("become Markdown nearly always", () => {
    const sources = fc.sample(hostileHtml, { numRuns: 100, seed: 1 });
    const kept = sources.filter((source) => notesOfHtml(source, PAGE).kind === "html");
    expect(kept.length).toBeLessThan(20);
  });
});

function rendered(markdown: string): string {
  const notes = renderNotes(markdown, { resolve: (reference) => reference });
  if ("fault" in notes) throw new Error(notes.fault.what);
  return notes.html;
}

/** The words in a row: blanks around lines and between blocks are a matter of their own. */
function wordsOf(html: string): string {
  return textOf(parseHtml(html)).replace(/\s+/g, "");
}
