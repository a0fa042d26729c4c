import type * as z from "zod";
import type { ShowGiven } from "../../import/translate/translate-show.ts";
import type { Fault } from "../../schemas/fault.ts";
import { splitMessage } from "../../schemas/field.ts";
import { showSchema } from "../../schemas/show-schema.ts";

/** What a host says of the show besides the feed; it counts more. `artwork` is a file or an address. */
export type ShowAnswers = Partial<Omit<ShowGiven, "feedAddress" | "survey">>;

/** Fields of show.yaml that a host may be asked for, or give unasked: how each is called among answers. */
const ANSWERS = {
  url: "url",
  title: "title",
  description: "description",
  author: "author",
  "owner.name": "author",
  "owner.email": "email",
  language: "language",
  timezone: "timezone",
  categories: "categories",
  explicit: "explicit",
  artwork: "artwork",
} as const satisfies Record<string, keyof ShowAnswers>;

type AnswerField = keyof typeof ANSWERS;

/** What a host has written for a field of show.yaml, at a question or behind a flag → the answer; or what the schema has against it. */
export function readAnswer(field: string, written: string): ShowAnswers | Fault {
  if (!isAnswerField(field)) return { what: "cannot be given so", fix: "write it into the old feed" };
  const text = written.trim();
  if (text === "") return { what: "is empty", fix: "give it, or give up with Ctrl+C" };
  const raw = rawOf(field, text);
  if (raw === undefined) return { what: `is ${JSON.stringify(text)}`, fix: "give yes or no" };
  const [issue] = schemaOf(field)?.safeParse(raw).error?.issues ?? [];
  if (issue !== undefined) return splitMessage(issue.message);
  return { [ANSWERS[field]]: raw };
}

function isAnswerField(field: string): field is AnswerField {
  return Object.hasOwn(ANSWERS, field);
}

/** As YAML has it; undefined for a switch that is none. */
function rawOf(field: AnswerField, text: string): string | readonly string[] | boolean | undefined {
  switch (field) {
    case "categories":
      return text.split(/\s*,\s*/);
    case "explicit":
      return SWITCHES[text.toLowerCase()];
    case "url":
      return text.replace(/\/+$/, "");
    default:
      return text;
  }
}

const SWITCHES: Readonly<Record<string, boolean>> = {
  yes: true,
  y: true,
  true: true,
  no: false,
  n: false,
  false: false,
};

/** Null for artwork: it becomes a file of the show only when it is read. */
function schemaOf(field: AnswerField): z.ZodType | null {
  const { owner, ...shape } = showSchema("UTC").shape;
  if (field === "artwork") return null;
  if (field === "owner.name") return owner.shape.name;
  return field === "owner.email" ? owner.shape.email : shape[field];
}
