import type { Audio } from "../../catalog/episode.ts";
import { isoDuration } from "../../moments/clock.ts";

/** How long an episode is, in ISO 8601, if anybody knows. */
export function audioDuration({ durationSeconds }: Audio): string | undefined {
  return durationSeconds === undefined ? undefined : isoDuration(durationSeconds);
}
