import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { episodeText, showText } from "../../../src/import/translate/source-text.ts";
import { splitFrontMatter } from "../../../src/notes/front-matter.ts";
import { parseYaml } from "../../../src/schemas/yaml-document.ts";

describe("the text of a file", () => {
  it("has comments above fields and below them, and says the same", () => {
    const fields = { title: "Tides", people: [{ title: "Dr", name: "Ann" }], published: "2026-12-01" };
    const comments = {
      above: { title: "Its name.", published: "When,\nin Lisbon." },
      last: "Notes go below:\nall.",
    };
    const text = episodeText(fields, "Notes.", comments);
    expect(text).toBe(`---
# Its name.
title: Tides
people:
  - title: Dr
    name: Ann
# When,
# in Lisbon.
published: 2026-12-01
# Notes go below:
# all.
---

Notes.
`);
  });

  it("is as a host would write it", () => {
    const text = episodeText(
      {
        title: "Tides: why #1 is late",
        published: "2026-12-01T09:00",
        audio: { url: "https://cdn.example/a.mp3", bytes: 1000, duration: 3604 },
        number: 12,
        guid: " a b ",
        summary:
          "A sentence that goes on and on about the tides, the moon and the harbour, until it is longer than one line.",
        people: [{ name: "Ann", role: "host" }],
        tags: ["no", "12:31"],
      },
      "Notes.\n",
    );
    expect(text).toBe(`---
title: "Tides: why #1 is late"
published: 2026-12-01T09:00
audio:
  url: https://cdn.example/a.mp3
  bytes: 1000
  duration: 3604
number: 12
guid: " a b "
summary: >-
  A sentence that goes on and on about the tides, the moon and the harbour, until it is longer than
  one line.
people:
  - name: Ann
    role: host
tags:
  - no
  - 12:31
---

Notes.
`);
  });

  it("has long texts on lines of their own, and no line twice", () => {
    expect(showText({ description: "One.\n\nTwo.", funding: [] })).toBe(
      "description: |-\n  One.\n\n  Two.\nfunding: []\n",
    );
  });

  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: "binary" }).map((raw) => raw.toWellFormed()),
    fc.lorem({ maxCount: 40 }),
    fc.constantFrom(
      "---",
      "- a",
      "a: b",
      "a #b",
      "*x",
      "&x",
      "!x",
      "%x",
      "@x",
      "`x",
      "|",
      ">",
      "null",
      "~",
      "true",
      "no",
      "1e3",
      "0x1f",
      "12:31",
      "2026-12-01",
      "\ttab",
      "tab\t",
      "a\r\nb",
      "\u2028",
      "\u0085",
      "\ufeff",
      "a\n\nb\n",
      " lead",
      "trail ",
      "'\"",
      "\\",
      "\u00a0",
    ),
    fc
      .array(fc.constantFrom("---", "word", "\n", " ", "#", ": ", "…", "\n\n"), { maxLength: 30 })
      .map((parts) => parts.join("")),
  );
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      text,
      text,
      fc.boolean(),
      fc.integer(),
      fc.float({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
      fc.array(tie("value"), { maxLength: 4 }),
      fc.dictionary(fc.stringMatching(/^[a-z][A-Za-z]{0,8}$/), tie("value"), { maxKeys: 4 }),
    ),
  })).value;
  const fields = fc.dictionary(fc.stringMatching(/^[a-z][A-Za-z]{0,8}$/), value, { maxKeys: 5 });

  it("says just what the fields do, whatever they hold", () => {
    const property = fc.property(fields, (said) => {
      expect(saidIn(showText(said))).toEqual(said);
    });
    fc.assert(property);
  });

  it("keeps the notes apart from the fields, whatever both hold", () => {
    const property = fc.property(fields, text, (said, notes) => {
      const parts = splitFrontMatter(episodeText(said, notes));
      if ("fault" in parts) throw new Error(parts.fault.what);
      expect(saidIn(parts.yaml)).toEqual(said);
      expect(parts.body.trim()).toBe(notes.replace(/\r\n?/g, "\n").trim());
    });
    fc.assert(property);
  });
});

function saidIn(yaml: string): unknown {
  const document = parseYaml(yaml, { file: "show.yaml", firstLine: 1 });
  if (Array.isArray(document)) throw new Error(JSON.stringify(document));
  return document.value;
}
