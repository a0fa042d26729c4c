import { fill } from "../../languages/template.ts";
import { currentChapter, currentPicture, onTick, type Player } from "../audio/player.ts";
import { element, setText } from "./element.ts";
import { scrollWithin } from "./scroll-within.ts";

/** The chapter that is on, with its picture and link, and its place in the page's list. */
export function nowPlaying(player: Player): HTMLElement {
  const picture = element("img", { alt: "", width: "56", height: "56", decoding: "async" });
  picture.src = player.episode.artwork;
  const over = element("small", {});
  const title = element("b", {});
  const link = element("a", { class: "aside-link", rel: "noopener", target: "_blank" }, "↗");
  const now = element("div", { class: "now" }, picture, element("p", {}, over, title));
  onTick(player, () => {
    const chapter = currentChapter(player);
    const { words, chapters, episode } = player;
    setText(title, chapter?.title ?? episode.title);
    setText(
      over,
      chapter
        ? fill(words.chapter, { number: chapters.indexOf(chapter) + 1, count: chapters.length })
        : episode.show,
    );
    showPicture(player, picture);
    // A link that leads nowhere is none, not even a hidden one.
    if (chapter?.href === undefined) return link.remove();
    if (link.href !== chapter.href) link.href = chapter.href;
    link.setAttribute("aria-label", fill(words.moreAbout, { chapter: chapter.title }));
    if (link.parentNode === null) now.append(link);
  });
  followInList(player);
  return now;
}

/** Pictures of chapters are loaded for those who listen, not for those who only open the page. */
function showPicture(player: Player, picture: HTMLImageElement): void {
  const { audio, episode } = player;
  const hasBegun = !audio.paused || audio.currentTime > 0;
  const source = new URL(hasBegun ? currentPicture(player) : episode.artwork, location.href).href;
  if (picture.src !== source) picture.src = source;
}

function followInList(player: Player): void {
  let before: HTMLElement | undefined;
  onTick(player, () => {
    const link = currentChapter(player)?.link;
    if (link === before) return;
    before?.removeAttribute("aria-current");
    link?.setAttribute("aria-current", "true");
    before = link;
    const list = link?.closest<HTMLElement>(".chapters");
    if (link && list) scrollWithin(list, link);
  });
}
