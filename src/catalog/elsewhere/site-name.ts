/** The name of the site at an address, as people say it: `example.org`. */
export function siteName(address: string): string {
  return new URL(address).hostname.replace(/^www\./, "");
}
