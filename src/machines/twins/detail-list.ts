import { markdownText } from "./markdown-text.ts";

/** A detail: its name in plain text, and what it is, already Markdown; undefined or empty when it is not known. */
export type Detail = readonly [name: string, markdown: string | undefined];

/** Details as a list; those that are not known are left out. */
export function detailList(details: readonly Detail[]): string {
  return details
    .flatMap(([name, markdown]) => (markdown ? [`- ${markdownText(name)}: ${markdown}`] : []))
    .join("\n");
}
