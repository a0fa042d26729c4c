import type { Token } from "marked";

/** The line, from 1, on which each block of marked's begins, and each item of a list among them. */
export function tokenLines(tokens: readonly Token[]): ReadonlyMap<Token, number> {
  const lines = new Map<Token, number>();
  addLines(lines, tokens, 1);
  return lines;
}

function addLines(lines: Map<Token, number>, tokens: readonly Token[], first: number): void {
  let line = first;
  for (const token of tokens) {
    lines.set(token, line);
    if (token.type === "list") addLines(lines, token.items, line);
    line += lineBreaks(token);
  }
}

// marked-footnote's list of footnotes stands first and has its own words as `raw`, which are not in the source.
function lineBreaks(token: Token): number {
  return token.raw.split("\n").length - 1;
}
