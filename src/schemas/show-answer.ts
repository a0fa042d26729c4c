import type * as z from "zod";
import { type Reading, splitMessage } from "./field.ts";
import { showSchema } from "./show-schema.ts";

/** Fields of show.yaml that a host may be asked for, or give behind a flag, and how they are asked. */
export const SHOW_QUESTIONS = {
  title: "What is the show called?",
  description: "What is the show about, in a few sentences?",
  author: "Who makes the show, as listeners read it?",
  "owner.name": "What is the owner's name?",
  "owner.email": "To which address may directories write?",
  language: "Which language is spoken, as two letters, such as en?",
  url: "At which address will the show be, such as https://pod.example?",
  timezone: "In which time zone is the show made, such as Europe/Lisbon?",
  artwork: "Which picture is the show's artwork: a file, or an address?",
  categories: "Which of Apple's categories fits the show, such as News > Tech News?",
  explicit: "Is the show for adults only?",
} as const;

export type AnsweredField = keyof typeof SHOW_QUESTIONS;

/** Whether a host may be asked for a field. */
export function isAnsweredField(field: string): field is AnsweredField {
  return Object.hasOwn(SHOW_QUESTIONS, field);
}

/** An answer as show.yaml has it. */
export type ShowAnswer = string | readonly string[] | boolean;

/** What a host has written for a field of show.yaml, at a question or behind a flag → as the file has it; or what the schema has against it. */
export function readShowAnswer(field: AnsweredField, written: string): Reading<ShowAnswer> {
  const text = written.trim();
  if (text === "") return { what: "is empty", fix: "give it, or give up with Ctrl+C" };
  const raw = rawOf(field, text);
  if (raw === undefined) return { what: `is ${JSON.stringify(text)}`, fix: "give yes or no" };
  const [issue] = schemaOf(field)?.safeParse(raw).error?.issues ?? [];
  return issue === undefined ? { value: raw } : splitMessage(issue.message);
}

/** As YAML has it; undefined for a switch that is none. */
function rawOf(field: AnsweredField, text: string): ShowAnswer | undefined {
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
function schemaOf(field: AnsweredField): z.ZodType | null {
  const { owner, ...shape } = showSchema("UTC").shape;
  if (field === "artwork") return null;
  if (field === "owner.name") return owner.shape.name;
  return field === "owner.email" ? owner.shape.email : shape[field];
}
