import type { Started } from "../audio/last-started.ts";

/** A cue as the page's transcript shows it. */
export interface PageCue extends Started {
  /** Holds its text and nothing else. */
  readonly element: HTMLElement;
  /** The link to the moment of its paragraph. */
  readonly link: HTMLAnchorElement;
}

/** The cues of a transcript, in its order. Their times are cut off to tenths of a second: none is before the one that it follows. */
export function pageCues(box: ParentNode): PageCue[] {
  let latest = 0;
  return [...box.querySelectorAll<HTMLAnchorElement>("p > a[data-start]")].flatMap((link) =>
    [...(link.parentElement?.querySelectorAll<HTMLElement>(":scope > span") ?? [])].map((element) => {
      latest = Math.max(latest, Number(link.dataset.start) + Number(element.dataset.after ?? 0));
      return { startSeconds: latest, element, link };
    }),
  );
}
