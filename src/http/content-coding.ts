/** One element of Accept-Encoding: a coding or `*`, and how much it is wanted. */
const ELEMENT = /^\s*([a-z0-9*-]+)\s*(?:;\s*q\s*=\s*([01](?:\.\d{0,3})?)\s*)?$/i;

/**
 * Whether a client takes gzip (RFC 9110 §12.5.3): it names it, or every coding, with a weight that is not zero. One that names none gets
 * the bytes as they are.
 */
export function acceptsGzip(headers: Headers): boolean {
  const weights = new Map<string, number>();
  for (const element of (headers.get("accept-encoding") ?? "").split(",")) {
    const [, coding, weight = "1"] = ELEMENT.exec(element) ?? [];
    if (coding !== undefined) weights.set(coding.toLowerCase(), Number(weight));
  }
  return (weights.get("gzip") ?? weights.get("x-gzip") ?? weights.get("*") ?? 0) > 0;
}
