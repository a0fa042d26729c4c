import { lettersOf } from "../texts/letters-of.ts";
import { editDistance } from "./edit-distance.ts";

/** A term that a word with a typo may have meant. */
export interface Cure {
  readonly term: string;
  /** How many letters are wrong. */
  readonly distance: number;
  /** The first episode that says it. */
  readonly first: number;
}

/** A word, how many of its letters may be wrong, and before which episode the terms must have been said. */
export interface Typo {
  readonly word: string;
  readonly distance: number;
  readonly end: number;
}

/** The cures of a word in a file that `packVocabulary` made, without the word itself. */
export function curesIn(file: Uint8Array, typo: Typo): Cure[] {
  const [count = 0] = new Uint32Array(file.buffer, file.byteOffset, 1);
  const head = new Uint32Array(file.buffer, file.byteOffset + 4, 4 * count);
  return Array.from({ length: count }, (_, index) => openSection(file, head.subarray(4 * index)))
    .filter(({ length }) => Math.abs(length - typo.word.length) <= typo.distance)
    .flatMap((section) => curesOf(section, typo));
}

interface Section {
  readonly length: number;
  /** Signed, for V8 has no small number for half of those that are not. */
  readonly letters: Int32Array;
  readonly firsts: Uint32Array;
  readonly units: Uint8Array | Uint16Array;
}

function openSection({ buffer, byteOffset }: Uint8Array, head: Uint32Array): Section {
  const [length = 0, unitBytes, count = 0, start = 0] = head;
  const at = byteOffset + start;
  const [unitsAt, unitCount] = [at + 8 * count, count * length];
  return {
    length,
    letters: new Int32Array(buffer, at, count),
    firsts: new Uint32Array(buffer, at + 4 * count, count),
    units:
      unitBytes === 1
        ? new Uint8Array(buffer, unitsAt, unitCount)
        : new Uint16Array(buffer, unitsAt, unitCount),
  };
}

function curesOf({ length, letters, firsts, units }: Section, { word, distance, end }: Typo): Cure[] {
  const cures: Cure[] = [];
  const wanted = Uint16Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));
  const term = new Uint16Array(length);
  const own = lettersOf(word);
  for (let index = 0; index < letters.length; index++) {
    const first = firsts[index] ?? 0;
    if (first >= end) break;
    if (bitCount(own ^ (letters[index] ?? 0)) > 2 * distance) continue;
    for (let at = 0; at < length; at++) term[at] = units[index * length + at] ?? 0;
    const wrong = editDistance(wanted, term, distance);
    if (wrong > 0 && wrong <= distance)
      cures.push({ term: String.fromCharCode(...term), distance: wrong, first });
  }
  return cures;
}

/** How many bits of 32 are set. */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
