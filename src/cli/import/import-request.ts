import type { ShowGiven } from "../../import/translate/translate-show.ts";
import type { Given } from "../given.ts";

/** What a host says of the show besides the feed; it counts more. */
export type ShowAnswers = Partial<
  Pick<
    ShowGiven,
    "url" | "title" | "description" | "author" | "email" | "language" | "categories" | "explicit" | "timezone"
  >
>;

/** What `airdate import` was asked to do. */
export interface ImportRequest {
  /** The feed's address, or the path of a file. */
  readonly source: string;
  /** The folder of the new show as its host names it. */
  readonly into: string;
  /** Audio is linked to where it is, for now or for good, or copied into the show. */
  readonly audio: "linked" | "linked for good" | "copied";
  readonly writes: "everything" | "nothing";
  /** Whether the feed that an earlier run kept is taken. */
  readonly kept: "used" | "fetched anew";
  readonly privateAddresses: "allowed" | "refused";
  /** The owner's address, by which an owner opens a locked feed. */
  readonly owner: string | undefined;
  readonly confirmation: "asked for" | "given";
  readonly output: "text" | "json";
  readonly answers: ShowAnswers;
}

/** Words and options of the command → what is asked; a sentence when they do not go together. `folder` is the show's when nothing else is said. */
export function importRequest(
  { words: [source = ""], options }: Given,
  folder: string,
): ImportRequest | string {
  if (options.audio && options["keep-audio"])
    return "takes --audio or --keep-audio, not both: audio is copied, or stays where it is";
  const explicit = readExplicit(options.explicit);
  if (typeof explicit === "string") return explicit;
  return {
    source,
    into: String(options.into ?? folder),
    audio: options.audio ? "copied" : options["keep-audio"] ? "linked for good" : "linked",
    writes: options["dry-run"] ? "nothing" : "everything",
    kept: options.fresh ? "fetched anew" : "used",
    privateAddresses: options["allow-private"] ? "allowed" : "refused",
    owner: text(options.owner),
    confirmation: options.yes ? "given" : "asked for",
    output: options.json ? "json" : "text",
    answers: { ...answersOf(options), ...explicit },
  };
}

const ANSWERS = ["url", "title", "description", "author", "email", "language", "timezone"] as const;

function answersOf(options: Given["options"]): ShowAnswers {
  const texts = ANSWERS.flatMap((name) => {
    const value = text(options[name]);
    return value === undefined ? [] : [[name, name === "url" ? value.replace(/\/+$/, "") : value]];
  });
  const categories = text(options.category)?.split(/\s*,\s*/);
  return { ...Object.fromEntries(texts), ...(categories !== undefined && { categories }) };
}

function text(value: string | boolean | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function readExplicit(value: string | boolean | undefined): Pick<ShowAnswers, "explicit"> | string {
  if (value === undefined) return {};
  if (value === "yes" || value === "true") return { explicit: true };
  if (value === "no" || value === "false") return { explicit: false };
  return `does not take --explicit ${value}: give yes or no`;
}
