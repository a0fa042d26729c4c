// Numbers of seven bits a byte, the lowest first; the highest bit says that more follow (LEB128). None is 2³¹ or more.

/** How many bytes a number takes. */
export function varintBytes(value: number): number {
  if (value < 0x80) return 1;
  return 1 + varintBytes(value >>> 7);
}

/** Writes a number at a place → the place behind it. */
export function writeVarint(bytes: Uint8Array, at: number, value: number): number {
  let left = value;
  let end = at;
  for (; left >= 0x80; left >>>= 7) bytes[end++] = (left & 0x7f) | 0x80;
  bytes[end++] = left;
  return end;
}
