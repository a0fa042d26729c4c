import { describe, expect, it } from "vitest";
import { parseDeepDive } from "../../../src/notes/deep-dive/deep-dive.ts";

const resolve = (reference: string) => `/assets/${reference}`;
const parse = (markdown: string) => parseDeepDive(markdown, { resolve });
const first = (markdown: string) => parse(markdown).deepDive.sections[0];

describe("a deep dive", () => {
  it("is its sections in the order of writing, without its title", () => {
    const { deepDive, problems } = parse(
      "# Tides\n\nHello.\n\n## Guests\n\nAnn.\n\n### Bob\n\nToo.\n\n## Takeaway\n\nBe kind.",
    );
    expect(deepDive).toEqual({
      intro: "<p>Hello.</p>",
      sections: [
        {
          kind: "guests",
          id: "deep-dive-guests",
          title: "Guests",
          html: '<p>Ann.</p>\n<h4 id="deep-dive-bob">Bob</h4>\n<p>Too.</p>',
        },
        { kind: "takeaway", id: "deep-dive-takeaway", title: "Takeaway", html: "<p>Be kind.</p>" },
      ],
    });
    expect(problems).toEqual([]);
  });

  it.each([
    ["# Guests\n\na\n\n# Takeaway\n\nb", ["Guests", "Takeaway"]],
    ["#### Guests\n\na\n\n#### Takeaway\n\nb", ["Guests", "Takeaway"]],
    ["# Guests\n\na", ["Guests"]],
    ["no heading", []],
    ["", []],
  ])("takes the topmost level of headings for its sections: %j", (markdown, titles) => {
    expect(parse(markdown).deepDive.sections.map(({ title }) => title)).toEqual(titles);
  });

  it("keeps footnotes, and its words for search", () => {
    const { deepDive, text } = parse("## Guests\n\nAnn[^1].\n\n[^1]: Of course.");
    expect(deepDive.footnotes).toContain('<li id="deep-dive-footnote-1"><p>Of course.');
    expect(text).toBe("Guests Ann. Of course.");
  });

  it("too long is a problem", () => {
    expect(parse("x".repeat(200_001)).problems).toHaveLength(1);
  });
});

describe("key points", () => {
  it.each([
    [
      "a numbered list",
      "## Key points\n\nIntro.\n\n1. **Tides are big.** They move (12:31), see [NOAA](https://noaa.example).\n2. **Moons pull**: yes",
    ],
    [
      "sub-headings",
      "## Key points\n\nIntro.\n\n### 1. Tides are big\n\nThey move (12:31), see [NOAA](https://noaa.example).\n\n### 2. Moons pull\n\nyes",
    ],
    [
      "text after its item",
      "## Key points\n\nIntro.\n\n1. **Tides are big**\n\nThey move (12:31), see [NOAA](https://noaa.example).\n\n2. **Moons pull**: yes",
    ],
  ])("are read from %s", (_, markdown) => {
    const section = first(markdown);
    expect(section).toMatchObject({
      kind: "keyPoints",
      intro: "<p>Intro.</p>",
      points: [
        {
          headline: "Tides are big",
          links: [{ title: "NOAA", url: "https://noaa.example" }],
          startSeconds: 751,
        },
        { headline: "Moons pull", links: [] },
      ],
    });
    expect(parse(markdown).problems).toEqual([]);
  });
});

describe("definitions", () => {
  it.each([
    "- **Ebb**: going out",
    "- **Ebb:** going out",
    "- Ebb: going out",
    "- Ebb — going out",
    "- Ebb - going out",
    "- **Ebb** – going out",
    "- `Ebb`: going out",
    "**Ebb**: going out",
    "Ebb: going out",
    "- **Ebb**: going out\n\n- **Ebb**: going out",
    "- **Ebb**:\n  going out",
    "**Ebb**\ngoing out",
    "Ebb:\ngoing out",
  ])("are read from %j", (markdown) => {
    const section = first(`## Definitions\n\n${markdown}`);
    expect(section?.kind === "definitions" && section.definitions[0]?.term).toBe("Ebb");
    expect(section?.kind === "definitions" && section.definitions[0]?.html).toMatch(
      /^(?:<p>)?going out(?:<\/p>)?$/,
    );
  });
});

describe("a bold lead, a colon and words", () => {
  it.each([
    ["Definitions", "**Ebb**: going out", "Ebb", "going out"],
    ["Begriffe", "**Ebbe:** das Wasser geht", "Ebbe", "das Wasser geht"],
    ["Términos clave", "**Reflujo**: se va", "Reflujo", "se va"],
    ["Glossaire", "**Jusant** : la mer s’en va", "Jusant", "la mer s’en va"],
    ["Definições", "**Vazante** – vai-se", "Vazante", "vai-se"],
    ["Glossario", "**Riflusso**: se ne va", "Riflusso", "se ne va"],
    ["Begrippen", "**Eb**: het water gaat", "Eb", "het water gaat"],
    ["Słowniczek", "**Odpływ** — odchodzi", "Odpływ", "odchodzi"],
    ["用語集", "**引き潮**：潮が引くこと", "引き潮", "潮が引くこと"],
    ["用語集", "引き潮：潮が引くこと", "引き潮", "潮が引くこと"],
    ["مصطلحات", "**جزر**: انحسار الماء", "جزر", "انحسار الماء"],
  ])("are a term under %s: %s", (heading, line, term, html) => {
    expect(first(`## ${heading}\n\n- ${line}`)).toMatchObject({
      kind: "definitions",
      definitions: [{ term, html }],
    });
  });

  it.each([
    ["Key Points", "**Tides move.** They do", "Tides move", "They do"],
    ["Wichtigste Punkte", "**Gezeiten**: sie gehen", "Gezeiten", "sie gehen"],
    ["Puntos clave", "**Mareas**: se mueven", "Mareas", "se mueven"],
    ["Points clés", "**Marées** : elles bougent", "Marées", "elles bougent"],
    ["Pontos principais", "**Marés**: movem-se", "Marés", "movem-se"],
    ["Punti chiave", "**Maree**: si muovono", "Maree", "si muovono"],
    ["Belangrijkste punten", "**Getijden**: ze gaan", "Getijden", "ze gaan"],
    ["Najważniejsze wnioski", "**Pływy**: są", "Pływy", "są"],
    ["要点", "**潮**：動く", "潮", "動く"],
    ["أهم النقاط", "**المد**: يتحرك", "المد", "يتحرك"],
  ])("are a point under %s: %s", (heading, line, headline, html) => {
    expect(first(`## ${heading}\n\n1. ${line}`)).toMatchObject({
      kind: "keyPoints",
      points: [{ headline, html }],
    });
  });
});

describe("quotes and stories", () => {
  it.each([
    ["> Tides wait.\n> — Ann", "<p>Tides wait.</p>", "Ann"],
    ["> Tides wait.\n>\n> — Ann", "<p>Tides wait.</p>", "Ann"],
    ["> Tides wait.\n>\n> - Ann", "<p>Tides wait.</p>", "Ann"],
    ["> Tides wait.\n> -- Ann *B.*", "<p>Tides wait.</p>", "Ann B."],
    ["> Tides wait.\n\n— Ann", "<p>Tides wait.</p>", "Ann"],
    ["“Tides wait.” — Ann", "<p>“Tides wait.”</p>", "Ann"],
    ["“Tides wait.”\n— Ann", "<p>“Tides wait.”</p>", "Ann"],
    ["> Tides wait,\n> and ebb.\n> — Ann", "<p>Tides wait,<br />\nand ebb.</p>", "Ann"],
    ["- “Tides wait.” – Ann", "<p>“Tides wait.”</p>", "Ann"],
    ["> Tides — all of them — wait.", "<p>Tides — all of them — wait.</p>", undefined],
  ])("read %j", (markdown, html, attribution) => {
    const section = first(`## Quotes\n\n${markdown}`);
    const by = attribution === undefined ? {} : { attribution };
    expect(section?.kind === "quotes" && section.entries).toEqual([{ kind: "quote", html, ...by }]);
  });

  it.each([
    [
      "Interesting Quotes and Stories",
      "- **Brian on Documenting Every Step**: “He calls it a diary.”",
      "“He calls it a diary.”",
      "Brian on Documenting Every Step",
    ],
    ["Quotes", '- **Brian**: "He calls it a diary."', '"He calls it a diary."', "Brian"],
    ["Quotes", "- **Brian:** ‘He calls it a diary.’", "‘He calls it a diary.’", "Brian"],
    ["Quotes", "**Brian** — “He calls it a diary.”", "“He calls it a diary.”", "Brian"],
    ["Quotes", "1. **Brian**:\n   “He calls it a diary.”", "“He calls it a diary.”", "Brian"],
    ["Quotes", "- **Brian**:\n\n  > He calls it a diary.", "He calls it a diary.", "Brian"],
    [
      "Interessante Zitate und Geschichten",
      "- **Britta über das Notieren**: „Sie nennt es ein Tagebuch.“",
      "„Sie nennt es ein Tagebuch.“",
      "Britta über das Notieren",
    ],
    ["Zitate", "- **Britta**: »Sie nennt es ein Tagebuch.«", "»Sie nennt es ein Tagebuch.«", "Britta"],
    [
      "Citas destacadas",
      "- **Blanca sobre anotar**: «Lo llama un diario.»",
      "«Lo llama un diario.»",
      "Blanca sobre anotar",
    ],
    [
      "Citations marquantes",
      "- **Brice sur les notes** : « Il appelle ça un journal. »",
      "« Il appelle ça un journal. »",
      "Brice sur les notes",
    ],
    [
      "Citações",
      "- **Bruna sobre anotar**: “Ela chama-lhe um diário.”",
      "“Ela chama-lhe um diário.”",
      "Bruna sobre anotar",
    ],
    [
      "Citazioni e storie",
      "- **Bruno sugli appunti**: «Lo chiama un diario.»",
      "«Lo chiama un diario.»",
      "Bruno sugli appunti",
    ],
    [
      "Citaten en verhalen",
      "- **Bas over noteren**: ‘Hij noemt het een dagboek.’",
      "‘Hij noemt het een dagboek.’",
      "Bas over noteren",
    ],
    [
      "Cytaty i historie",
      "- **Bożena o notatkach**: „Nazywa to pamiętnikiem.”",
      "„Nazywa to pamiętnikiem.”",
      "Bożena o notatkach",
    ],
    [
      "印象的な言葉",
      "- **海斗、記録について**：「日記と呼んでいます。」",
      "「日記と呼んでいます。」",
      "海斗、記録について",
    ],
    ["名言集", "- **海斗：**『日記です。』", "『日記です。』", "海斗"],
    ["أبرز الاقتباسات", "- **باسل عن التدوين**: «يسميها يوميات.»", "«يسميها يوميات.»", "باسل عن التدوين"],
  ])("are quotes where a bold lead says whose: %s, %s", (heading, markdown, words, attribution) => {
    const section = first(`## ${heading}\n\n${markdown}`);
    expect(section?.kind === "quotes" && section.entries).toEqual([
      { kind: "quote", html: `<p>${words.replaceAll('"', "&quot;")}</p>`, attribution },
    ]);
  });

  it("keep their lead beside whom they are by", () => {
    const section = first(
      "## Quotes\n\n- **On tides**: “They wait.” — Ann\n- **On ebb**: “It goes.”\n\n— Bob",
    );
    expect(section?.kind === "quotes" && section.entries).toEqual([
      { kind: "quote", html: "<p>“They wait.”</p>", lead: "On tides", attribution: "Ann" },
      { kind: "quote", html: "<p>“It goes.”</p>", lead: "On ebb", attribution: "Bob" },
    ]);
  });

  it.each([
    "- **The day it rained**: Bob told us how.",
    "- **Fun** “fact” of the day.",
    "- **Bold words** alone",
  ])("are stories where a bold lead has no quotation behind it: %s", (markdown) => {
    expect(first(`## Quotes\n\n${markdown}`)).toMatchObject({ entries: [{ kind: "story" }] });
  });

  it("are stories where nobody is quoted", () => {
    const section = first("## Stories\n\nOnce.\n\n### Boats\n\nTwice.");
    expect(section).toMatchObject({ entries: [{ kind: "story", html: "<p>Once.</p>" }, { kind: "story" }] });
  });
});

describe("resources", () => {
  it.each([
    ["- [A](https://a.example): good", "A", "https://a.example", "good"],
    ["- **[A](https://a.example)** — good", "A", "https://a.example", "good"],
    ["- [A](https://a.example)\n  good", "A", "https://a.example", "good"],
    ["- https://a.example", "https://a.example", "https://a.example", ""],
    ["- Read [A](a.pdf) first", "A", "/assets/a.pdf", "Read A first"],
    ["[A](https://a.example): good", "A", "https://a.example", "<p>good</p>"],
  ])("read %j", (markdown, title, url, html) => {
    const section = first(`## Resources\n\n${markdown}`);
    const resources = section?.kind === "resources" ? section.resources : [];
    expect(
      resources.map((resource) => ({ ...resource, html: resource.html.replace(/^<p>|<\/p>$/g, "") })),
    ).toEqual([{ title, url, html: html.replace(/^<p>|<\/p>$/g, "") }]);
  });
});

describe("a section that cannot be read as its heading says", () => {
  it.each([
    ["## Key points\n\nNothing yet.", 1, "has no point"],
    ["## Key points\n\n1. **A** b\n2. no headline", 4, "has no headline"],
    ["x\n\n## Definitions\n\n- **A**: b\n- nothing at all", 6, "has no term"],
    ["## Definitions\n\nSoon", 1, "has no definition"],
    ["## Resources\n\n- [a](https://a.example)\n- a book", 4, "has no link"],
    ["## Resources\n\nSoon.", 1, "has no link"],
    ["## Guests\n\na\n\n## Quotes", 5, "neither a quote nor a story"],
  ])("is a problem with its line: %j", (markdown, line, what) => {
    expect(parse(markdown).problems).toEqual([
      { line, what: expect.stringContaining(what), fix: expect.any(String) },
    ]);
  });
});
