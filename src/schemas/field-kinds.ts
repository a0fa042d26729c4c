import type * as z from "zod";
import { parseClock } from "../moments/clock.ts";
import type { Instant, Seconds } from "../moments/instant.ts";
import { parseAirDate, parseDay } from "./air-date.ts";
import { field, kindOf, type Reading } from "./field.ts";
import { nearest } from "./nearest.ts";

/** Plain text on one line; 255 characters at most unless told, as Apple cuts there. */
export function text(sentence: string, longest = 255): z.ZodType<string> {
  return field(sentence, (raw) => readText(raw, { longest }));
}

/** Text that somebody else made up and machines compare: kept as it is, with the white space around and in it. */
export function exactText(sentence: string, longest: number): z.ZodType<string> {
  return field(sentence, (raw) => readExactText(raw, longest));
}

/** Text of any number of lines, read as Markdown or shown as it is. */
export function longText(sentence: string, longest = 20_000): z.ZodType<string> {
  return field(sentence, (raw) => readLongText(raw, { longest }));
}

/** `true` or `false`. */
export function flag(sentence: string): z.ZodType<boolean> {
  return field(sentence, (raw) =>
    typeof raw === "boolean"
      ? { value: raw }
      : { what: `is ${kindOf(raw)}`, fix: "write true or false, without quotes" },
  );
}

/** A whole number within bounds. */
export function wholeNumber(
  sentence: string,
  { least, most = Number.MAX_SAFE_INTEGER }: Bounds,
): z.ZodType<number> {
  return field(sentence, (raw) => {
    const fits = typeof raw === "number" && Number.isSafeInteger(raw) && raw >= least && raw <= most;
    return fits
      ? { value: raw }
      : { what: `is ${shown(raw)}`, fix: mendNumber(raw, `give a whole number from ${least}${upTo(most)}`) };
  });
}

/** A number that may have decimals. */
export function decimal(
  sentence: string,
  { least, most = Number.MAX_SAFE_INTEGER }: Bounds,
): z.ZodType<number> {
  return field(sentence, (raw) => {
    const fits = typeof raw === "number" && Number.isFinite(raw) && raw >= least && raw <= most;
    return fits
      ? { value: raw }
      : { what: `is ${shown(raw)}`, fix: mendNumber(raw, `give a number from ${least}${upTo(most)}`) };
  });
}

/** A length of time or a moment in the audio: seconds, `MM:SS`, `H:MM:SS` or ISO 8601 → seconds. */
export function clock(sentence: string, least = 0): z.ZodType<Seconds> {
  return field(sentence, (raw) => {
    const seconds = parseClock(raw);
    const fits = seconds !== undefined && seconds >= least;
    return fits
      ? { value: seconds }
      : { what: `is ${shown(raw)}`, fix: 'write it as "12:31", "1:02:03" or seconds' };
  });
}

/** A date and time; without an offset it is in the show's time zone. */
export function airDate(sentence: string, timezone: string): z.ZodType<Instant> {
  return field(sentence, (raw) => parseAirDate(raw, timezone));
}

/** A calendar day. */
export function day(sentence: string): z.ZodType<string> {
  return field(sentence, parseDay);
}

/** An absolute address, `https://…` or `http://…`. */
export function webAddress(sentence: string): z.ZodType<string> {
  return field(sentence, (raw) => readAddress(raw, ["https:", "http:"]));
}

/** An absolute `https://` address: the podcast namespace allows no other. */
export function secureAddress(sentence: string): z.ZodType<string> {
  return field(sentence, (raw) => readAddress(raw, ["https:"]));
}

/** The name of a file, relative to the file that names it, with `/` between folders. */
export function filePath(sentence: string): z.ZodType<string> {
  return field(sentence, readFilePath);
}

/** A picture: a file of the show or an `https://` address. */
export function picture(sentence: string): z.ZodType<string> {
  return field(sentence, (raw) => (isAddress(raw) ? readAddress(raw, ["https:"]) : readFilePath(raw)));
}

/** One of a fixed set of words, whatever their capitals; comes out in the set's spelling. */
export function oneOf<const Word extends string>(sentence: string, words: readonly Word[]): z.ZodType<Word> {
  return field(sentence, (raw) => {
    const word = words.find(
      (candidate) => typeof raw === "string" && candidate.toLowerCase() === raw.toLowerCase(),
    );
    return word === undefined
      ? { what: `is ${shown(raw)}`, fix: choose(String(raw), words) }
      : { value: word };
  });
}

/** Text that a pattern describes; `how` says how to write it. */
export function matching(sentence: string, pattern: RegExp, how: string): z.ZodType<string> {
  return field(sentence, (raw) =>
    typeof raw === "string" && pattern.test(raw) ? { value: raw } : { what: `is ${shown(raw)}`, fix: how },
  );
}

/** A UUID; comes out in lower case. */
export function uuid(sentence: string): z.ZodType<string> {
  return field(sentence, (raw) => {
    const isUuid = typeof raw === "string" && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(raw);
    return isUuid
      ? { value: raw.toLowerCase() }
      : { what: `is ${shown(raw)}`, fix: "give a UUID, 8-4-4-4-12 hex digits" };
  });
}

/** Reads an absolute address with one of `schemes`; it must have a host and may hold no name or password. */
export function readAddress(raw: unknown, schemes: readonly string[]): Reading<string> {
  const fix = `give a full address that begins with ${schemes.map((scheme) => `${scheme}//`).join(" or ")}`;
  if (typeof raw !== "string" || /[\s<>"\\^`{|}]/.test(raw) || !URL.canParse(raw))
    return { what: `is ${shown(raw)}`, fix };
  const url = new URL(raw);
  if (url.protocol === "http:" && !schemes.includes("http:"))
    return { what: `is ${shown(raw)}`, fix: "begin it with https://, which apps and browsers ask for" };
  if (!schemes.includes(url.protocol) || url.hostname === "") return { what: `is ${shown(raw)}`, fix };
  if (url.username !== "" || url.password !== "") {
    return { what: "holds a name or a password", fix: "give an address that everyone may open" };
  }
  return raw.length > 2000 ? { what: "is longer than 2,000 characters", fix } : { value: url.href };
}

/** What to write instead of `word`. */
export function choose(word: string, words: readonly string[]): string {
  const meant = nearest(word, words);
  if (meant !== undefined) return `did you mean ${meant}?`;
  return words.length > 24
    ? `use one of the ${words.length} names in docs/vocabulary.md`
    : `use one of ${words.join(", ")}`;
}

/** A raw value as a Problem quotes it: short, and in quotes when it is text. */
export function shown(raw: unknown): string {
  if (typeof raw === "string") return JSON.stringify(shortened(raw));
  return typeof raw === "number" ? String(raw) : kindOf(raw);
}

/** A text as a Problem repeats it. */
export function shortened(raw: string): string {
  return raw.length > 60 ? `${raw.slice(0, 57)}...` : raw;
}

interface Bounds {
  readonly least: number;
  readonly most?: number;
}

// Control characters are no text in XML 1.0 §2.2; a lone surrogate is no text in any encoding.
const UNPRINTABLE = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]|\p{Surrogate}/u;

/** XML 1.0 has room for the controls U+007F to U+009F, and feeds in a wrong encoding have them. */
const NOT_IN_XML = /[^\P{Cc}\t\n\r\u007F-\u009F]|[\uFFFE\uFFFF]|\p{Surrogate}/u;

interface TextBounds {
  readonly longest: number;
  /** What `longest` counts; characters unless told. Bytes are those of UTF-8. */
  readonly unit?: "characters" | "bytes";
}

/** Reads plain text on one line. */
export function readText(raw: unknown, bounds: TextBounds): Reading<string> {
  const reading = readLongText(raw, bounds);
  if (!("value" in reading)) return reading;
  return { value: reading.value.replace(/\s+/g, " ") };
}

/** Reads text of any number of lines. */
export function readLongText(raw: unknown, { longest, unit = "characters" }: TextBounds): Reading<string> {
  if (typeof raw !== "string") return { what: `is ${kindOf(raw)}`, fix: IN_QUOTES };
  const value = raw.trim();
  if (value === "") return EMPTY;
  if (UNPRINTABLE.test(value))
    return { what: "holds a control character", fix: "type the text again without it" };
  const length = unit === "bytes" ? new TextEncoder().encode(value).length : [...value].length;
  return length > longest
    ? {
        what: `has ${length} ${unit}`,
        fix: `keep it to ${longest}${unit === "bytes" ? " bytes of UTF-8" : ""}`,
      }
    : { value };
}

function readExactText(raw: unknown, longest: number): Reading<string> {
  if (typeof raw !== "string") return { what: `is ${kindOf(raw)}`, fix: IN_QUOTES };
  if (raw.trim() === "") return EMPTY;
  if (NOT_IN_XML.test(raw)) return { what: "holds a character that feeds cannot", fix: "give it without" };
  return [...raw].length > longest
    ? { what: `has ${[...raw].length} characters`, fix: `keep it to ${longest}` }
    : { value: raw };
}

const IN_QUOTES = "write text, in quotes when it looks like something else";
const EMPTY = { what: "is empty", fix: "write something or remove the key" };

function readFilePath(raw: unknown): Reading<string> {
  const isPath =
    typeof raw === "string" && raw.trim() !== "" && !/[\p{Cc}\\]/u.test(raw) && !raw.startsWith("/");
  return isPath
    ? { value: raw }
    : { what: `is ${shown(raw)}`, fix: "name a file, such as cover.jpg, relative to this one" };
}

/** One letter and a colon are a drive. */
function isAddress(raw: unknown): boolean {
  return typeof raw === "string" && /^[a-z][a-z0-9+.-]+:/i.test(raw);
}

/** A number in quotes is a text in YAML. */
function mendNumber(raw: unknown, how: string): string {
  const isQuoted = typeof raw === "string" && /^-?(0|[1-9]\d*)(\.\d+)?$/.test(raw.trim());
  return isQuoted ? `write ${raw.trim()}, without quotes` : how;
}

function upTo(most: number): string {
  return most === Number.MAX_SAFE_INTEGER ? " up" : ` to ${most}`;
}
