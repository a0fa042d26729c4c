import { splitName, usualName } from "../../feed-check/namespaces.ts";
import type { FeedElement } from "../../feed-check/parse-xml.ts";
import type { Fault } from "../../schemas/fault.ts";
import { addPiece, type GrowingElement, grown, openElement } from "./growing-element.ts";
import { notAFeedByRoot } from "./not-a-feed.ts";
import { rootPrefixes } from "./root-prefixes.ts";
import { TEXT_ELEMENTS } from "./text-elements.ts";

/** XML with more levels than this is made to be hostile; `parseXml` has the same limit. */
const MOST_LEVELS = 100;
/** HTML that was not written for XML has tags that never end: `<br>`. */
const MOST_OPEN_TAGS = 2000;
/** Elements in an item, or in the channel without its items. */
const MOST_ELEMENTS = 200_000;
/** Four million characters: the longest notes that were ever seen have a hundredth of that. */
const MOST_TEXT = 4_000_000;
/** Airdate itself is made for a tenth of that. */
const MOST_ITEMS = 100_000;
/** Of those that name what stands in the feed. */
const MOST_SENTENCES = 50;

/**
 * Hears the tokenizer; what it holds grows until an element ends. An element that is open while another one ends has what is in it put after it,
 * unless it has text: where that ends, nobody knows.
 */
export class FeedGrower {
  fault: Fault | undefined;
  readonly #mended: Set<string>;
  readonly #stack: GrowingElement[] = [];
  #items: FeedElement[] = [];
  #itemCount = 0;
  #leftOut = 0;
  #channels = 0;
  #elementsOutside = 0;
  #elementsInItem = 0;
  #root: FeedElement | undefined;
  #ended = false;
  #inCdata = false;
  /** Attributes of the tag that is being read, as they are written. */
  #attributes = new Map<string, string>();

  constructor(mended: Set<string>) {
    this.#mended = mended;
  }

  /** The items that are whole by now. */
  takeItems(): readonly FeedElement[] {
    const items = this.#items;
    this.#items = [];
    return items;
  }

  /** From now on nothing follows: what is still open was cut off. */
  endsHere(): void {
    this.#ended = true;
  }

  /** The element at the top, without the items. */
  whole(): FeedElement | Fault {
    if (this.#leftOut > 0)
      this.#mended.add(
        `has ${this.#channels} channels; the ${this.#leftOut} items of all but the first are left out`,
      );
    return this.#root ?? { what: "has no element at all", fix: "give the address of an RSS or Atom feed" };
  }

  onattribute(name: string, value: string): void {
    if (!this.#attributes.has(name)) this.#attributes.set(name, value);
    if (this.#attributes.size > 1000) this.#refuse("has an element with more than 1,000 attributes");
  }

  onopentag(written: string): void {
    const attributes = this.#attributes;
    this.#attributes = new Map();
    if (this.fault !== undefined || this.#isOver()) return;
    const parent = this.#stack.at(-1);
    if (parent !== undefined && TEXT_ELEMENTS.has(parent.name)) this.#openInText(parent, written, attributes);
    else this.#open(parent, written, attributes);
  }

  ontext(text: string): void {
    const top = this.#stack.at(-1);
    if (top === undefined || this.fault !== undefined) {
      if (this.#root !== undefined && text.trim() !== "")
        this.#mended.add("has something after its last element");
      return;
    }
    addPiece(top, { kind: this.#inCdata ? "cdata" : "raw", text });
    if (top.length > MOST_TEXT)
      this.#refuse(`has a <${top.name.slice(0, 80)}> with more than 4 million characters`);
  }

  oncdatastart(): void {
    this.#inCdata = true;
  }

  oncdataend(): void {
    this.#inCdata = false;
  }

  /** The tokenizer says `implied` of an element that closes itself as well: that one has nothing in it. */
  onclosetag(written: string, implied: boolean): void {
    const top = this.#stack.at(-1);
    if (top === undefined || this.fault !== undefined) return;
    if (this.#ended && this.#isCutOff(top)) {
      this.#refuse("ends in the middle", "fetch it once more: what came is a part of it");
      return;
    }
    if (top.openTags.length > 0) this.#closeInText(top, written);
    else this.#close(top, implied);
  }

  #open(parent: GrowingElement | undefined, written: string, raw: Map<string, string>): void {
    const element = openElement(written, raw, { parent, mended: this.#mended });
    if (parent === undefined) element.prefixes = rootPrefixes(written, element.prefixes);
    element.name = usualName(written, element.prefixes);
    if (parent === undefined) this.fault ??= notAFeedByRoot(element.name);
    this.#noteUndeclared(element);
    if (element.name === "channel" && ++this.#channels > 1) element.isLeftOut = true;
    this.#stack.push(element);
    if (isItem(element)) this.#openItem();
    else if (this.#isInItem()) this.#elementsInItem += 1;
    else this.#elementsOutside += 1;
    if (this.#stack.length > MOST_LEVELS) this.#refuse(`has more than ${MOST_LEVELS} levels of elements`);
    if (Math.max(this.#elementsInItem, this.#elementsOutside) > MOST_ELEMENTS)
      this.#refuse("has more than 200,000 elements beside its items or in one");
  }

  #openItem(): void {
    this.#elementsInItem = 0;
    if (this.#stack.filter(isItem).length > 1)
      this.#refuse(`has an item ${this.#itemCount + 1} that never ends`);
  }

  #openInText(parent: GrowingElement, written: string, raw: ReadonlyMap<string, string>): void {
    const attributes = [...raw].map(([name, value]) => ` ${name}="${value.replaceAll('"', "&quot;")}"`);
    addPiece(parent, { kind: "markup", text: `<${written}${attributes.join("")}>` });
    parent.openTags.push(written);
    if (parent.openTags.length > MOST_OPEN_TAGS)
      this.#refuse(`has more than ${MOST_OPEN_TAGS} open tags in a text`);
  }

  #closeInText(top: GrowingElement, written: string): void {
    top.openTags.pop();
    if (!VOID_TAGS.has(written.toLowerCase())) addPiece(top, { kind: "markup", text: `</${written}>` });
  }

  #close(top: GrowingElement, implied: boolean): void {
    this.#stack.pop();
    if (implied && hasText(top)) {
      this.#refuse(this.#unclosed(top));
      return;
    }
    const element = grown(top, this.#mended);
    const parent = this.#stack.at(-1);
    if (isItem(top)) this.#closeItem(element);
    else if (parent === undefined) this.#root = element;
    else this.#adopt(parent, element, { implied, isLeftOut: top.isLeftOut });
  }

  #closeItem(item: FeedElement): void {
    if (this.#stack.some(({ isLeftOut }) => isLeftOut)) {
      this.#leftOut += 1;
      return;
    }
    this.#itemCount += 1;
    this.#items.push(item);
    if (this.#itemCount > MOST_ITEMS) this.#refuse(`has more than ${MOST_ITEMS} items`);
  }

  #adopt(
    parent: GrowingElement,
    element: FeedElement,
    { implied, isLeftOut }: { readonly implied: boolean; readonly isLeftOut: boolean },
  ): void {
    if (isLeftOut) return;
    const isOpen = implied && element.children.length > 0;
    if (isOpen && this.#mended.size < MOST_SENTENCES)
      this.#mended.add(`has a <${element.name.slice(0, 80)}> that never ends`);
    parent.children.push(isOpen ? { ...element, children: [] } : element);
    if (isOpen) for (const child of element.children) parent.children.push(child);
  }

  #isOver(): boolean {
    if (this.#root === undefined) return false;
    this.#mended.add("has something after its last element");
    return true;
  }

  /** All that counts is in the channel; the items of RSS 1.0 stand behind it. */
  #isCutOff(top: GrowingElement): boolean {
    const isWhole =
      this.#stack.length === 1 && localName(top).toLowerCase() === "rss" && top.children.length > 0;
    if (isWhole) this.#mended.add("has no </rss> at its end");
    return !isWhole;
  }

  #isInItem(): boolean {
    return this.#stack.some(isItem);
  }

  #unclosed({ name }: GrowingElement): string {
    const where = this.#isInItem() || name === "item" ? ` in item ${this.#itemCount + 1}` : "";
    return `has a <${name.slice(0, 80)}>${where} that never ends`;
  }

  #noteUndeclared({ written, prefixes }: GrowingElement): void {
    const [prefix] = splitName(written);
    if (this.#mended.size < MOST_SENTENCES && prefix !== "" && prefixes(prefix) === undefined)
      this.#mended.add(`uses ${prefix.slice(0, 40)}: without saying what it stands for`);
  }

  #refuse(
    what: string,
    fix = "ask the host for a feed that is XML, or mend a copy of it and import that file",
  ): void {
    this.fault ??= { what, fix };
  }
}

/** HTML's elements that have no end (HTML §13.1.2). */
const VOID_TAGS = new Set([
  "area",
  "base",
  "br",
  "col",
  "embed",
  "hr",
  "img",
  "input",
  "link",
  "meta",
  "source",
  "track",
  "wbr",
]);

function isItem({ name }: GrowingElement): boolean {
  return name === "item" || name === "atom:entry";
}

function localName({ written }: GrowingElement): string {
  return splitName(written)[1];
}

function hasText({ name, pieces }: GrowingElement): boolean {
  return pieces.some(({ text }) => text.trim() !== "") && name !== "channel";
}
