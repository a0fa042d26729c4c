import { Renderer, type Token, type Tokens } from "marked";
import { tokenLines } from "./token-lines.ts";

/**
 * marked's renderer, with the line of the source in a `data-line` on blocks at the top and on the items of
 * lists there, and with task boxes as characters, which podcast apps can show.
 */
export class LinedRenderer extends Renderer {
  #lines: ReadonlyMap<Token, number> = new Map();

  /** Takes note of where the tokens about to be rendered are in the source. */
  locate(tokens: readonly Token[]): void {
    this.#lines = tokenLines(tokens);
  }

  override heading(token: Tokens.Heading): string {
    return this.#lined(token, super.heading(token));
  }

  override paragraph(token: Tokens.Paragraph): string {
    return this.#lined(token, super.paragraph(token));
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

  #lined(token: Token, html: string): string {
    const line = this.#lines.get(token);
    return line === undefined ? html : html.replace(/^<[a-z0-9]+/, `$& data-line="${line}"`);
  }
}
