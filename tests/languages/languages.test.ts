import { describe, expect, it } from "vitest";
import type { Plural } from "../../src/languages/counted.ts";
import { ENGLISH } from "../../src/languages/en.ts";
import type { Language } from "../../src/languages/language.ts";
import { LANGUAGES, languageOf } from "../../src/languages/language-of.ts";

/** Every text of a language by where it stands: `site.episodeCount.other`. */
function textsOf(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

function pluralsOf({ site, player }: Language): [string, Plural][] {
  return [...Object.entries(site), ...Object.entries(player)].filter(
    (entry): entry is [string, Plural] => typeof entry[1] === "object" && "other" in entry[1],
  );
}

function gapsOf(text: string): string[] {
  return [...text.matchAll(/\{\w+\}/g)].map(([gap]) => gap).sort();
}

it("there is one for each that the documentation names", () => {
  expect([...LANGUAGES.keys()]).toEqual(["en", "de", "es", "fr", "pt", "it", "nl", "pl", "ja", "ar"]);
});

describe.each([...LANGUAGES])("%s", (code, language) => {
  it("says of itself what it is", () => {
    expect(language.player.language).toBe(code);
    expect(Intl.DateTimeFormat.supportedLocalesOf(code)).toEqual([code]);
  });

  it("writes tenths with the sign that its readers know", () => {
    expect(language.player.decimal).toBe(new Intl.NumberFormat(`${code}-u-nu-latn`).format(0.5)[1]);
  });

  it("has words for every text, with the gaps that English has", () => {
    const english = new Map(textsOf(ENGLISH));
    for (const [path, text] of textsOf(language)) {
      expect(text.trim(), path).toBe(text);
      expect(text, path).not.toBe("");
      const model = english.get(path);
      // A plural form that English does not have, or that says its number in words.
      if (model === undefined || PLURAL_FORM.test(path))
        expect(["", "{count}"]).toContain(gapsOf(text).join());
      else expect(gapsOf(text), path).toEqual(gapsOf(model));
    }
  });

  it("has every plural form that its numbers ask for", () => {
    const numbers = new Intl.PluralRules(code);
    const counts = Array.from({ length: 2001 }, (_, count) => numbers.select(count));
    const asked = new Set([...counts, "other"]);
    for (const [name, plural] of pluralsOf(language)) {
      expect(new Set(Object.keys(plural)), name).toEqual(asked);
      expect(gapsOf(plural.other), name).toEqual(["{count}"]);
    }
  });

  it.skipIf(code === "en")("is not English with another name", () => {
    const english = new Map(textsOf(ENGLISH));
    const same = textsOf(language).filter(([path, text]) => english.get(path) === text);
    expect(same.length).toBeLessThan(40);
  });
});

const PLURAL_FORM = /\.(?:zero|one|two|few|many|other)$/;

it.each([
  ["en", "en"],
  ["en-gb", "en"],
  ["de-AT", "de"],
  ["pt-br", "pt"],
  ["ar-EG", "ar"],
  ["JA", "ja"],
])("a show in %s has the interface in %s", (tag, code) => {
  expect(languageOf(tag).site.language).toBe(code);
});

it.each(["sv", "tlh", "zh-hant"])("a show in %s, which the interface does not speak, has English", (tag) => {
  expect(languageOf(tag)).toBe(ENGLISH);
});
