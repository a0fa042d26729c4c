import { isServedFile } from "../../compile/episode/local-references.ts";
import type { BroughtFile, Sources } from "./brought.ts";

/** A text, and the files that it names. */
export interface TextWithFiles {
  readonly text: string;
  readonly files: readonly BroughtFile[];
}

/** Addresses to which Markdown, HTML and chapters lead: `](…`, `href="…`, `"img": "…`. */
const LED_TO = /(?<=\]\(|(?:href|src)="|"img": ?")https?:\/\/[^\s"()<>]+/g;

/**
 * Brings the files of the show's own site that a copy holds and that a text names by their addresses there: files that were linked to, pictures
 * of notes and of chapters. In the text that is returned they are files beside it.
 */
export async function bringNamed(text: string, sources: Sources): Promise<TextWithFiles> {
  const files = new Map<string, BroughtFile>();
  for (const [address] of text.matchAll(LED_TO)) {
    const file = files.has(address) ? null : await fileOfCopy(address, sources);
    if (file !== null) files.set(address, file);
  }
  return {
    text: text.replace(LED_TO, (address) => files.get(address)?.name ?? address),
    files: [...files.values()],
  };
}

/** A file of a copy under the name that its address ends in; null when the copy does not hold it, or no build would serve it. */
export async function fileOfCopy(
  address: string,
  { archived, fetch }: Pick<Sources, "archived" | "fetch">,
): Promise<BroughtFile | null> {
  const name = /\/assets\/([\w-][\w.-]*)$/.exec(address)?.[1];
  if (name === undefined || !archived(address) || !isServedFile(name)) return null;
  const fetched = await fetch(address);
  return "what" in fetched ? null : { name, content: fetched.body };
}
