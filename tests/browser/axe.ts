import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

// All that axe looks for by itself, best practices included; and how large targets are (WCAG 2.2 AA), which it leaves to be asked for.
const OPTIONS: RunOptions = { resultTypes: ["violations"], rules: { "target-size": { enabled: true } } };

/** Of all rules, those whose answer depends on colours. */
export const COLOUR_RULES = ["color-contrast", "link-in-text-block"];
/** Those whose answer depends on how large things are and what fits. */
export const ROOM_RULES = ["target-size", "scrollable-region-focusable"];

/** What axe finds wrong with a page as it is now: a line for each element, with the rule, the element and what to do. */
export async function axeViolations(page: Page, rules: "all" | readonly string[] = "all"): Promise<string[]> {
  // Evaluated by the browser's debugger, which the page's policy does not hold back, so the page stays as listeners get it.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(SOURCE);
  const { violations } = await page.evaluate(
    (options): Promise<AxeResults> => (window as unknown as AxeWindow).axe.run(document, options),
    rules === "all" ? OPTIONS : { ...OPTIONS, runOnly: [...rules] },
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary = "" }) => {
      const reason = failureSummary.split("\n").slice(1).join("; ").replace(/\s+/g, " ").trim();
      return `${id} at ${target.join(" ")}: ${help} (${reason})`;
    }),
  );
}

/** A page into which axe has been loaded. */
interface AxeWindow {
  readonly axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };
}
