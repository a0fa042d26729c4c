import { ORIGIN } from "./example-site.ts";

/** The paths of the site that an answer leads to, in whatever format; `text` are its headers and its body. */
export function linksIn(text: string): string[] {
  const addresses = [
    ...text.matchAll(/\b(?:href|src|url)="([^"]+)"|^location: (.*)$|<loc>([^<]+)<|\]\(([^)]+)\)/gm),
  ].map((match) => match.slice(1).find((found) => found !== undefined) ?? "");
  return addresses
    .filter((address) => address.startsWith("/") || address.startsWith(ORIGIN))
    .map((address) => new URL(address, ORIGIN))
    .map(({ pathname, search }) => `${pathname}${search}`);
}
