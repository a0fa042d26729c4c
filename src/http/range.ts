/** Consecutive bytes: `length` of them from `offset` on. */
export interface ByteRange {
  readonly offset: number;
  readonly length: number;
}

/** Ranges in the order in which they are sent, at least one; none touches another. */
export type ByteRanges = readonly [ByteRange, ...ByteRange[]];

/** What is asked of a file: parts of it (answer 206), all of it (200), or nothing that it has (416). */
export type RequestedRanges = ByteRanges | "whole" | "unsatisfiable";

/**
 * What a Range header asks of a representation of so many `bytes` (RFC 9110 §14.1.2, §14.2).
 *
 * `whole` when there is no header, when it is malformed or in another unit, and when it names more ranges than any player needs: each costs
 * a read, and §14.2 lets a server ignore any Range (§17.15). Ranges that lie past the end are passed over; `unsatisfiable` when all do.
 * Those that overlap or nearly touch come as one, in the place of the first of them (§15.3.7.2).
 */
export function parseRanges(header: string | null, bytes: number): RequestedRanges {
  const [unit, set, ...rest] = (header ?? "").split("=");
  if (set === undefined || rest.length > 0 || unit?.trim().toLowerCase() !== "bytes") return "whole";
  const specs = set
    .split(",", MOST_SPECS + 1)
    .map((spec) => spec.trim())
    .filter((spec) => spec !== "");
  if (specs.length === 0 || specs.length > MOST_RANGES) return "whole";
  const ranges = specs.map((spec) => parseSpec(spec, bytes));
  if (ranges.includes("whole")) return "whole";
  const [first, ...others] = ranges.filter((range) => typeof range === "object");
  return first === undefined ? "unsatisfiable" : others.reduce(withRange, [first]);
}

const MOST_RANGES = 8;
/** Empty elements of the list count too: the header may be as long as it likes. */
const MOST_SPECS = 32;

const SPEC = /^(\d*)-(\d*)$/;

function parseSpec(spec: string, bytes: number): ByteRange | "whole" | "unsatisfiable" {
  const [, first, last] = SPEC.exec(spec) ?? [];
  if (first === undefined || last === undefined || first + last === "") return "whole";
  return first === "" ? suffixRange(Number(last), bytes) : rangeFrom(Number(first), last, bytes);
}

function suffixRange(suffixBytes: number, bytes: number): ByteRange | "whole" | "unsatisfiable" {
  if (suffixBytes === 0) return "unsatisfiable";
  // Satisfiable by §14.1.2, yet Content-Range cannot name a range of an empty file.
  if (bytes === 0) return "whole";
  const length = Math.min(suffixBytes, bytes);
  return { offset: bytes - length, length };
}

function rangeFrom(first: number, last: string, bytes: number): ByteRange | "whole" | "unsatisfiable" {
  if (last !== "" && Number(last) < first) return "whole";
  if (first >= bytes) return "unsatisfiable";
  const end = last === "" ? bytes - 1 : Math.min(Number(last), bytes - 1);
  return { offset: first, length: end - first + 1 };
}

/** A gap of fewer bytes is sent along: the head of a part takes as many. */
const SMALLEST_GAP = 128;

/** The ranges with one more, which takes in those that it comes near to, in the place of the first of them. */
function withRange(ranges: ByteRanges, range: ByteRange): ByteRanges {
  const near = ranges.filter((other) => isNear(range, other));
  if (near.length === 0) return [...ranges, range];
  const span = near.reduce(spanOf, range);
  const [first, ...others] = ranges.map((other) => (other === near[0] ? span : other));
  return first === undefined ? ranges : [first, ...others.filter((other) => !near.includes(other))];
}

function isNear(a: ByteRange, b: ByteRange): boolean {
  return a.offset < b.offset + b.length + SMALLEST_GAP && b.offset < a.offset + a.length + SMALLEST_GAP;
}

function spanOf(a: ByteRange, b: ByteRange): ByteRange {
  const offset = Math.min(a.offset, b.offset);
  return { offset, length: Math.max(a.offset + a.length, b.offset + b.length) - offset };
}
