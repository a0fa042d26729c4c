import type { Fault } from "../../schemas/fault.ts";
import { SLUG } from "../../schemas/identities-schema.ts";
import { TAKEN_NAMES } from "./taken-names.ts";

/** Why a page of the host's own cannot be called so: its name is its address. Null when it can. */
export function pageNameFault(name: string): Fault | null {
  if (name === "index") return AN_EPISODE;
  if (TAKEN_NAMES.includes(name))
    return {
      what: `would be at /${name}, where the site has something else`,
      fix: `rename it, to ${name}-page.md for example`,
    };
  if (/^\d+$/.test(name))
    return {
      what: `would be at /${name}, where the episode of this number is`,
      fix: `rename it, to page-${name}.md for example`,
    };
  return SLUG.test(name) ? null : { what: "cannot be an address", fix: renameTo(name) };
}

const AN_EPISODE: Fault = {
  what: "cannot be a page: index.md is what episodes have, and pages/ is the folder of your own pages",
  fix: "rename it; when this folder is an episode's, rename the folder",
};

function renameTo(name: string): string {
  const plain = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, LONGEST);
  return SLUG.test(plain)
    ? `rename it to ${plain}.md`
    : "name it with a-z, 0-9 and single dashes, 100 characters at most";
}

/** No dash at the end of what was cut. */
const LONGEST = 60;
