import { currentChapter, onTick, type Player } from "../audio/player.ts";
import { scrollWithin } from "../controls/scroll-within.ts";
import { chapterLinks } from "./page-chapters.ts";

/** Marks the chapter that is on in the page's list. */
export function markChapters(player: Player): void {
  const links = chapterLinks(document);
  let before: HTMLElement | undefined;
  player.signal.addEventListener("abort", () => before?.removeAttribute("aria-current"));
  onTick(player, () => {
    const chapter = currentChapter(player);
    const link = chapter && links[player.chapters.indexOf(chapter)];
    if (link === before) return;
    before?.removeAttribute("aria-current");
    link?.setAttribute("aria-current", "true");
    before = link;
    const list = link?.closest<HTMLElement>(".chapters");
    // With the next frame, which measures the page anyway: asked for at once, a page that has just come is measured twice.
    if (link && list) requestAnimationFrame(() => scrollWithin(list, link));
  });
}
