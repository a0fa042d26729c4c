/** Calls once, as soon as something of it is in the window: what lies in a closed fold, or further down, waits until then. */
export function whenSeen(target: Element, signal: AbortSignal, see: () => void): void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    see();
  });
  observer.observe(target);
  signal.addEventListener("abort", () => observer.disconnect());
}
