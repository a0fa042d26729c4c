import path from "node:path";
import { type BuildResult, buildShow } from "../../compile/build-show.ts";
import { lookAtSources } from "../../compile/cache/last-build.ts";
import { ownSources } from "../../compile/own-sources.ts";
import { problemReport } from "../../compile/problem-report.ts";
import { buildOptionsOf, cacheOf, placesOf, type Workplace } from "../workplace.ts";
import { type NamedMedia, namedMedia } from "./named-media.ts";
import { pushableMedia } from "./pushable-media.ts";
import type { MediaFile } from "./remote-bucket.ts";

/** The audio of a show that builds. */
export interface BuiltMedia {
  /** Of every episode that is no draft. */
  readonly named: readonly NamedMedia[];
  /** The files that are here and for the bucket. Nothing of a draft leaves this machine. */
  readonly files: readonly MediaFile[];
  /** Of drafts too: it may lie in the bucket from before. */
  readonly kept: readonly NamedMedia[];
}

/** Builds the show in memory; null, and its Problems told, when it does not build. */
export async function builtMedia(workplace: Workplace): Promise<BuiltMedia | null> {
  const result = await builtShow(workplace);
  if ("problems" in result) {
    console.error(problemReport(result.problems, workplace.folder, "nothing was done"));
    return null;
  }
  const named = namedMedia(result.output);
  const withDrafts = result.drafts === 0 ? result : await builtShow(workplace, { at: null, drafts: true });
  const kept = "problems" in withDrafts ? named : namedMedia(withDrafts.output);
  return { named, files: pushableMedia(result.output), kept };
}

function builtShow(
  workplace: Workplace,
  preview?: { readonly at: null; readonly drafts: true },
): Promise<BuildResult> {
  const { folder, project, now } = workplace;
  const { root } = placesOf(folder, workplace);
  const places = { ...ownSources(project), root, dist: path.join(project, "dist") };
  const { code, files } = lookAtSources(cacheOf(workplace), places, now);
  const options = buildOptionsOf(folder, workplace, { facts: files });
  return buildShow({ ...options, codeFacts: code, deploys: false, preview });
}
