import { type HtmlNode, isElement } from "../../html/html-tree.ts";

const STAMP = /\((\d{1,3}(?::\d{2}){1,2})\)|\[(\d{1,3}(?::\d{2}){1,2})\]/g;
const VERBATIM = new Set(["a", "code", "pre", "kbd", "samp"]);

/**
 * Nodes in which a moment of the episode, `(12:31)` or `[1:02:03]`, is a link to it: `#t=` and its seconds.
 * Links, code and keyboard input stay as they are. `(12:61)` is no moment, nor `(25:00:00)`: hours end at 23.
 */
export function linkTimeStamps(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  return nodes.flatMap((node) => {
    if (!isElement(node)) return linkText(node.text);
    if (VERBATIM.has(node.name)) return [node];
    return [{ ...node, children: linkTimeStamps(node.children) }];
  });
}

function linkText(text: string): readonly HtmlNode[] {
  const nodes: HtmlNode[] = [];
  let from = 0;
  for (const stamp of text.matchAll(STAMP)) {
    const seconds = momentSeconds(stamp[1] ?? stamp[2] ?? "");
    if (seconds === undefined) continue;
    nodes.push({ text: text.slice(from, stamp.index) });
    nodes.push({ name: "a", attributes: { href: `#t=${seconds}` }, children: [{ text: stamp[0] }] });
    from = stamp.index + stamp[0].length;
  }
  return [...nodes, { text: text.slice(from) }].filter((node) => isElement(node) || node.text !== "");
}

// Minutes alone may run past the hour, as in (75:10); under an hour they may not.
function momentSeconds(stamp: string): number | undefined {
  const [seconds = 0, minutes = 0, hours] = stamp.split(":").map(Number).reverse();
  if (seconds > 59) return undefined;
  if (hours === undefined) return minutes * 60 + seconds;
  if (minutes > 59 || hours > 23) return undefined;
  return hours * 3600 + minutes * 60 + seconds;
}
