/**
 * Calls once, when the browser has a moment, and within half a second: for what nobody sees yet, and what would hold up a page that is
 * loading. Safari has no such moments; there it is called after what stands in line.
 */
export function whenIdle(act: () => void): void {
  if ("requestIdleCallback" in window) window.requestIdleCallback(act, { timeout: 500 });
  else setTimeout(act);
}
