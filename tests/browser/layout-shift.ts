import type { Page } from "playwright-core";

/** The sum of all shifts since the page began to load (CLS). */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const { value } of list.getEntries() as LayoutShift[]) sum += value;
        });
        observer.observe({ type: "layout-shift", buffered: true });
        // What has already happened is told in a task of its own.
        requestAnimationFrame(() => setTimeout(() => resolve(sum), 50));
      }),
  );
}

/** Chromium's alone, so that the types do not know it. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}
