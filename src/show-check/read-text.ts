import type { HtmlNode } from "../html/html-tree.ts";
import { parseHtml } from "../html/parse-html.ts";
import type { Problem } from "../schemas/problem.ts";
import type { CheckedShow, CheckedText } from "./checked-show.ts";
import type { ShowRule } from "./show-rule.ts";
import type { LinkPlace } from "./site-address.ts";

/** A text for readers, and where its links are from. */
export interface ReadText {
  readonly text: CheckedText;
  readonly nodes: readonly HtmlNode[];
  readonly from: LinkPlace;
}

/** Looks at each text of the show and of its episodes. */
export function onTexts(check: (read: ReadText, show: CheckedShow) => readonly Problem[]): ShowRule["check"] {
  return (show) => [
    ...show.episodes.flatMap((from) =>
      from.texts.flatMap((text) => check({ text, nodes: nodesOf(text), from }, show)),
    ),
    ...show.texts.flatMap((text) => check({ text, nodes: nodesOf(text), from: null }, show)),
  ];
}

/** Many rules look at one text. */
const READ = new WeakMap<CheckedText, readonly HtmlNode[]>();

function nodesOf(text: CheckedText): readonly HtmlNode[] {
  const nodes = READ.get(text) ?? parseHtml(text.html);
  READ.set(text, nodes);
  return nodes;
}
