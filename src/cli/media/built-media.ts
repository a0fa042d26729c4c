import { type BuildResult, buildShow } from "../../compile/build-show.ts";
import { problemReport } from "../../compile/problem-report.ts";
import type { Problem } from "../../schemas/problem.ts";
import { projectShows } from "../project-shows.ts";
import { buildOptionsOf, type Workplace } from "../workplace.ts";
import { type NamedMedia, namedMedia } from "./named-media.ts";
import { pushableMedia } from "./pushable-media.ts";
import type { MediaFile } from "./remote-bucket.ts";

/** The audio of a project whose shows build. Of several shows episodes have the name of their show before their own: `kitchen/soup`. */
export interface BuiltMedia {
  /** Of every episode that is no draft. */
  readonly named: readonly NamedMedia[];
  /** The files that are here and for the bucket. Nothing of a draft leaves this machine. */
  readonly files: readonly MediaFile[];
  /** Of drafts too: it may lie in the bucket from before. */
  readonly kept: readonly NamedMedia[];
}

/**
 * Builds the shows of a project in memory: all of them, for they share a bucket, and what one names is not to be taken for what nobody does.
 * Null, and their Problems told, when one does not build.
 */
export async function builtMedia(workplace: Workplace): Promise<BuiltMedia | null> {
  const found = await projectShows(workplace);
  if ("problems" in found) return tellProblems(found.problems, workplace);
  const built: BuiltMedia[] = [];
  for (const show of found.shows) {
    const media = await mediaOf(show);
    if (media === null) return null;
    built.push(media);
  }
  return {
    named: built.flatMap(({ named }) => named),
    files: built.flatMap(({ files }) => files),
    kept: built.flatMap(({ kept }) => kept),
  };
}

function tellProblems(problems: readonly Problem[], { folder }: Workplace): null {
  console.error(problemReport(problems, folder, "nothing was done"));
  return null;
}

async function mediaOf(show: Workplace): Promise<BuiltMedia | null> {
  const result = await builtShow(show);
  if ("problems" in result) return tellProblems(result.problems, show);
  const withDrafts = result.drafts === 0 ? result : await builtShow(show, { at: null, drafts: true });
  const named = namedMedia(result.output);
  const kept = "problems" in withDrafts ? named : namedMedia(withDrafts.output);
  const within = <Item extends { readonly slug: string }>(items: readonly Item[]): readonly Item[] =>
    show.among === undefined ? items : items.map((item) => ({ ...item, slug: `${show.among}/${item.slug}` }));
  return { named: within(named), files: within(pushableMedia(result.output)), kept: within(kept) };
}

function builtShow(
  workplace: Workplace,
  preview?: { readonly at: null; readonly drafts: true },
): Promise<BuildResult> {
  return buildShow({ ...buildOptionsOf(workplace.folder, workplace), deploys: false, preview });
}
