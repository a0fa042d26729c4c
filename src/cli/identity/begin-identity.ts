import { existsSync } from "node:fs";
import { readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { absoluteAddress, FEED_PATH } from "../../catalog/addresses.ts";
import { readIdentities, removeIdentities } from "../../compile/identities/identities-file.ts";
import { IDENTITIES_FILE } from "../../schemas/parse-identities.ts";
import { showGuid } from "../../schemas/podcast-guid.ts";
import { readOrigin } from "../../schemas/show-schema.ts";
import { parseYaml } from "../../schemas/yaml-document.ts";
import type { ShowPlaces } from "../workplace.ts";
import type { CommandOutcome } from "./command-outcome.ts";

const SHOW_FILE = "show.yaml";

/** Asks whether to go on with what a sentence says. */
export type Confirm = (sentence: string) => Promise<boolean>;

/**
 * Begins a new identity for the show in a folder, which was a copy of another one: its guid is computed anew, and what the other one has given
 * out is forgotten. Asks before; when nobody agrees, nothing is done.
 */
export async function beginIdentity(places: ShowPlaces, confirm: Confirm): Promise<CommandOutcome> {
  const { root, copy } = places;
  const place = path.join(root, SHOW_FILE);
  if (!existsSync(place)) return problem("", "there is no show.yaml in it", "copy a show there first");
  const text = await readFile(place, "utf8");
  const document = parseYaml(text, { file: SHOW_FILE, firstLine: 1 });
  if (Array.isArray(document)) return { problems: document };
  const { url, guid } = document.value as Readonly<Record<string, unknown>>;
  const origin = readOrigin(url);
  if (!("value" in origin)) return problem(SHOW_FILE, `url ${origin.what}`, origin.fix);
  const source = await readIdentities(root, () => undefined);
  const known = source.kind === "read" ? source.identities.show.guid : undefined;
  const computed = showGuid(absoluteAddress(origin.value, FEED_PATH));
  if ([known, guid].includes(computed))
    return problem(SHOW_FILE, "url is that of the show which this one was", "write the new show's url first");
  const without = text.replace(/^guid:.*\n?/m, "");
  if (!(await confirm(question(computed)))) return { done: "Nothing was changed" };
  await removeIdentities(root, copy);
  await writeFile(`${place}.new`, without);
  await rename(`${place}.new`, place);
  return {
    done: `This is a new show, with the guid ${computed}. npm run build writes its ${IDENTITIES_FILE}`,
  };
}

function question(guid: string): string {
  return `This makes another show of it: the guid in ${SHOW_FILE} and all of ${IDENTITIES_FILE} are removed, the show's new guid is ${guid}, and who has subscribed to the show that it was is not led here.`;
}

function problem(file: string, what: string, fix: string): CommandOutcome {
  return { problems: [{ file, what, fix }] };
}
