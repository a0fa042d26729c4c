import type { EditionValidators } from "../catalog/catalog.ts";
import { VALIDATORS } from "./layout.ts";

/** 16 hex digits each. */
const BYTES = 8;
const ALL_BYTES = VALIDATORS.length * BYTES;

/** The validators of an edition in bytes. */
export function packValidators(validators: EditionValidators): Uint8Array {
  const bytes = new Uint8Array(ALL_BYTES);
  const view = new DataView(bytes.buffer);
  for (const [index, name] of VALIDATORS.entries())
    view.setBigUint64(index * BYTES, BigInt(`0x${validators[name]}`));
  return bytes;
}

/** The validators that were packed one behind the other from `start` on: of `episodes` editions, and of the one without any. */
export function openValidators(
  bytes: ArrayBuffer,
  start: number,
  episodes: number,
): { at(index: number): EditionValidators; readonly end: number } {
  const view = new DataView(bytes);
  const digits = (place: number): string =>
    view
      .getBigUint64(place)
      .toString(16)
      .padStart(BYTES * 2, "0");
  const validatorsAt = (index: number): EditionValidators => {
    const first = start + index * ALL_BYTES;
    const named = VALIDATORS.map((name, place) => [name, digits(first + place * BYTES)]);
    // Of each name there is one.
    return Object.fromEntries(named) as unknown as EditionValidators;
  };
  // One edition is asked for again and again, and is known by them.
  const known = new Map<number, EditionValidators>();
  return {
    at: (index) => {
      const validators = known.get(index) ?? validatorsAt(index);
      known.set(index, validators);
      return validators;
    },
    end: start + (episodes + 1) * ALL_BYTES,
  };
}
