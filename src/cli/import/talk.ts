import { confirm, isCancel, text } from "@clack/prompts";
import type { Missing } from "../../import/translate/translation.ts";
import type { Fault } from "../../schemas/fault.ts";
import { readAnswer, type ShowAnswers } from "./show-answers.ts";

/** How an import talks with its host while it works. */
export interface Talk {
  /** A line of the log. */
  say(line: string): void;
  /** How far long work has come; nothing where nobody looks. */
  progress(done: number, all: number, what: string): void;
  /** What only the host knows, by field; null when nobody can be asked, or does not want to answer. */
  ask(missing: readonly Missing[]): Promise<ReadonlyMap<string, string> | null>;
  /** Whether the host agrees; where nobody can be asked, they do. */
  agrees(question: string): Promise<boolean>;
}

/** On a terminal: questions, and a line that moves. */
export const TERMINAL: Talk = {
  say: (line) => void process.stderr.write(`${line}\n`),
  progress: (done, all, what) =>
    void process.stderr.write(done === all ? "\r\u001B[K" : `\r\u001B[K${what} ${done} of ${all}`),
  ask: async (missing) => {
    const answers = new Map<string, string>();
    for (const { field, question } of missing) {
      const answer = await text({
        message: question,
        validate: (value) => faultOf(readAnswer(field, value ?? "")),
      });
      if (isCancel(answer)) return null;
      answers.set(field, answer.trim());
    }
    return answers;
  },
  agrees: async (question) => (await confirm({ message: question })) === true,
};

function faultOf(answer: ShowAnswers | Fault): string | undefined {
  return "what" in answer ? `This ${answer.what}: ${answer.fix}` : undefined;
}

/** Without a terminal: lines alone. */
export const LINES: Talk = {
  say: TERMINAL.say,
  progress: () => undefined,
  ask: async () => null,
  agrees: async () => true,
};
