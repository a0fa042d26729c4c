import type { Options } from "remark-stringify";

type Handler = NonNullable<NonNullable<Options["handlers"]>["text"]>;

/**
 * A text of Markdown exactly as the library writes it, in half the time: most texts hold nothing that could be taken for a mark, and need not be looked
 * through for each of its forty patterns.
 */
export const plainOrEscaped: Handler = (node, parent, state, info) => {
  const { value } = node;
  if (isPlain(value, info)) return value;
  const siblings = parent?.children ?? [];
  const at = state.indexStack.at(-1) ?? 0;
  return state.safe(value, { ...info, beforeNode: siblings[at - 1], afterNode: siblings[at + 1] });
};

/** `before` and `after` are the characters around it. */
function isPlain(
  text: string,
  { before, after }: { readonly before: string; readonly after: string },
): boolean {
  return (
    !MAY_BE_MARK.test(text) &&
    !(text.startsWith(" ") && isLineEnd(before)) &&
    !(text.endsWith(" ") && isLineEnd(after))
  );
}

/**
 * What the patterns of mdast-util-to-markdown and of mdast-util-gfm name (`unsafe`): a beginning that is no letter, for lists, headings and
 * quotes begin so; marks of a line; addresses, references and pictures that might begin.
 */
const MAY_BE_MARK = /^ *[^\p{L} ]|[\p{Cc}*<[\]\\_`~|@#]|[&:!](?:[#/a-z]|$)|w\.(?:[-.\w]|$)/iu;

function isLineEnd(character: string): boolean {
  return character === "\n" || character === "\r";
}
