/** The elements of `safeHtml` that have no content and no end tag. */
export const voidElements: ReadonlySet<string> = new Set(["br", "hr", "img", "wbr"]);
