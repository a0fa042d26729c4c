import type { Player } from "../audio/player.ts";
import { element } from "../controls/element.ts";
import { loadedPart } from "./loaded-part.ts";
import { isPlainClick } from "./moment-links.ts";

/**
 * Links to the episode's video play it in their place, from the moment that the audio is at. Until one is pressed nothing is loaded from
 * there, and what is said beside it tells that pressing does. With a modifier, as without scripts, it is a link.
 */
export function playVideoHere(player: Player): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-youtube]")) {
    link.after(element("small", { class: "video-note" }, player.words.videoNote));
    link.addEventListener("click", async (event) => {
      if (!isPlainClick(event)) return;
      event.preventDefault();
      player.audio.pause();
      const part = await loadedPart(import("./video-frame.ts"));
      if (part === null) return location.assign(link.href);
      const frame = part.videoFrame(player, link.dataset.youtube ?? "");
      link.parentElement?.replaceChildren(frame);
      frame.focus();
    });
  }
}
