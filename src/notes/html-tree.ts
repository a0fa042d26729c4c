/** Sanitised HTML as values. Names are in lower case; texts and attribute values are decoded. */
export type HtmlNode = HtmlText | HtmlElement;

/** A run of text. */
interface HtmlText {
  readonly text: string;
}

/** An element with its attributes in order of writing. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly HtmlNode[];
}
