import { Renderer, type Token, type Tokens } from "marked";
import { hasMeantBreaks } from "./meant-breaks.ts";
import { tokenLines } from "./token-lines.ts";

/**
 * marked's renderer, with the line of the source in a `data-line` on blocks at the top and on the items of
 * lists there, with task boxes as characters, which podcast apps can show, and with the line breaks that are meant.
 */
export class LinedRenderer extends Renderer {
  #lines: ReadonlyMap<Token, number> = new Map();
  #breaksAreMeant = false;

  /** Takes note of where the tokens about to be rendered are in the source. */
  locate(tokens: readonly Token[]): void {
    this.#lines = tokenLines(tokens);
  }

  override heading(token: Tokens.Heading): string {
    return this.#lined(token, super.heading(token));
  }

  override paragraph(token: Tokens.Paragraph): string {
    return this.#lined(
      token,
      this.#withBreaks(token, () => super.paragraph(token)),
    );
  }

  /** What an item of a list says is a text with tokens of its own; all other texts stand within a paragraph or such an item. */
  override text(token: Tokens.Text | Tokens.Escape): string {
    if ("tokens" in token && token.tokens) return this.#withBreaks(token, () => super.text(token));
    return this.#breaksAreMeant ? super.text(token).replaceAll("\n", "<br />\n") : super.text(token);
  }

  override blockquote(token: Tokens.Blockquote): string {
    return this.#lined(token, super.blockquote(token));
  }

  override list(token: Tokens.List): string {
    return this.#lined(token, super.list(token));
  }

  override listitem(token: Tokens.ListItem): string {
    return this.#lined(token, super.listitem(token));
  }

  override table(token: Tokens.Table): string {
    return this.#lined(token, super.table(token));
  }

  override checkbox({ checked }: Tokens.Checkbox): string {
    return checked ? "☑ " : "☐ ";
  }

  #withBreaks(token: Token, render: () => string): string {
    this.#breaksAreMeant = hasMeantBreaks(token.raw);
    const html = render();
    this.#breaksAreMeant = false;
    // After a break that is written as HTML.
    return html.replace(/(<br ?\/?>)<br \/>/gi, "$1");
  }

  #lined(token: Token, html: string): string {
    const line = this.#lines.get(token);
    return line === undefined ? html : html.replace(/^<[a-z0-9]+/, `$& data-line="${line}"`);
  }
}
