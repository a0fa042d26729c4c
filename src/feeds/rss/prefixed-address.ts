/**
 * An enclosure's address behind the prefixes of statistics services, the first one outermost: each is followed by the rest without its
 * `https://`, as they all read it. The extension at the end stays.
 */
export function prefixedAddress(address: string, prefixes: readonly string[]): string {
  return prefixes.reduceRight(
    (rest, prefix) => `${prefix.replace(/\/*$/, "/")}${rest.replace(/^https:\/\//, "")}`,
    address,
  );
}
