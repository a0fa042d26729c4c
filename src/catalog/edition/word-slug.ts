/**
 * Words as they stand in an address: letters, marks and digits of any script in lower case, a dash for what is between them.
 * `C++` and `C#` are not `C`; words without any letter or digit are spelled by code point. Never empty, never with a dot, a
 * slash or an upper-case letter. Addresses are made of it, so what it gives for given words must never change.
 */
export function wordSlug(words: string): string {
  const slug = words
    .toWellFormed()
    .normalize("NFKC")
    .toLowerCase()
    .replace(/(?<=[\p{L}\p{N}+])\+/gu, "-plus")
    .replace(/(?<=[\p{L}\p{N}])#/gu, "-sharp")
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .normalize("NFC");
  return slug || `u-${[...words].map((character) => character.codePointAt(0)?.toString(16)).join("-")}`;
}
