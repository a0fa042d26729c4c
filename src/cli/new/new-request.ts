import * as z from "zod";
import type { Given } from "../../arguments/given.ts";
import { plainLine } from "../../import/translate/plain-text.ts";
import { readWrittenAirDate } from "../../schemas/air-date.ts";
import { episodeSchema } from "../../schemas/episode-schema.ts";
import { field, type Reading, splitMessage } from "../../schemas/field.ts";
import { SLUG } from "../../schemas/identities-schema.ts";

/** What `airdate new` was asked to make. */
export interface NewRequest extends z.output<typeof OPTIONS> {
  /** A title or a file, which only the disk can tell; undefined when nothing but options was given. */
  readonly word: string | undefined;
  readonly draft: boolean;
  readonly output: "text" | "json";
}

/** Words and options of the command → what is asked for; a sentence, which continues the command's name, when it cannot be. */
export function newRequest({ words: [word], options }: Given): NewRequest | string {
  const { title, number, season, type, slug, at, draft, json } = options;
  if (word !== undefined && !hasWords(word)) return `does not take ${JSON.stringify(word)}: ${SAYABLE}`;
  const raw = { title, number: numberOf(number), season: numberOf(season), type, slug, at };
  const parsed = OPTIONS.safeParse(raw);
  const [issue] = parsed.error?.issues ?? [];
  if (!parsed.success || issue !== undefined) {
    const { what, fix } = splitMessage(issue?.message ?? "");
    return `does not take --${String(issue?.path[0])}, which ${what}: ${fix}`;
  }
  return {
    ...parsed.data,
    word,
    draft: draft === true,
    output: json === true ? "json" : "text",
  };
}

/** A title as the command takes it: on one line, and with something to say in it. */
export function readTitle(raw: unknown): Reading<string> {
  const line = typeof raw === "string" ? plainLine(raw, () => undefined) : undefined;
  if (line === undefined) return { what: "is empty", fix: SAYABLE };
  if (!hasWords(line)) return { what: `is ${line}, without a letter or a digit`, fix: SAYABLE };
  const reading = EPISODE.title.safeParse(line);
  return reading.success ? { value: line } : splitMessage(reading.error.issues[0]?.message ?? "");
}

const SAYABLE = 'give a title that people can say, such as "Why Tides Are Late"';

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** None of the fields that are read here has to do with its time zone. */
const EPISODE = episodeSchema("UTC").shape;

const OPTIONS = z.object({
  title: field("A title.", readTitle).optional(),
  number: EPISODE.number,
  season: EPISODE.season,
  type: EPISODE.type,
  slug: field("The name of a folder.", readSlug).optional(),
  /** When it goes on air, as it was written: the show's time zone is not known yet. */
  at: field("An air date.", readWrittenAirDate).optional(),
});

/** What is no number stays as it is, for the schema to say so. */
function numberOf(written: string | boolean | undefined): unknown {
  const number = Number(written);
  return written === undefined || Number.isNaN(number) ? written : number;
}

function readSlug(raw: unknown): Reading<string> {
  return typeof raw === "string" && SLUG.test(raw)
    ? { value: raw }
    : {
        what: `is ${String(raw)}, and cannot be a folder's name`,
        fix: "give a-z, 0-9 and single dashes, 100 characters at most",
      };
}
