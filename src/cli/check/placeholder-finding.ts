import { createHash } from "node:crypto";
import type { Picture } from "../../catalog/picture.ts";
import { type AssetContent, readAsset } from "../../compile/output/asset-set.ts";
import { PLACEHOLDER_ARTWORK_SHA256 } from "../../create/placeholder-artwork.ts";
import type { Finding } from "../../feed-check/finding.ts";

/** Whether a show still has the artwork that new shows begin with, by the bytes of the file. */
export async function placeholderFinding(
  { href }: Picture,
  files: ReadonlyMap<string, AssetContent>,
): Promise<Finding | null> {
  const content = files.get(href);
  if (content === undefined) return null;
  const hash = createHash("sha256").update(await readAsset(content));
  if (hash.digest("hex") !== PLACEHOLDER_ARTWORK_SHA256) return null;
  return {
    level: "warning",
    rule: "airdate/placeholder-artwork",
    place: "channel <itunes:image>",
    what: "is the placeholder that a new show begins with",
    fix: "put your own artwork in its place: square, 1400 to 3000 pixels, JPEG or PNG",
  };
}
