import { onSound, type Player } from "../audio/player.ts";

/** Once it has played, the player stays at hand: it becomes a bar at the foot of the window when the reader scrolls past it. */
export function stickWhenPassed(player: Player): void {
  const { host, audio, signal } = player;
  let isPassed = false;
  let hasPlayed = !audio.paused;
  const show = (): void => {
    const isMini = isPassed && hasPlayed;
    if (isMini === host.classList.contains("is-mini")) return;
    const deck = host.querySelector(".deck");
    // Its room in the page is kept, so that nothing moves under the reader's eyes.
    host.style.paddingBlockStart = isMini ? `${deck?.getBoundingClientRect().height}px` : "";
    host.classList.toggle("is-mini", isMini);
  };
  const observer = new IntersectionObserver(([entry]) => {
    if (entry === undefined) return;
    isPassed = !entry.isIntersecting && entry.boundingClientRect.bottom < 0;
    show();
  });
  observer.observe(host);
  onSound(player, ["play"], () => {
    hasPlayed = true;
    show();
  });
  onSound(player, ["ended"], () => {
    hasPlayed = false;
    show();
  });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    hasPlayed = false;
    show();
  });
}
