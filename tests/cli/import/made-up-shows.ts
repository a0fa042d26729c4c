import fc from "fast-check";

/** An episode as somebody might have written it: its front matter, its notes, and a transcript where it has one. */
export interface MadeUpEpisode {
  readonly slug: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly notes: string;
  readonly transcript: string | null;
}

/** A show as somebody might have written it. */
export interface MadeUpShow {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly episodes: readonly MadeUpEpisode[];
}

/** Words in many scripts, and what has a meaning in XML, HTML, Markdown, YAML or in addresses. */
const WORDS =
  "tide Über łódź מים بحر 海 やま 한국 море π 🎙️ & < > <b> * _ ` ' \" : # - [x] {y} \\ % | ~ ]]> null 007 1.10 yes @a !".split(
    " ",
  );

const line = fc
  .tuple(fc.constantFrom("Tide", "潮", "مدّ", "Ébb"), fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }))
  .map(([first, others]) => [first, ...others].join(" "));

const address = fc.constantFrom(
  "https://a.example/",
  "https://a.example/?x=1&y=2",
  "https://a.example/%C3%BC_(b)",
  "https://b.example/path_with_underscores#top",
);

const NOTES = [
  "A line with a \\*star\\*, a \\_line\\_, `code <x>` and **bold *both* end**.",
  "1 < 2 & 3 > 2 &amp; &lt;b&gt; &copy;",
  "- one\n- two\n  - inner\n\n    of two paragraphs\n- three",
  "3. three\n4. four",
  "> quoted\n>\n> - a list\n>\n> > again",
  "| a | b |\n|:--|--:|\n| 1 \\| 2 | *3* |",
  "## A heading, *too*",
  "```js\nif (a < b && c) {\n  d = `e`;\n}\n```",
  "One line  \nand another\\\nand a third",
  '[A link](https://a.example/?x=1&y=2 "with a title"), <https://auto.example/>, https://bare.example/a_b_c',
  "![A picture](https://a.example/p.png)",
  "From (0:21) on, and 12:30 too.",
  "مرحبا **بكم** في البحر",
  "日本語の**強調**です。",
  "]]> <![CDATA[ and <script>alert(1)</script> &nbsp;&#x1F399;",
  "- [x] done\n- [ ] not done",
  "~~gone~~ www.a.example a@b.example",
  "1986\\. A great year, # not a heading + no list",
  "A\u00a0hard space, a soft\u00adhyphen, a\u200bzero",
  "***",
  "He said: \"it's *here*\"... -- and 'there'",
];

const notes = fc
  .array(fc.constantFrom(...NOTES), { minLength: 1, maxLength: 5 })
  .map((all) => all.join("\n\n"));

const chapters = fc
  .uniqueArray(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 4 })
  .chain((starts) =>
    fc.tuple(
      ...[0, ...starts]
        .toSorted((a, b) => a - b)
        .map((start) => fc.record({ start: fc.constant(start), title: line })),
    ),
  );

const soundbite = fc.record(
  { start: fc.integer({ min: 0, max: 3000 }), duration: fc.integer({ min: 15, max: 120 }), title: line },
  { requiredKeys: ["start", "duration"] },
);

const person = fc.record(
  { name: line, role: fc.constantFrom("host", "guest", "editor"), href: address },
  { requiredKeys: ["name"] },
);

const GUIDS = [
  "  blanks  around ",
  "https://old.example/?p=",
  "A-b_C",
  "tag:old.example,2020:ü & <é>\nof two lines ",
];

const episodeFields = fc.record(
  {
    title: line,
    itunesTitle: line,
    subtitle: line,
    summary: line,
    author: line,
    season: fc.integer({ min: 0, max: 3 }),
    type: fc.constantFrom("full", "trailer", "bonus"),
    explicit: fc.boolean(),
    tags: fc.uniqueArray(line, { minLength: 1, maxLength: 3, selector: (tag) => tag.toLowerCase() }),
    people: fc.array(person, { minLength: 1, maxLength: 2 }),
    links: fc.array(fc.record({ title: line, url: address }), { minLength: 1, maxLength: 2 }),
    chapters,
    soundbites: fc.array(soundbite, { minLength: 1, maxLength: 2 }),
    locations: fc.array(fc.record({ name: line, country: fc.constantFrom("DE", "JP") }), {
      minLength: 1,
      maxLength: 1,
    }),
    funding: fc.array(fc.record({ url: address, text: line }), { minLength: 1, maxLength: 1 }),
    block: fc.constant(true),
  },
  { requiredKeys: ["title"] },
);

const transcript = line.map(
  (words) =>
    `WEBVTT\n\n00:00.000 --> 00:02.000\n<v Ann>${words.replace(/[<>&]|-->/g, "")}\n\n00:02.000 --> 00:04.500\n<v Bob>The sea.\n`,
);

const episode = fc
  .record({
    fields: episodeFields,
    numbered: fc.boolean(),
    guid: fc.option(fc.constantFrom(...GUIDS)),
    published: fc.integer({ min: Date.UTC(2015, 0), max: Date.UTC(2026, 0) }),
    notes,
    transcript: fc.option(transcript),
  })
  .map(
    ({ fields, numbered, guid, published, ...texts }) =>
      (index: number): MadeUpEpisode => ({
        slug: `episode-${index}`,
        fields: {
          ...fields,
          published: new Date(published - (published % 1000)).toISOString(),
          audio: { url: `https://cdn.example/${index}.mp3`, bytes: 1000 + index, duration: 3600 },
          ...(numbered && { number: index }),
          ...(guid !== null && { guid: `${guid}${index}` }),
        },
        ...texts,
      }),
  );

const showFields = fc.record(
  {
    tagline: line,
    copyright: line,
    people: fc.array(person, { minLength: 1, maxLength: 2 }),
    type: fc.constantFrom("episodic", "serial"),
    explicit: fc.boolean(),
    language: fc.constantFrom("en", "ar", "ja", "de-at", "pt-br"),
    timezone: fc.constantFrom("Europe/Lisbon", "Asia/Kathmandu", "America/St_Johns"),
    seasons: fc.record({ 1: fc.record({ name: line }) }),
    enclosurePrefixes: fc.constant(["https://op3.dev/e/"]),
    podping: fc.boolean(),
    complete: fc.constant(true),
    block: fc.constant(["apple"]),
  },
  { requiredKeys: ["explicit", "language"] },
);

/** Small shows of which everything is hostile but the pictures, which are the same for all. */
export const madeUpShow: fc.Arbitrary<MadeUpShow> = fc
  .record({
    fields: showFields,
    title: line,
    description: fc.constantFrom(...NOTES),
    author: line,
    episodes: fc.array(episode, { minLength: 2, maxLength: 6 }),
  })
  .map(({ fields, episodes, ...texts }) => ({
    fields: {
      ...fields,
      ...texts,
      owner: { name: texts.author, email: "ann@small.example" },
      url: "https://small.example",
      artwork: "artwork.jpg",
      categories: ["Technology", "Society & Culture > Places & Travel"],
    },
    episodes: episodes.map((make, index) => make(index + 1)),
  }));
