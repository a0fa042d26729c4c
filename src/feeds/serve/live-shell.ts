import type { FeedShell } from "../../catalog/catalog.ts";
import { type LiveStreams, livePhase } from "../../catalog/live-streams.ts";

/** The shell of the RSS feed with its live streams as they are at a moment, and what tells that moment from others; empty without any. */
export interface LiveShell {
  readonly shell: FeedShell;
  readonly phase: string;
}

/**
 * Writes the statuses of live streams into a shell that a build has made, in their order. Behind the date everything is escaped, so
 * that nothing else there looks like such an element. Of each shell the last phase is remembered: what is made of it is made once.
 */
export function liveShell(shell: FeedShell, live: Pick<LiveStreams, "statuses">): LiveShell {
  const phase = livePhase(live);
  if (phase === "") return { shell, phase };
  const known = lastPhases.get(shell);
  if (known?.phase === phase) return known;
  const left = [...live.statuses];
  const afterDate = shell.afterDate.replace(WRITTEN, (written) => left.shift() ?? written);
  const made = { phase, shell: { ...shell, afterDate } };
  lastPhases.set(shell, made);
  return made;
}

/** A shell without them: an archive page is for good, and says nothing that goes by. */
export function lastingShell(shell: FeedShell): FeedShell {
  if (!shell.afterDate.includes("<podcast:liveItem ")) return shell;
  const known = lastingShells.get(shell) ?? { ...shell, afterDate: shell.afterDate.replace(ELEMENT, "") };
  lastingShells.set(shell, known);
  return known;
}

const WRITTEN = /(?<=<podcast:liveItem status=")[a-z]+/g;
const ELEMENT = /<podcast:liveItem .*?<\/podcast:liveItem>/gs;

const lastPhases = new WeakMap<FeedShell, LiveShell>();
const lastingShells = new WeakMap<FeedShell, FeedShell>();
