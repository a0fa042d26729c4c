import { autocomplete, isCancel, text } from "@clack/prompts";
import { CATEGORY_NAMES } from "../schemas/categories.ts";
import type { Fault } from "../schemas/fault.ts";
import { SHOW_QUESTIONS } from "../schemas/show-answer.ts";
import type { AskedField } from "./show-details.ts";

/** What is wrong with what a host has written; null when nothing is. */
type FaultOf = (written: string) => Fault | null;

/** How a host is asked. What is proposed is the answer of who writes none; null is that of who gives up. */
export interface Questions {
  folder(proposed: string, faultOf: FaultOf): Promise<string | null>;
  field(field: AskedField, proposed: string, faultOf: FaultOf): Promise<string | null>;
}

/** Questions on a terminal. */
export const TERMINAL_QUESTIONS: Questions = {
  folder: (proposed, faultOf) => ask("In which folder is the show to be?", proposed, faultOf),
  field: (field, proposed, faultOf) =>
    field === "categories"
      ? chooseCategory(proposed)
      : ask(MESSAGES[field] ?? SHOW_QUESTIONS[field], proposed, faultOf),
};

const MESSAGES: Readonly<Partial<Record<AskedField, string>>> = {
  artwork: "Which file is the show's artwork, square, 1400 to 3000 pixels? Enter leaves a placeholder",
};

async function ask(message: string, proposed: string, faultOf: FaultOf): Promise<string | null> {
  const answer = await text({
    message,
    placeholder: proposed,
    defaultValue: proposed,
    validate: (written = "") => {
      const fault = written.trim() === "" ? null : faultOf(written);
      return fault === null ? undefined : `This ${fault.what}: ${fault.fix}`;
    },
  });
  return isCancel(answer) ? null : answer.trim() || proposed;
}

async function chooseCategory(proposed: string): Promise<string | null> {
  const answer = await autocomplete({
    message: SHOW_QUESTIONS.categories,
    options: CATEGORY_NAMES.map((name) => ({ value: name, label: name })),
    maxItems: 8,
    initialValue: proposed,
  });
  return isCancel(answer) ? null : answer;
}
