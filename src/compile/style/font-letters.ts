import type { ShowFields } from "../../schemas/show-schema.ts";

/** Whether a font is to keep a letter. */
export type KeepsLetter = (codePoint: number) => boolean;

/** What tells which letters a show needs. Nothing of its episodes: a font is there before they are, and would tell of them. */
export type LetterSource = Pick<ShowFields, "language" | "title" | "author" | "description" | "tagline">;

/**
 * The letters of Latin and of the scripts that a show is written in, with signs and punctuation; of Chinese, Japanese and Korean, whose letters
 * are thousands, those that their first standards hold as the usual ones. What the show's own words need is kept in any case.
 */
export function fontLetters({
  language,
  title,
  author,
  description,
  tagline = "",
}: LetterSource): KeepsLetter {
  const words = [title, author, description, tagline].join(" ");
  const own = new Set([...words].map((letter) => letter.codePointAt(0) ?? 0));
  const locale = new Intl.Locale(language).maximize().script ?? "Latn";
  const scripts = SCRIPTS.filter(({ codes, letters }) => codes.includes(locale) || letters.test(words));
  const usual = new Set((USUAL_LETTERS[locale] ?? NONE)());
  return (codePoint) => {
    if (own.has(codePoint) || usual.has(codePoint) || isLatinOrSign(codePoint)) return true;
    const letter = String.fromCodePoint(codePoint);
    return !MANY.test(letter) && scripts.some(({ letters }) => letters.test(letter));
  };
}

function isLatinOrSign(codePoint: number): boolean {
  return LATIN_AND_SIGNS.some(([first, last]) => codePoint >= first && codePoint <= last);
}

const LATIN_AND_SIGNS = [
  [0x20, 0x24f],
  [0x2b0, 0x36f],
  [0x1e00, 0x1eff],
  [0x2000, 0x22ff],
  [0x25a0, 0x27bf],
  [0xfb00, 0xfb06],
] as const;

interface Script {
  /** As ISO 15924 has them, of languages that are written in it. */
  readonly codes: readonly string[];
  readonly letters: RegExp;
}

const SCRIPTS: readonly Script[] = [
  { codes: ["Grek"], letters: /\p{Script=Greek}/u },
  { codes: ["Cyrl"], letters: /\p{Script=Cyrillic}/u },
  { codes: ["Armn"], letters: /\p{Script=Armenian}/u },
  { codes: ["Geor"], letters: /\p{Script=Georgian}/u },
  { codes: ["Hebr"], letters: /\p{Script=Hebrew}/u },
  { codes: ["Arab"], letters: /\p{Script_Extensions=Arabic}/u },
  { codes: ["Deva"], letters: /\p{Script_Extensions=Devanagari}/u },
  { codes: ["Beng"], letters: /\p{Script_Extensions=Bengali}/u },
  { codes: ["Guru"], letters: /\p{Script_Extensions=Gurmukhi}/u },
  { codes: ["Gujr"], letters: /\p{Script_Extensions=Gujarati}/u },
  { codes: ["Taml"], letters: /\p{Script_Extensions=Tamil}/u },
  { codes: ["Telu"], letters: /\p{Script_Extensions=Telugu}/u },
  { codes: ["Knda"], letters: /\p{Script_Extensions=Kannada}/u },
  { codes: ["Mlym"], letters: /\p{Script_Extensions=Malayalam}/u },
  { codes: ["Sinh"], letters: /\p{Script_Extensions=Sinhala}/u },
  { codes: ["Thai"], letters: /\p{Script=Thai}/u },
  { codes: ["Laoo"], letters: /\p{Script=Lao}/u },
  { codes: ["Mymr"], letters: /\p{Script_Extensions=Myanmar}/u },
  { codes: ["Khmr"], letters: /\p{Script=Khmer}/u },
  { codes: ["Ethi"], letters: /\p{Script=Ethiopic}/u },
  {
    codes: ["Jpan", "Hans", "Hant", "Kore"],
    letters:
      /[\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}\p{Script=Bopomofo}\u3000-\u303f\u3130-\u318f\uff00-\uffef]/u,
  },
];

/** Letters of which there are thousands. */
const MANY = /[\p{Script=Han}\uac00-\ud7a3]/u;

const NONE = (): readonly number[] => [];

/** Their usual letters stand in blocks of the old encodings, which Node reads. */
const USUAL_LETTERS: Readonly<Record<string, () => readonly number[]>> = {
  // JIS X 0208, level 1.
  Jpan: () => lettersOf("euc-jp", [0xb0, 0xcf]),
  // GB 2312, level 1.
  Hans: () => lettersOf("gbk", [0xb0, 0xd7]),
  // Big5, level 1.
  Hant: () => lettersOf("big5", [0xa4, 0xc6]),
  // KS X 1001.
  Kore: () => lettersOf("euc-kr", [0xb0, 0xc8]),
};

/** The letters whose first byte is from one to another. */
function lettersOf(encoding: string, [first, last]: readonly [number, number]): readonly number[] {
  const decoder = new TextDecoder(encoding);
  const firsts = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return firsts.flatMap((byte) =>
    Array.from({ length: 0xff - 0x40 }, (_, index) => {
      const text = decoder.decode(Uint8Array.of(byte, 0x40 + index));
      return MANY.test(text) ? (text.codePointAt(0) ?? 0) : 0;
    }).filter((codePoint) => codePoint !== 0),
  );
}
