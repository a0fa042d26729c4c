import { durationOf, goToAddress, type Player, seek } from "./player.ts";

/** Between two notes of where the listener is, in milliseconds. */
const NOTE_EVERY = 5000;

/** Begins where the address says, else where the episode was left; and notes where it is left. */
export function resumeWhereLeft(player: Player): void {
  const { audio, episode, resume, clock } = player;
  const left = resume.read(episode.key);
  if (!goToAddress(player, location) && left !== null) seek(player, left);
  let notedAt = 0;
  const note = (): void => {
    // Nothing was heard: an address that was only opened does not change where the episode was left.
    if (audio.played.length === 0 || audio.ended) return;
    notedAt = clock();
    resume.write(episode.key, { seconds: audio.currentTime, durationSeconds: durationOf(player) });
  };
  audio.addEventListener("timeupdate", () => {
    if (clock() - notedAt >= NOTE_EVERY) note();
  });
  audio.addEventListener("pause", note);
  audio.addEventListener("ended", () => resume.forget(episode.key));
  addEventListener("pagehide", note);
}
