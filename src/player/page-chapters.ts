import type { Stretch } from "./last-started.ts";

/** A chapter as the page's list tells it. */
export interface PageChapter extends Stretch {
  readonly title: string;
  /** The link to its moment. */
  readonly link: HTMLAnchorElement;
  /** Where to read more about it. */
  readonly href: string | undefined;
  readonly image: string | undefined;
}

/** The chapters of the page's list, in its order, which is that of the episode. */
export function pageChapters(page: ParentNode): PageChapter[] {
  return [...page.querySelectorAll<HTMLAnchorElement>(".chapters a[data-start]")].map(readChapter);
}

function readChapter(link: HTMLAnchorElement): PageChapter {
  const { start, end, image } = link.dataset;
  const time = link.querySelector("time")?.textContent ?? "";
  return {
    startSeconds: Number(start),
    ...(end !== undefined && { endSeconds: Number(end) }),
    title: link.textContent.replace(time, "").trim(),
    link,
    href: link.parentElement?.querySelector<HTMLAnchorElement>("a[rel]")?.href,
    image,
  };
}
