/**
 * The name of a folder → what its package and its Worker are called: a-z, 0-9 and single dashes, as both allow, 50 characters at most, so that
 * it has room in a host name (RFC 1035 §2.3.4: 63 octets a label) beside what Cloudflare puts before it.
 */
export function repositoryName(folder: string): string {
  const name = folder
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 50)
    .replace(/^-|-$/g, "");
  if (name === "") return "my-show";
  return DEPENDENCIES.includes(name) ? `${name}-show` : name;
}

/** No package may depend on one of its own name. */
const DEPENDENCIES = ["airdate", "wrangler", "node"];

/** The name of a folder → the show's title, as long as nobody gives another: `my-show` is My Show. */
export function titleOfFolder(folder: string): string {
  const words = folder.split(/[\s\p{P}\p{C}]+/u).filter((word) => word !== "");
  const title = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(" ");
  return title === "" ? "My Show" : title;
}
