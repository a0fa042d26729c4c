import { absoluteAddress, SITEMAP_PATH } from "../catalog/addresses.ts";
import type { Show } from "../catalog/show.ts";

/** Every robot may read everything (RFC 9309), and finds the pages in the sitemap. */
export function robots(show: Show): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absoluteAddress(show.url, SITEMAP_PATH)}\n`;
}
