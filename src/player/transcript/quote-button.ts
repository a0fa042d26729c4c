import type { Player } from "../audio/player.ts";
import { element } from "../controls/element.ts";
import { copyText } from "../page/copy-text.ts";
import type { PageCue } from "./page-cues.ts";
import { quoteAddress } from "./quote-address.ts";

/**
 * Under words of the transcript that are selected: a button that copies the link to them, and to the moment at which they are said. Where there
 * is no mouse it hands both to the device's own sheet, which copies links too.
 */
export function offerQuotes(
  { episode, words, signal }: Player,
  box: HTMLElement,
  cues: readonly PageCue[],
): void {
  const button = element("button", { type: "button", class: "quote" });
  const isShared = "share" in navigator && matchMedia("(hover: none)").matches;
  let quote = { text: "", url: "" };
  const show = (): void => {
    const selection = document.getSelection();
    const range = selection?.isCollapsed === false ? selection.getRangeAt(0) : null;
    const cue = range && cues.findLast(({ element: said }) => startsBefore(range, said));
    const isSaid = range !== null && box.contains(range.commonAncestorContainer);
    if (!selection || !cue || !isSaid) {
      button.remove();
      return;
    }
    const text = String(selection);
    quote = { text, url: quoteAddress(episode.page, cue.startSeconds, text) };
    button.replaceChildren(isShared ? words.share : words.copyQuote);
    const { bottom, left } = range.getBoundingClientRect();
    button.style.insetBlockStart = `${bottom + scrollY + 8}px`;
    button.style.left = `${Math.min(left, innerWidth - 220) + scrollX}px`;
    document.body.append(button);
  };
  // Pressing it must not undo the selection.
  button.addEventListener("pointerdown", (event) => event.preventDefault());
  button.addEventListener("click", async () => {
    // Whoever closes the sheet without sharing has done nothing wrong.
    if (isShared) await navigator.share(quote).catch(() => undefined);
    else if (await copyText(quote.url)) button.replaceChildren(words.linkCopied);
    else button.replaceChildren(`${words.copyByHand} ${quote.url}`);
  });
  document.addEventListener("selectionchange", show, { signal });
  signal.addEventListener("abort", () => button.remove());
}

/** Whether a selection begins in what is said there, or after it has begun. */
function startsBefore({ startContainer, startOffset }: Range, said: Node): boolean {
  const start = new Range();
  start.setStart(startContainer, startOffset);
  return start.comparePoint(said, 0) <= 0;
}
