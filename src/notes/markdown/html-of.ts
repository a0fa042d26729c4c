import { type HtmlNode, isElement } from "../../html/html-tree.ts";
import { isBlock } from "../../html/is-block.ts";
import { renderHtml } from "../../html/render-html.ts";
import { textOf } from "../../html/text-of.ts";
import { withoutLines } from "./line-of.ts";

/**
 * Finished HTML of nodes of the tree, without the white space around it: either text alone or blocks alone.
 * Text between blocks, as at the beginning of a list's item, becomes a paragraph.
 */
export function htmlOf(nodes: readonly HtmlNode[]): string {
  const flow = nodes.some(isBlock) ? blocksOnly(nodes) : nodes;
  return renderHtml(withoutLines(flow)).trim();
}

/** Nodes with paragraphs around what stands between blocks. */
export function blocksOnly(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  const blocks: HtmlNode[] = [];
  let run: HtmlNode[] = [];
  for (const node of nodes) {
    if (holdsBlock(node)) {
      blocks.push(...paragraph(run), node);
      run = [];
    } else run.push(node);
  }
  return [...blocks, ...paragraph(run)];
}

/** A link may stand around blocks: it is then in no paragraph, as these are. */
function holdsBlock(node: HtmlNode): boolean {
  return isBlock(node) || (isElement(node) && node.children.some(holdsBlock));
}

function paragraph(run: readonly HtmlNode[]): readonly HtmlNode[] {
  const hasImage = run.some((node) => "name" in node && node.name === "img");
  if (textOf(run) === "" && !hasImage) return run;
  return [{ name: "p", attributes: {}, children: run }, { text: "\n" }];
}
