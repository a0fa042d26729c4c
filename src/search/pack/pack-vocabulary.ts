import { joinBytes } from "../../bytes/join-bytes.ts";
import { isBeginning } from "../texts/beginnings.ts";
import { lettersOf } from "../texts/letters-of.ts";

/** The vocabulary in files, as `curesIn` reads them: each holds the terms of some lengths. */
export interface PackedVocabulary {
  readonly files: readonly Uint8Array[];
  /** The shortest length of a file's terms, of each. */
  readonly lengths: readonly number[];
}

/** Terms in ascending order, and the first episode that has the one at an index. */
export interface Vocabulary {
  readonly terms: readonly string[];
  readonly firstAt: (index: number) => number;
}

/**
 * The terms that a word with a typo may have meant, by their lengths in UTF-16 units, those first that were said first: of an edition,
 * the first ones are all that there are. Lengths share a file until it has `least` bytes. The layout, numbers being u32, little endian:
 * how many sections the file has; of each its terms' length, the bytes of a unit (1 or 2), how many terms it has, where it begins; then
 * the sections, each at a multiple of four: the letters of each term (see `lettersOf`), its first episode, the terms' units.
 */
export function packVocabulary({ terms, firstAt }: Vocabulary, least: number): PackedVocabulary {
  const indexes = [...terms.keys()].filter((index) => isLongWord(terms[index] ?? ""));
  const sorted = indexes.sort((a, b) => firstAt(a) - firstAt(b) || a - b);
  const sections = new Map<number, Section>();
  for (const index of sorted) addTerm(sections, terms[index] ?? "", firstAt(index));
  const inOrder = [...sections.values()].sort((a, b) => a.length - b.length || a.unitBytes - b.unitBytes);
  const groups = grouped(inOrder, least);
  return { files: groups.map(packFile), lengths: groups.map(([first]) => first?.length ?? 0) };
}

function isLongWord(term: string): boolean {
  return term.length >= SHORTEST && !isBeginning(term);
}

/** A word of four letters may have one too many. */
const SHORTEST = 3;

interface Section {
  readonly length: number;
  readonly unitBytes: 1 | 2;
  readonly terms: string[];
  readonly firsts: number[];
}

function addTerm(sections: Map<number, Section>, term: string, first: number): void {
  const unitBytes = /^[\0-\xff]*$/.test(term) ? 1 : 2;
  const key = 2 * term.length + unitBytes;
  const section = sections.get(key) ?? { length: term.length, unitBytes, terms: [], firsts: [] };
  sections.set(key, section);
  section.terms.push(term);
  section.firsts.push(first);
}

/** Sections in files: those of one length in one, with as many of the next lengths as it takes. */
function grouped(sections: readonly Section[], least: number): Section[][] {
  const groups: Section[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const section of sections) {
    const group = groups.at(-1);
    const isOfLast = group?.at(-1)?.length === section.length;
    if (group !== undefined && (bytes < least || isOfLast)) group.push(section);
    else groups.push([section]);
    bytes = (group === groups.at(-1) ? bytes : 0) + sectionBytes(section);
  }
  return groups;
}

function sectionBytes({ terms, length, unitBytes }: Section): number {
  return 4 * Math.ceil((terms.length * (8 + length * unitBytes)) / 4);
}

function packFile(sections: readonly Section[]): Uint8Array {
  const head = [sections.length];
  let end = 4 + 16 * sections.length;
  for (const section of sections) {
    head.push(section.length, section.unitBytes, section.terms.length, end);
    end += sectionBytes(section);
  }
  return joinBytes([bytesOf(Uint32Array.from(head)), ...sections.map(packSection)]);
}

function packSection({ terms, firsts, unitBytes, ...section }: Section): Uint8Array {
  const text = terms.join("");
  const units = unitBytes === 1 ? new Uint8Array(text.length) : new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  const bytes = new Uint8Array(sectionBytes({ terms, firsts, unitBytes, ...section }));
  const numbers = Uint32Array.from([...terms.map(lettersOf), ...firsts]);
  bytes.set(bytesOf(numbers));
  bytes.set(bytesOf(units), numbers.byteLength);
  return bytes;
}

function bytesOf({ buffer }: Uint32Array | Uint16Array | Uint8Array): Uint8Array {
  return new Uint8Array(buffer);
}
