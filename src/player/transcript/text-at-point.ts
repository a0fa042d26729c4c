/** Where in the text under the pointer a click is: a count of characters (UTF-16) in `element`, which holds nothing but text; 0 when unknown. */
export function textAtPoint(element: HTMLElement, { clientX, clientY }: MouseEvent): number {
  const [node, offset] = caretAt(clientX, clientY);
  return node !== null && node === element.firstChild ? offset : 0;
}

function caretAt(x: number, y: number): readonly [Node | null, number] {
  if ("caretPositionFromPoint" in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return [caret?.offsetNode ?? null, caret?.offset ?? 0];
  }
  // What Safari had before.
  const range = (document as Document).caretRangeFromPoint(x, y);
  return [range?.startContainer ?? null, range?.startOffset ?? 0];
}
