import { markdownText } from "./markdown-text.ts";

/** A fact: its name in plain text, and what it is, already Markdown; undefined or empty when it is not known. */
export type Fact = readonly [name: string, markdown: string | undefined];

/** Facts as a list; those that are not known are left out. */
export function factList(facts: readonly Fact[]): string {
  return facts
    .flatMap(([name, markdown]) => (markdown ? [`- ${markdownText(name)}: ${markdown}`] : []))
    .join("\n");
}
