import type { Player } from "../audio/player.ts";
import { element } from "../controls/element.ts";
import { loadedPart } from "./loaded-part.ts";
import { isPlainClick } from "./moment-links.ts";

const LINKS = "a[data-youtube]";

/** Policies are those of the page that was loaded: whether it may show videos in frames holds for all that come after it. */
const MAY_FRAME = document.querySelector(LINKS) !== null;

/**
 * Links to the episode's video play it in their place, from the moment that the audio is at. Until one is pressed nothing is loaded from
 * there, and what is said beside it tells that pressing does. With a modifier, as without scripts, it is a link.
 */
export function playVideoHere(player: Player): void {
  const { words, signal } = player;
  for (const link of MAY_FRAME ? document.querySelectorAll<HTMLAnchorElement>(LINKS) : []) {
    const note = element("small", { class: "video-note" }, words.videoNote);
    link.after(note);
    signal.addEventListener("abort", () => note.remove());
    const playHere = async (event: MouseEvent): Promise<void> => {
      if (!isPlainClick(event)) return;
      event.preventDefault();
      // Also the one in the bar, which may be of another episode.
      for (const audio of document.querySelectorAll("audio")) audio.pause();
      const part = await loadedPart(import("./video-frame.ts"));
      if (part === null) return location.assign(link.href);
      const frame = part.videoFrame(player, link.dataset.youtube ?? "");
      link.parentElement?.replaceChildren(frame);
      frame.focus();
    };
    link.addEventListener("click", playHere, { signal });
  }
}
