import { durationOf, goToAddress, onSound, type Player, seek } from "./player.ts";
import type { EpisodePlace } from "./resume-store.ts";

/** Between two notes of where the listener is, in milliseconds. */
const NOTE_EVERY = 5000;

/** Begins where the address says, if there is one, else where the episode was left; and notes where it is left. */
export function resumeWhereLeft(player: Player, address: Pick<URL, "hash" | "search"> | null): void {
  const { audio, episode, resume, clock, signal, path } = player;
  const left = resume.read(episode.key);
  const isSaid = address !== null && goToAddress(player, address);
  if (!isSaid && left !== null) seek(player, left);
  let notedAt = 0;
  const place = (): EpisodePlace => ({
    seconds: audio.currentTime,
    durationSeconds: durationOf(player),
    path,
    title: episode.title,
  });
  const note = (): void => {
    // Nothing was heard: an address that was only opened does not change where the episode was left.
    if (audio.played.length === 0 || audio.ended) return;
    notedAt = clock();
    resume.write(episode.key, place());
  };
  onSound(player, ["timeupdate"], () => {
    if (clock() - notedAt >= NOTE_EVERY) note();
  });
  onSound(player, ["pause"], note);
  onSound(player, ["ended"], () => resume.hear(episode.key, place()));
  addEventListener("pagehide", note, { signal });
  signal.addEventListener("abort", note);
}
