import { fill } from "../../languages/template.ts";
import type { Player } from "../audio/player.ts";
import { element } from "../controls/element.ts";
import { isPlainClick } from "./moment-links.ts";

/**
 * Links to the episode's video play it in their place, from the moment that the audio is at. Until one is pressed nothing is loaded from
 * there, and what is said beside it tells that pressing does. With a modifier, as without scripts, it is a link.
 */
export function playVideoHere(player: Player): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-youtube]")) {
    link.after(element("small", { class: "video-note" }, player.words.videoNote));
    link.addEventListener("click", (event) => {
      if (!isPlainClick(event)) return;
      event.preventDefault();
      player.audio.pause();
      const frame = videoFrame(player, link.dataset.youtube ?? "");
      link.parentElement?.replaceChildren(frame);
      frame.focus();
    });
  }
}

function videoFrame({ audio, episode, words }: Player, id: string): HTMLElement {
  const source = new URL(id, "https://www.youtube-nocookie.com/embed/");
  source.search = `autoplay=1&start=${Math.floor(audio.currentTime)}`;
  return element("iframe", {
    class: "video",
    src: source.href,
    title: fill(words.video, { episode: episode.title }),
    allow: "autoplay; encrypted-media; picture-in-picture",
    allowfullscreen: "",
    // It refuses to play for who does not say where.
    referrerpolicy: "strict-origin-when-cross-origin",
  });
}
