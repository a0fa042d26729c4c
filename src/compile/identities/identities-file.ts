import { existsSync } from "node:fs";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Identities } from "../../schemas/identities-schema.ts";
import { IDENTITIES_FILE, type ParsedIdentities, parseIdentities } from "../../schemas/parse-identities.ts";
import { renderIdentities } from "../../schemas/render-identities.ts";
import { writeWhole } from "../cache/write-whole.ts";
import { type Report, readSource } from "../sources/show-folder.ts";

/** `identities.yaml` as it is read: what it holds and its text; or that it is not there; or that it cannot be read, which was reported. */
export type IdentitiesSource =
  | ({ readonly kind: "read"; readonly text: string } & ParsedIdentities)
  | { readonly kind: "absent" }
  | { readonly kind: "unreadable" };

/** Reads what the show in `root` has given out. */
export async function readIdentities(root: string, report: Report): Promise<IdentitiesSource> {
  if (!existsSync(path.join(root, IDENTITIES_FILE))) return { kind: "absent" };
  const source = await readSource(root, IDENTITIES_FILE, report);
  if (source === null) return { kind: "unreadable" };
  const parsed = parseIdentities(source.text);
  if (!Array.isArray(parsed)) return { kind: "read", text: source.text, ...parsed };
  for (const problem of parsed) report(problem);
  return { kind: "unreadable" };
}

/** Writes what the show in `root` has given out: whole, or not at all. */
export async function writeIdentities(root: string, identities: Identities): Promise<void> {
  const draft = path.join(root, `.${IDENTITIES_FILE}.new`);
  await writeFile(draft, renderIdentities(identities));
  await rename(draft, path.join(root, IDENTITIES_FILE));
}

/** Keeps the machine's own copy (`copyPlace`). */
export async function keepCopy(copy: string, identities: Identities): Promise<void> {
  const text = renderIdentities(identities);
  const known = await readFile(copy, "utf8").catch(() => null);
  if (known !== text) await writeWhole(copy, text);
}

/** Forgets all that the show in `root` has given out: it is another show from now on. */
export async function removeIdentities(root: string, copy: string): Promise<void> {
  await rm(path.join(root, IDENTITIES_FILE), { force: true });
  await rm(copy, { force: true });
}
