import { episodeSchema } from "../schemas/episode-schema.ts";
import type { BuildContext } from "./build-context.ts";
import type { BuildOptions } from "./build-options.ts";
import { workingCodeDigest } from "./cache/code-digest.ts";
import { ownCodeWork } from "./cache/code-work.ts";
import { digest } from "./cache/digest.ts";
import { NOTHING_KEPT } from "./cache/kept-episodes.ts";
import { PICTURE_TOOLS } from "./cache/tool-versions.ts";
import type { ShowWork } from "./compile-episodes.ts";
import type { CompiledHead } from "./compile-show.ts";
import type { ShowSource } from "./sources/parse-show.ts";

/** What all episodes of a show are compiled with, but the guids that they were given out with. */
export async function showWork(
  { fields }: ShowSource,
  head: CompiledHead | null,
  { options, context }: { readonly options: BuildOptions; readonly context: BuildContext },
): Promise<Omit<ShowWork, "guids">> {
  const { title, url, guid, language, explicit, media, timezone } = fields;
  const picture = head?.show.artwork;
  const notesFooter = head?.notesFooter ?? "";
  const sponsors = head?.sponsors ?? "";
  const show = { title, url, guid, language, explicit, media, picture, notesFooter, sponsors };
  // Telling the code takes a tenth of a second: only a build that keeps episodes asks.
  const code =
    options.kept === undefined ? "" : await workingCodeDigest(options, "compile", ownCodeWork(options));
  const compiled = digest(code, PICTURE_TOOLS, process.version, timezone, JSON.stringify(show));
  return {
    show,
    whole: head?.show ?? null,
    timezone,
    // It is made once: that takes longer than reading an episode by it.
    schema: episodeSchema(timezone),
    keys: { compiled, finished: digest(compiled, JSON.stringify(head?.show ?? null)) },
    kept: options.kept ?? NOTHING_KEPT,
    now: options.now,
    context,
  };
}
