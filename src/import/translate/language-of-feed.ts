import { LANGUAGE_CODES } from "../../feed-check/language-codes.ts";

/**
 * A feed's language as show.yaml has it: two letters, with a region if need be. `en_US`, `english`, `Deutsch`, `eng` and `en-US.UTF-8`
 * are understood; undefined when it is none.
 */
export function languageOfFeed(written: string): string | undefined {
  const text = written.trim().toLowerCase().replace(/_/g, "-").replace(/\..*$/, "");
  const [, code = "", rest = ""] = /^([a-z]{2,3})(?:-([a-z0-9-]+))?$/.exec(text) ?? [];
  const language = TWO_LETTERS[code] ?? (code.length === 2 ? code : (canonical(code) ?? ""));
  if (LANGUAGE_CODES.has(language)) {
    const region = rest.split("-").find((part) => /^[a-z]{2}$/.test(part));
    return region === undefined ? language : `${language}-${region === "uk" ? "gb" : region}`;
  }
  return byName(text);
}

/** Codes that were right once, and countries that are taken for languages. */
const TWO_LETTERS: Readonly<Record<string, string>> = {
  ...{ iw: "he", in: "id", ji: "yi", jp: "ja", cn: "zh", gr: "el", dk: "da", cz: "cs", kr: "ko", ua: "uk" },
  ...{
    ger: "de",
    fre: "fr",
    dut: "nl",
    gre: "el",
    cze: "cs",
    chi: "zh",
    per: "fa",
    rum: "ro",
    slo: "sk",
    wel: "cy",
  },
};

/** ISO 639-2 → ISO 639-1, as the machine's own table has it: `eng` → en. */
function canonical(code: string): string | undefined {
  try {
    return code === "" ? undefined : Intl.getCanonicalLocales(code)[0];
  } catch {
    return undefined;
  }
}

function byName(name: string): string | undefined {
  const plain = name.replace(/[^\p{L}\p{M} ].*$/u, "").trim();
  return NAMES.get(plain);
}

/** What languages are called, in English and in themselves. */
const NAMES: ReadonlyMap<string, string> = new Map(
  [...LANGUAGE_CODES].flatMap((code) =>
    ["en", code].flatMap((speaker) => {
      const name = new Intl.DisplayNames([speaker], { type: "language", fallback: "none" }).of(code);
      return name === undefined ? [] : [[name.toLowerCase(), code] as const];
    }),
  ),
);
