import type { ShowGiven } from "../../import/translate/translate-show.ts";
import type { Fault } from "../../schemas/fault.ts";
import { type AnsweredField, isAnsweredField, readShowAnswer } from "../../schemas/show-answer.ts";

/** What a host says of the show besides the feed; it counts more. `artwork` is a file or an address. */
export type ShowAnswers = Partial<Omit<ShowGiven, "feedAddress" | "survey">>;

/** What a host has written for a field of show.yaml, at a question or behind a flag → the answer; or what the schema has against it. */
export function readAnswer(field: string, written: string): ShowAnswers | Fault {
  if (!isAnsweredField(field)) return { what: "cannot be given so", fix: "write it into the old feed" };
  const answer = readShowAnswer(field, written);
  return "value" in answer ? { [nameOf(field)]: answer.value } : answer;
}

/** How a field is called among answers. */
function nameOf(field: AnsweredField): keyof ShowAnswers {
  if (field === "owner.name") return "author";
  return field === "owner.email" ? "email" : field;
}
