import { Tokenizer, type Tokens } from "marked";
import type { Fault } from "../../schemas/fault.ts";

/** Quotes and lists within each other. marked calls itself once a level, and reads the rest of the block again. */
const MAX_DEPTH = 24;

/** Characters of one paragraph, item or cell. What marked looks ahead for in it takes the square of its length, or more. */
const MAX_RUN = 10_000;

/** Markdown that was not read, from `source` on. */
export interface Unread extends Fault {
  readonly source: string;
}

/**
 * marked's tokenizer with bounds, beyond which Markdown is plain text, which `unread` tells. Without them,
 * ten thousand `>` overflow the stack, and `***a** ` over and over takes minutes.
 */
export class ShallowTokenizer extends Tokenizer {
  #depth = 0;
  #unread: Unread | undefined;

  /** The first thing that was beyond the bounds. */
  get unread(): Unread | undefined {
    return this.#unread;
  }

  override blockquote(source: string): Tokens.Blockquote | undefined {
    return this.#below(source, () => super.blockquote(source));
  }

  override list(source: string): Tokens.List | undefined {
    return this.#below(source, () => super.list(source));
  }

  // The first that marked asks for each run of text, so a run too long never reaches the others.
  override escape(source: string): Tokens.Escape | undefined {
    if (source.length <= MAX_RUN) return super.escape(source);
    const what = `a paragraph, list item or table cell is ${source.length} characters long; more than ${MAX_RUN} are not read`;
    this.#unread ??= { source, what, fix: "part it with blank lines" };
    return { type: "escape", raw: source, text: source };
  }

  #below<T>(source: string, read: () => T | undefined): T | undefined {
    if (this.#depth >= MAX_DEPTH) return this.#tooDeep(source);
    this.#depth += 1;
    try {
      return read();
    } finally {
      this.#depth -= 1;
    }
  }

  // marked asks for quotes and lists at every block; only a marker makes this one.
  #tooDeep(source: string): undefined {
    if (!/^ {0,3}(?:>|(?:[*+-]|\d{1,9}[.)])(?:[ \t]|\n|$))/.test(source)) return undefined;
    const what = `quotes and lists are nested more than ${MAX_DEPTH} deep`;
    this.#unread ??= { source, what, fix: "nest them less" };
    return undefined;
  }
}
