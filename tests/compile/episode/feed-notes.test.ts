import { describe, expect, test } from "vitest";
import type { Chapter } from "../../../src/catalog/chapter.ts";
import type { Episode } from "../../../src/catalog/episode.ts";
import type { Person } from "../../../src/catalog/person.ts";
import { feedNotes } from "../../../src/compile/episode/feed-notes.ts";
import { escapeXml } from "../../../src/html/escape-xml.ts";
import { exampleEpisode, exampleShow } from "../../catalog/example-show.ts";
import { xmlFault } from "../../feeds/xml-fault.ts";

const PAGE_LINK = '<p><a href="https://pod.example/episodes/tides">Everything about this episode</a></p>';

function notes(overrides: Partial<Episode> = {}, people: readonly Person[] = []) {
  return feedNotes(exampleEpisode(overrides), exampleShow({ people }));
}

function chapters(...starts: readonly number[]): Chapter[] {
  return starts.map((startSeconds, index) => ({ startSeconds, title: `Part ${index + 1}` }));
}

const LINKS = [
  { title: "A & <b>", url: "https://x.example/?a=1&b=2" },
  { title: "Two", url: "http://two.example/" },
];

describe("the description", () => {
  test("is the notes, all of them, and a link to the page", () => {
    const notesHtml =
      '<p>Wet &amp; <em>cold</em>.</p>\n<h3>Read</h3>\n<ul>\n<li><a href="https://x.example/" rel="noopener">A</a></li>\n</ul>\n<p>At <a href="#t=21">(0:21)</a>.</p>';

    expect(notes({ notesHtml, summaryInNotes: true }).description).toBe(
      `<p>Wet &amp; cold.</p><p>Read</p><ul><li><a href="https://x.example/">A</a></li></ul><p>At <a href="https://pod.example/episodes/tides#t=21">(0:21)</a>.</p>${PAGE_LINK}`,
    );
  });

  test("begins with the summary that the host wrote, when the notes do not", () => {
    expect(notes({ summary: "Wet & <cold>." }).description).toBe(
      `<p>Wet &amp; &lt;cold&gt;.</p><p>All about tides.</p>${PAGE_LINK}`,
    );
  });

  test("is the summary when there are no notes", () => {
    expect(notes({ notesHtml: "", summaryInNotes: true }).description).toBe(
      `<p>All about tides.</p>${PAGE_LINK}`,
    );
  });

  test("has chapters as lines of their own", () => {
    expect(notes({ chapters: chapters(0, 61, 754.9), summaryInNotes: true }).description).toBe(
      `<p>All about tides.</p><p>00:00 Part 1</p><p>01:01 Part 2</p><p>12:34 Part 3</p>${PAGE_LINK}`,
    );
  });

  test.each([
    ["items", "<ul><li>(00:00) Part 1</li><li>(01:01) Part 2</li><li>(02:02) Part 3</li></ul>"],
    ["lines", "<p>00:00 Part 1<br />01:01 Part 2<br />02:02 Part 3</p>"],
    [
      "links",
      '<p><a href="#t=0">(0:00)</a> Part 1<br /><a href="#t=61">(1:01)</a> Part 2<br /><a href="#t=122">(2:02)</a> Part 3</p>',
    ],
  ])("has chapters once when the notes list them as %s", (_, notesHtml) => {
    const { description } = notes({ notesHtml, chapters: chapters(0, 61, 122) });

    expect(description.match(/Part 2/g)).toHaveLength(1);
  });

  test("has hours in every line when the audio has hours", () => {
    const audio = { ...exampleEpisode().audio, durationSeconds: 3600 };

    expect(notes({ audio, chapters: chapters(0, 61, 3599) }).description).toContain(
      "<p>00:00:00 Part 1</p><p>00:01:01 Part 2</p><p>00:59:59 Part 3</p>",
    );
  });

  test("has hours in every line when nobody knows how long the audio is, and a chapter begins after one", () => {
    const { href, type } = exampleEpisode().audio;
    const audio = { href, type, store: { kind: "elsewhere" } } as const;

    expect(notes({ audio, chapters: chapters(0, 61, 3600) }).description).toContain("<p>01:00:00 Part 3</p>");
    expect(notes({ audio, chapters: chapters(0, 61, 122) }).description).toContain("<p>02:02 Part 3</p>");
  });

  test.each([
    ["two chapters", chapters(0, 60)],
    ["chapters that begin after zero", chapters(1, 60, 120)],
    ["three of which one is hidden", [...chapters(0, 60), { startSeconds: 90, title: "No", hidden: true }]],
  ] as const)("has no lines for %s", (_, given) => {
    expect(notes({ chapters: given }).description).not.toContain("Part");
  });

  test("leaves hidden chapters out of its lines", () => {
    const silent = { startSeconds: 30, title: "", hidden: true } as const;

    expect(notes({ chapters: [...chapters(0, 60, 90), silent] }).description.match(/<p>\d\d:/g)).toHaveLength(
      3,
    );
  });

  test("ends with the links and the link to the page", () => {
    expect(notes({ links: LINKS, summaryInNotes: true }).description).toBe(
      `<p>All about tides.</p><ul><li><a href="https://x.example/?a=1&amp;b=2">A &amp; &lt;b&gt;</a></li><li><a href="http://two.example/">Two</a></li></ul>${PAGE_LINK}`,
    );
  });
});

describe.each([
  ["Latin", "Ebb and flow. "],
  ["CJK", "潮の満ち引き。"],
  ["emoji", "🌊👩‍👩‍👧‍👦"],
  ["right to left", "גאות ושפל "],
  ["marks", "<&> \" ' ]]> &amp; "],
])("a description of %s text is at most 4,000 bytes of well-formed, allowed HTML", (_, words) => {
  const long = [...words.repeat(1000)].slice(0, 1000).join("");
  const many = Array.from({ length: 200 }, (_, index) => ({
    startSeconds: index,
    title: `${index} ${words}`,
  }));
  const links = Array.from({ length: 200 }, (_, index) => ({
    title: words,
    url: `https://x.example/${index}`,
  }));

  test.each<[string, Partial<Episode>]>([
    ["a long summary", { summary: long }],
    ["many chapters", { chapters: many }],
    ["many links", { links }],
    ["long notes", { notesHtml: `<p>${escapeXml(long)}</p><ul>${"<li>x</li>".repeat(900)}</ul>` }],
    ["all of them", { summary: long, chapters: many, links }],
    ["a few chapters, many links", { chapters: many.slice(0, 5), links }],
  ])("with %s", (_, overrides) => {
    const { description } = notes(overrides);
    const names = [...description.matchAll(/<\/?([a-z0-9]+)/g)].map(([, name]) => name);

    expect(Buffer.byteLength(description)).toBeLessThanOrEqual(4000);
    expect(xmlFault(`<r>${description}</r>`)).toBeNull();
    expect(names.filter((name = "") => !["p", "ul", "li", "a"].includes(name))).toEqual([]);
    expect(description.isWellFormed()).toBe(true);
    expect(description).not.toContain("\uFFFD");
  });
});

describe("what does not fit into 4,000 bytes", () => {
  test("is left away from the end of the links, one by one", () => {
    const links = Array.from({ length: 100 }, (_, index) => ({
      title: "x".repeat(50),
      url: `https://x.example/${index}`,
    }));
    const { description } = notes({ links });
    const kept = description.match(/<li>/g)?.length ?? 0;

    expect(kept).toBeGreaterThan(20);
    expect(description).toContain(`https://x.example/${kept - 1}"`);
    expect(description).not.toContain(`https://x.example/${kept}"`);
    expect(Buffer.byteLength(description)).toBeGreaterThan(4000 - 120);
  });

  test("are all chapters or none", () => {
    const many = Array.from({ length: 300 }, (_, index) => ({ startSeconds: index, title: "A part" }));

    expect(notes({ chapters: many, summaryInNotes: true }).description).toBe(
      `<p>All about tides.</p>${PAGE_LINK}`,
    );
  });

  test("are notes of nothing but too many chapters: the summary stands in", () => {
    const notesHtml = "<p>0:10 A part of it</p>".repeat(300);

    expect(notes({ notesHtml, summaryInNotes: true }).description).toBe(
      `<p>All about tides.</p>${PAGE_LINK}`,
    );
  });

  test("are the last paragraphs of the notes; the link to the page stays", () => {
    const notesHtml = Array.from({ length: 60 }, (_, at) => `<p>${at} ${"word ".repeat(20)}</p>`).join("\n");
    const { description } = notes({ notesHtml, summaryInNotes: true });

    expect(description).toMatch(
      /^<p>0 word.*<p>3\d (?:word ?)+<\/p><p><a [^>]*>Everything about this episode<\/a><\/p>$/,
    );
    expect(Buffer.byteLength(description)).toBeGreaterThan(4000 - 120);
  });

  test("is the end of a summary that is itself too long", () => {
    const { description } = notes({ summary: "潮".repeat(3000) });

    expect(description).toMatch(/^<p>潮+.*<\/p>$/s);
    expect(Buffer.byteLength(description)).toBeGreaterThan(3900);
  });
});

describe("the whole notes", () => {
  test("are the notes and a link to the page", () => {
    expect(notes().content).toBe(`<p>All about <em>tides</em>.</p>\n${PAGE_LINK}`);
  });

  test("are never empty: the summary stands in", () => {
    expect(notes({ notesHtml: "", summary: "Only & this." }).content).toBe(
      `<p>Only &amp; this.</p>${PAGE_LINK}`,
    );
  });

  test("have every address in full, and moments on the page", () => {
    const notesHtml =
      '<p><a href="#t=21">0:21</a> <a href="/assets/n-1.txt">a</a> <img src="/assets/p-1.png" alt=""></p>';
    const { content } = notes({ notesHtml });

    expect(content).toContain('href="https://pod.example/episodes/tides#t=21"');
    expect(content).toContain('href="https://pod.example/assets/n-1.txt"');
    expect(content).toContain('src="https://pod.example/assets/p-1.png"');
  });

  test("have the deep dive", () => {
    const takeaway = {
      kind: "takeaway",
      id: "takeaway",
      title: "Takeaway",
      html: "<p>Bring a coat.</p>",
    } as const;

    expect(notes({ deepDive: { sections: [takeaway] } }).content).toContain(
      "<h3>Takeaway</h3>\n<p>Bring a coat.</p>",
    );
  });

  test("name the people, linked where they have a page", () => {
    const people = [
      { name: "Ann & Co." },
      { name: "Bob", role: "Guest", href: "https://bob.example/?a=1&b=2" },
    ];

    expect(notes({ people }).content).toContain(
      '<h3>People</h3><ul><li>Ann &amp; Co., Host</li><li><a href="https://bob.example/?a=1&amp;b=2">Bob</a>, Guest</li></ul>',
    );
  });

  test("name the show's people when the episode names nobody, and only then", () => {
    const hosts = [{ name: "Harriet" }];

    expect(notes({}, hosts).content).toContain("<li>Harriet, Host</li>");
    expect(notes({ people: [{ name: "Bob" }] }, hosts).content).not.toContain("Harriet");
  });

  test("have the links", () => {
    expect(notes({ links: LINKS }).content).toContain(
      '<h3>Links from the show</h3><ul><li><a href="https://x.example/?a=1&amp;b=2">A &amp; &lt;b&gt;</a></li>',
    );
  });

  test("do without the list of people, or the link to the page, where the show says so", () => {
    const show = exampleShow({ people: [{ name: "Ann" }], feed: { people: false, pageLink: false } });
    const { content, description } = feedNotes(exampleEpisode({ summaryInNotes: true }), show);

    expect(content).toBe("<p>All about <em>tides</em>.</p>\n");
    expect(description).toBe("<p>All about tides.</p>");
  });

  test("end with the show's footer, above the link to the page", () => {
    const notesFooterHtml = '<hr />\n<p>Music: <em>Waves</em>. <a href="/sponsors">Sponsors</a></p>';
    const { content, description } = notes({ notesFooterHtml, links: LINKS });

    expect(content).toContain(
      `</ul><hr />\n<p>Music: <em>Waves</em>. <a href="https://pod.example/sponsors">Sponsors</a></p>${PAGE_LINK}`,
    );
    expect(description).toContain(
      `</ul><p>Music: Waves. <a href="https://pod.example/sponsors">Sponsors</a></p>${PAGE_LINK}`,
    );
  });

  test("name the sponsors above the footer", () => {
    const sponsorsHtml =
      '<ul><li><p><a href="https://s.example/">Salt</a> <a href="#t=5">0:05</a></p></li></ul>';
    const { content, description } = notes({ notesFooterHtml: "<p>Music.</p>", sponsorsHtml });
    const named =
      '<ul><li><p><a href="https://s.example/">Salt</a> <a href="https://pod.example/episodes/tides#t=5">0:05</a></p></li></ul>';

    expect(content).toContain(`<h3>Sponsors</h3>${named}<p>Music.</p>${PAGE_LINK}`);
    expect(description).toContain("<p>Sponsors</p><ul><li>");
    expect(description).toContain(`<p>Music.</p>${PAGE_LINK}`);
  });

  test("have their footer in the description only where there is room for all of it", () => {
    const notesHtml = Array.from({ length: 60 }, (_, at) => `<p>${at} ${"word ".repeat(20)}</p>`).join("\n");
    const { content, description } = notes({ notesHtml, notesFooterHtml: `<p>${"Music ".repeat(40)}</p>` });

    expect(content).toContain("Music");
    expect(description).not.toContain("Music");
  });

  test("hold no ]]>, so that they stand in one CDATA section", () => {
    const { content } = notes({
      summary: "]]>",
      notesHtml: "",
      links: [{ title: "]]>", url: "https://x.example/" }],
    });

    expect(content).not.toContain("]]>");
  });
});
