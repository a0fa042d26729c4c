/** Half a window before it can be seen: what comes with it is there then. */
const AHEAD = { rootMargin: "50% 0%" };

/** Calls once, as soon as something of it is in the window, or nearly: what lies in a closed fold, or further down, waits until then. */
export function whenSeen(target: Element, signal: AbortSignal, see: () => void): void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    see();
  }, AHEAD);
  observer.observe(target);
  signal.addEventListener("abort", () => observer.disconnect());
}
