import type { Player } from "../audio/player.ts";

/** Once it has played, the player stays at hand: it becomes a bar at the foot of the window when the reader scrolls past it. */
export function stickWhenPassed({ host, audio }: Player, deck: HTMLElement): void {
  let isPassed = false;
  let hasPlayed = false;
  const show = (): void => {
    const isMini = isPassed && hasPlayed;
    if (isMini === host.classList.contains("is-mini")) return;
    // Its room in the page is kept, so that nothing moves under the reader's eyes.
    host.style.paddingBlockStart = isMini ? `${deck.getBoundingClientRect().height}px` : "";
    host.classList.toggle("is-mini", isMini);
  };
  new IntersectionObserver(([entry]) => {
    if (entry === undefined) return;
    isPassed = !entry.isIntersecting && entry.boundingClientRect.bottom < 0;
    show();
  }).observe(host);
  audio.addEventListener("play", () => {
    hasPlayed = true;
    show();
  });
  audio.addEventListener("ended", () => {
    hasPlayed = false;
    show();
  });
}
