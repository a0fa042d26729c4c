import { isAnsweredField, SHOW_QUESTIONS } from "../../schemas/show-answer.ts";
import type { Missing } from "./translation.ts";

/** What to ask for a field of show.yaml that a feed does not give. */
export function missingField(field: string): Missing {
  const question = isAnsweredField(field) ? SHOW_QUESTIONS[field] : `What is the show's ${field}?`;
  return { field, question, flag: FLAGS[field] ?? `--${field.replaceAll(".", "-")}` };
}

/** Flags that are called otherwise than their field. */
const FLAGS: Readonly<Record<string, string>> = {
  "owner.name": "--author",
  "owner.email": "--email",
  categories: "--category",
};
