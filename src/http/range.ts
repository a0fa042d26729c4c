/** Consecutive bytes: `length` of them from `offset` on. */
export interface ByteRange {
  readonly offset: number;
  readonly length: number;
}

const SPEC = /^(\d*)-(\d*)$/;

/**
 * What a Range header asks of a representation of so many `bytes` (RFC 9110 §14.1.2, §14.2).
 *
 * `whole` (answer 200) when there is no header, when it is malformed or in another unit, and when it
 * names several ranges: §14.2 lets a server ignore any Range, and no player of podcasts asks for multipart.
 * `unsatisfiable` (answer 416) when the range lies past the end.
 */
export function parseRange(header: string | null, bytes: number): ByteRange | "whole" | "unsatisfiable" {
  const [unit, set, ...rest] = (header ?? "").split("=");
  if (set === undefined || rest.length > 0 || unit?.trim().toLowerCase() !== "bytes") return "whole";
  const specs = set.split(",").map((spec) => spec.trim());
  const [spec, ...others] = specs.filter((spec) => spec !== "");
  if (spec === undefined || others.length > 0) return "whole";
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
