/** What stands in a text instead of what is there between two offsets. */
export interface StyleEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with edits, in any order; none reaches into another. */
export function edited(text: string, edits: readonly StyleEdit[]): string {
  const inOrder = edits.toSorted((a, b) => a.start - b.start);
  let at = 0;
  const pieces = inOrder.map((edit) => {
    const piece = text.slice(at, edit.start) + edit.text;
    at = edit.end;
    return piece;
  });
  return pieces.join("") + text.slice(at);
}
