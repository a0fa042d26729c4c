import { fill } from "../../languages/template.ts";
import type { Player } from "../audio/player.ts";
import { element } from "../controls/element.ts";

/** The video of an episode, from the moment that its audio is at. */
export function videoFrame({ audio, episode, words }: Player, id: string): HTMLElement {
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
