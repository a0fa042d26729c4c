import { markdownText } from "./markdown-text.ts";

/** A heading of the second rank with a list under it, its items already Markdown; nothing when there are none. */
export function markdownSection(title: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  return [`## ${markdownText(title)}`, items.map((item) => `- ${item}`).join("\n")];
}

/** Blocks of Markdown as a document; empty ones are left out. */
export function markdownDocument(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}
