/**
 * Text of XML with its references resolved once; what is not a reference of XML (`&nbsp;`, `&#1;`) is added to `unknown` and
 * becomes what `mend` makes of it. A lone `&` stays.
 */
export function decodeReferences(
  raw: string,
  unknown: Set<string>,
  mend: (written: string) => string = (written) => written,
): string {
  if (!raw.includes("&")) return raw;
  return raw.replace(REFERENCE, (written, body: string) => {
    const character = body.startsWith("#") ? numbered(body.slice(1)) : NAMED.get(body);
    if (character !== undefined) return character;
    unknown.add(written);
    return mend(written);
  });
}

/** A character that XML 1.0 §2.2 has no place for; a lone surrogate is no text in any encoding. */
export const FORBIDDEN_CHARACTER = /[^\P{Cc}\t\n\r\u007F-\u009F]|[\uFFFE\uFFFF]|\p{Surrogate}/u;

// No name is longer in XML or HTML than 32 letters.
const REFERENCE = /&(#?\w{1,32});/g;

const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

function numbered(body: string): string | undefined {
  const isHex = /^x[0-9a-f]+$/i.test(body);
  if (!isHex && !/^\d+$/.test(body)) return undefined;
  const point = isHex ? Number.parseInt(body.slice(1), 16) : Number(body);
  if (point > 0x10ffff) return undefined;
  const character = String.fromCodePoint(point);
  return FORBIDDEN_CHARACTER.test(character) ? undefined : character;
}
