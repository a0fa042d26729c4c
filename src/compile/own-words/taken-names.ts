import { ADDRESSES } from "../../catalog/address-table.ts";

/**
 * What no page of the host's own may be called: the first parts of the site's own addresses (pages, their twins, folders), and of those that
 * are kept for what is to come.
 */
export const TAKEN_NAMES: readonly string[] = [
  ...new Set([...ADDRESSES.flatMap(({ path }) => nameIn(path)), "api", "mcp", "go"]),
];

/** `/episodes/<slug>` → `episodes`, `/about.md` → `about`; nothing for files, whose names end otherwise. */
function nameIn(path: string): string[] {
  const name = path.split("/")[1]?.replace(/\.md$/, "") ?? "";
  return /^[a-z]+$/.test(name) ? [name] : [];
}
