// CRC-32 as gzip has it (RFC 1952 §8): the remainder of a text, taken as a polynomial over two elements, divided by another one. The
// highest power stands in the lowest bit. The remainder of two texts in a row follows from theirs, without looking at them again.

const DIVISOR = 0xedb88320;
const ONE = 0x80000000;
const X = 0x40000000;

/** So many powers of x differ from each other: then they begin anew. */
const POWERS = 2 ** 32 - 1;

/** The CRC of a text followed by a second one. Each is known, and how many bytes the second one has. */
export function crc32OfBoth(first: number, second: number, secondBytes: number): number {
  return (product(first, powerOfX(secondBytes * 8)) ^ second) >>> 0;
}

/** The CRC of what stands before a second text, known of both together and of the second one. */
export function crc32OfFirst(both: number, second: number, secondBytes: number): number {
  const bits = (secondBytes * 8) % POWERS;
  return product((both ^ second) >>> 0, powerOfX(POWERS - bits)) >>> 0;
}

function powerOfX(exponent: number): number {
  let [power, square, rest] = [ONE, X, exponent];
  while (rest > 0) {
    if (rest % 2 === 1) power = product(power, square);
    square = product(square, square);
    rest = Math.floor(rest / 2);
  }
  return power;
}

/** Of two polynomials, its remainder. */
function product(a: number, b: number): number {
  let [sum, shifted] = [0, b];
  for (let bit = ONE; bit !== 0; bit >>>= 1) {
    if ((a & bit) !== 0) sum ^= shifted;
    shifted = (shifted & 1) === 1 ? (shifted >>> 1) ^ DIVISOR : shifted >>> 1;
  }
  return sum >>> 0;
}
