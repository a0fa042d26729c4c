/** An inline link; `markdown` is its text, already Markdown. */
export function markdownLink(markdown: string, address: string): string {
  return `[${markdown}](${markdownAddress(address)})`;
}

/** An address as the destination of a link: spaces, brackets and what would end it are percent-encoded. */
function markdownAddress(address: string): string {
  return address.replace(
    /[\s<>()\\`*_[\]|\p{Cc}]/gu,
    (character) => ENCODED[character] ?? encodeURIComponent(character),
  );
}

/** What encodeURIComponent leaves alone; an underscore does no harm in a destination. */
const ENCODED: Readonly<Record<string, string>> = { "(": "%28", ")": "%29", "*": "%2A", _: "_" };
