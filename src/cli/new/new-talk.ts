import { isCancel, text } from "@clack/prompts";

/** What is wrong with an answer; undefined when nothing is. */
type FaultOfAnswer = (answer: string) => string | undefined;

/** How `airdate new` asks its host; null for an answer that nobody wants to give. */
export interface NewTalk {
  subject(faultOf: FaultOfAnswer): Promise<string | null>;
  /** `suggested` is what Enter alone answers. */
  airDate(
    suggested: { readonly written: string; readonly origin: string },
    faultOf: FaultOfAnswer,
  ): Promise<string | null>;
}

export const TERMINAL_TALK: NewTalk = {
  subject: (faultOf) => ask({ message: "What is the episode called? Or where is its audio?" }, faultOf),
  airDate: ({ written, origin }, faultOf) =>
    ask({ message: `When does it go on air? (${origin})`, initialValue: written }, faultOf),
};

async function ask(
  question: { readonly message: string; readonly initialValue?: string },
  faultOf: FaultOfAnswer,
): Promise<string | null> {
  const answer = await text({ ...question, validate: (value = "") => faultOf(value.trim()) });
  return isCancel(answer) ? null : answer.trim();
}
