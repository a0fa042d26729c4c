import type { Stretch } from "../audio/last-started.ts";

/** A chapter as the page's list tells it. */
export interface PageChapter extends Stretch {
  readonly title: string;
  /** Where to read more about it. */
  readonly href: string | undefined;
  readonly image: string | undefined;
}

/** The chapters of the page's list, in its order, which is that of the episode. */
export function pageChapters(page: ParentNode): PageChapter[] {
  return chapterLinks(page).map(readChapter);
}

/** The links of the page's list to their moments. */
export function chapterLinks(page: ParentNode): HTMLAnchorElement[] {
  return [...page.querySelectorAll<HTMLAnchorElement>(".chapters a[data-start]")];
}

/** A silent chapter: a picture that is shown for a while, in no list. */
export interface ShownPicture extends Stretch {
  readonly image: string;
}

/** The silent chapters that the player's markup names, in their order. */
export function shownPictures(host: ParentNode): ShownPicture[] {
  const items = [...host.querySelectorAll<HTMLElement>(".silent-pictures > li")];
  return items.map(({ dataset }) => ({ ...readStretch(dataset), image: dataset.image ?? "" }));
}

function readStretch({ start, end }: DOMStringMap): Stretch {
  return { startSeconds: Number(start), ...(end !== undefined && { endSeconds: Number(end) }) };
}

function readChapter(link: HTMLAnchorElement): PageChapter {
  const time = link.querySelector("time")?.textContent ?? "";
  return {
    ...readStretch(link.dataset),
    title: link.textContent.replace(time, "").trim(),
    href: link.parentElement?.querySelector<HTMLAnchorElement>("a[rel]")?.href,
    image: link.dataset.image,
  };
}
