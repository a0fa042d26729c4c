import { renderClock } from "../../moments/clock.ts";
import type { Seconds } from "../../moments/instant.ts";
import type { Fault } from "../../schemas/fault.ts";

/** What is wrong with a moment that the audio has not; null for one that it has. */
export function outsideAudio(startSeconds: Seconds, durationSeconds: Seconds): Fault | null {
  if (startSeconds < durationSeconds) return null;
  const what = `is ${renderClock(startSeconds)}, but the audio ends at ${renderClock(durationSeconds)}`;
  return { what, fix: "give a moment within the audio" };
}
