/** Scripts that are written from right to left, after ISO 15924. */
const RIGHT_TO_LEFT = new Set(["Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"]);

/** In which direction a language is written, as HTML's `dir` says it; in its likeliest script when it names none. */
export function directionOf(language: string): "ltr" | "rtl" {
  const known = directions.get(language);
  if (known !== undefined) return known;
  const { script } = new Intl.Locale(language).maximize();
  const direction = script !== undefined && RIGHT_TO_LEFT.has(script) ? "rtl" : "ltr";
  directions.set(language, direction);
  return direction;
}

/** It is asked for with every page. */
const directions = new Map<string, "ltr" | "rtl">();
