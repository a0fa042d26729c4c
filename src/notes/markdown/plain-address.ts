/**
 * An address as a browser understands it (WHATWG URL §4.4): without tabs, line ends and outer spaces, backslashes
 * before any query as slashes, and one that only leaves out its scheme (`//other.example`) as https.
 */
export function plainAddress(address: string): string {
  const trimmed = address.replace(/[\t\n\r]/g, "").trim();
  const slashed = trimmed.replace(/^[^?#]*/, (path) => path.replaceAll("\\", "/"));
  return slashed.startsWith("//") ? `https:${slashed}` : slashed;
}
