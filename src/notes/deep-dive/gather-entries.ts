import { type HtmlElement, type HtmlNode, isElement } from "../../html/html-tree.ts";

/** A section's blocks, told apart: what stands before the first entry, the entries, and list items that are none. */
export interface GatheredEntries<Entry> {
  readonly intro: readonly HtmlNode[];
  readonly entries: readonly Entry[];
  readonly strays: readonly HtmlElement[];
}

/** Reads blocks as entries; a block that is none and no list item belongs to the entry before it. */
export function gatherEntries<Entry extends { readonly body: readonly HtmlNode[] }>(
  blocks: readonly HtmlNode[],
  entryOf: (block: HtmlElement) => Entry | undefined,
): GatheredEntries<Entry> {
  const intro: HtmlNode[] = [];
  const entries: Entry[] = [];
  const strays: HtmlElement[] = [];
  for (const block of blocks) {
    const entry = isElement(block) ? entryOf(block) : undefined;
    const last = entries.at(-1);
    if (entry !== undefined) entries.push(entry);
    else if (isElement(block, "li")) strays.push(block);
    else if (last === undefined) intro.push(block);
    else entries.splice(-1, 1, { ...last, body: [...last.body, ...contentOf(block)] });
  }
  return { intro, entries, strays };
}

function contentOf(block: HtmlNode): readonly HtmlNode[] {
  return isElement(block, "dd") ? block.children : [block];
}
