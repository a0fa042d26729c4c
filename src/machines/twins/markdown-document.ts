/** Blocks of Markdown as a document; empty ones are left out. */
export function markdownDocument(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}
