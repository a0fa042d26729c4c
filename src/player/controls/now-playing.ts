import { fill } from "../../languages/template.ts";
import { currentChapter, currentPicture, onTick, type Player } from "../audio/player.ts";
import { element, setText } from "./element.ts";

/** The chapter that is on, with its picture and link, and its place in the page's list. */
export function nowPlaying(player: Player): HTMLElement {
  const picture = element("img", { alt: "", width: "56", height: "56", decoding: "async" });
  picture.src = player.episode.artwork;
  const over = element("small", {});
  const title = element("b", {});
  const link = element("a", { class: "aside-link", rel: "noopener", target: "_blank" }, "↗");
  // It leads to the episode's page while another one is shown (the stage says so).
  const way = element("a", { class: "now-link" }, over, title);
  const now = element("div", { class: "now" }, picture, element("p", {}, way));
  onTick(player, () => {
    const chapter = currentChapter(player);
    const { words, chapters, episode } = player;
    setText(title, chapter?.title ?? episode.title);
    const number = chapter && chapters.indexOf(chapter) + 1;
    // Elsewhere one would not know of which episode.
    const whole = number !== undefined && way.hasAttribute("href") ? episode.title : episode.show;
    const isNumbered = number !== undefined && !way.hasAttribute("href");
    setText(over, isNumbered ? fill(words.chapter, { number, count: chapters.length }) : whole);
    showPicture(player, picture);
    // A link that leads nowhere is none, not even a hidden one.
    if (chapter?.href === undefined) return link.remove();
    if (link.href !== chapter.href) link.href = chapter.href;
    link.setAttribute("aria-label", fill(words.moreAbout, { chapter: chapter.title }));
    if (link.parentNode === null) now.append(link);
  });
  return now;
}

/** Pictures of chapters are loaded for those who listen, not for those who only open the page. */
function showPicture(player: Player, picture: HTMLImageElement): void {
  const { audio, episode } = player;
  const hasBegun = !audio.paused || audio.currentTime > 0;
  const source = new URL(hasBegun ? currentPicture(player) : episode.artwork, location.href).href;
  if (picture.src !== source) picture.src = source;
}
