/**
 * With what every compiled RSS item ends. It is kept apart from what stands before it, so that a site can add to an item without opening it
 * (docs/decisions/0021).
 */
export const ITEM_END = new TextEncoder().encode("</item>\n");
