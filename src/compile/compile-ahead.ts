import { workContext } from "./build-context.ts";
import type { BuildOptions } from "./build-options.ts";
import { NOTHING_KEPT } from "./cache/kept-episodes.ts";
import { compileEpisodes } from "./compile-episodes.ts";
import { compileShow } from "./compile-show.ts";
import { recordedGuids } from "./identities/folder-identities.ts";
import { readIdentities } from "./identities/identities-file.ts";
import { showWork } from "./show-work.ts";
import { siteFrame } from "./site-frame.ts";
import { parseShow } from "./sources/parse-show.ts";
import type { Reports } from "./sources/show-folder.ts";

/** Compiles these episodes into what builds keep. */
export type CompileAhead = (slugs: readonly string[]) => Promise<void>;

/** The build that follows finds what is to be told, and tells it. */
const SILENT: Reports = { report: () => undefined, warn: () => undefined };

/**
 * Compiles episodes of a show, and what its site has around them, while others are still being written, so that the build that follows finds
 * them done. `text` is what `show.yaml` will say; the artwork has to be there. Each time, `options` are asked for anew: they have the facts of
 * all files, of which those that are too young to be told from what they will be are left to the build. Null for a show that cannot be built.
 */
export async function compileAhead(text: string, options: () => BuildOptions): Promise<CompileAhead | null> {
  const first = options();
  const source = await readIdentities(first.root, SILENT.report);
  const known = source.kind === "read" ? source.identities : null;
  const show = parseShow({ path: "show.yaml", text }, { ...first, recordedGuid: known?.show.guid }, SILENT);
  const context = { ...workContext(first.root, first.cache, first.now), ...SILENT };
  const head = await compileShow(show, context);
  if (head === null) return null;
  const work = await showWork(show, head, { options: first, context });
  await siteFrame(head, first, context.assets);
  const guids = recordedGuids(known, new Map());
  return async (slugs) => {
    const { kept = NOTHING_KEPT, now } = options();
    await compileEpisodes(slugs, { ...work, guids, kept, now }, {});
  };
}
