import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Workplace } from "../workplace.ts";

const CONFIGURATIONS = ["wrangler.toml", "wrangler.jsonc", "wrangler.json"];

/** What is to be said of a project whose wrangler has no object that tells of new episodes; null when it has one, or there is none to look at. */
export async function announcerBinding({ project }: Pick<Workplace, "project">): Promise<string | null> {
  for (const name of CONFIGURATIONS) {
    const text = await readFile(path.join(project, name), "utf8").catch(() => null);
    if (text === null) continue;
    return /^[^#/]*\bANNOUNCER\b/m.test(text)
      ? null
      : `${name} binds no ANNOUNCER: nobody is told of new episodes (docs/announcing.md says what to write there)`;
  }
  return null;
}
