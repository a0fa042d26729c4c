import { raw } from "hono/html";
import type { Thing } from "./thing.ts";

/** What a page is about, as JSON-LD 1.1: a data block, which is never run. */
export function LinkedData({ things }: { readonly things: readonly Thing[] }) {
  if (things.length === 0) return null;
  const json = JSON.stringify({ "@context": "https://schema.org", "@graph": things });
  // JSON may spell any character so; `</script` and `<!--` would end or change the element (HTML, "restrictions on contents").
  return <script type="application/ld+json">{raw(json.replaceAll("<", "\\u003c"))}</script>;
}
