import type { Given } from "../../arguments/given.ts";
import { readAnswer, type ShowAnswers } from "./show-answers.ts";

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
  const answers = answersOf(options);
  if (typeof answers === "string") return answers;
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
    answers,
  };
}

/** Options that give fields of show.yaml. */
const ANSWERS: Readonly<Record<string, string>> = {
  url: "url",
  title: "title",
  description: "description",
  author: "author",
  email: "owner.email",
  language: "language",
  timezone: "timezone",
  category: "categories",
  explicit: "explicit",
  artwork: "artwork",
};

/** What the options say of the show; the first that cannot be so as a sentence. */
function answersOf(options: Given["options"]): ShowAnswers | string {
  let answers: ShowAnswers = {};
  for (const [option, field] of Object.entries(ANSWERS)) {
    const written = text(options[option]);
    const answer = written === undefined ? {} : readAnswer(field, written);
    if ("what" in answer) return `does not take --${option}, which ${answer.what}: ${answer.fix}`;
    answers = { ...answers, ...answer };
  }
  return answers;
}

function text(value: string | boolean | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}
