import { inflate } from "../../bytes/deflated-text.ts";
import type { MadeUpSearch } from "../../catalog/catalog.ts";

/** Reads the files of a made-up search. */
export function openMadeUpSearch({ files }: MadeUpSearch): (path: string) => Promise<Uint8Array> {
  return async (wanted) => {
    const file = files.find(({ path }) => path === wanted);
    if (file === undefined) throw new Error(`${wanted} is not among the files`);
    const deflated = Uint8Array.from(atob(file.deflated), (character) => character.charCodeAt(0));
    return inflate(deflated, file.bytes);
  };
}
