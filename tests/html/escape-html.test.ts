import fc from "fast-check";
import { html } from "hono/html";
import { expect, test } from "vitest";
import { escapeHtml } from "../../src/html/escape-html.ts";

test("text is escaped as in pages that are rendered at request", async () => {
  const rendered = async (text: string) => String(await html`<p title="${text}">${text}</p>`);
  expect(await rendered(`<a href="b">it's & c</a>`)).toContain("it&#39;s &amp; c");
  await fc.assert(
    fc.asyncProperty(fc.string(), async (text) => {
      expect(`<p title="${escapeHtml(text)}">${escapeHtml(text)}</p>`).toBe(await rendered(text));
    }),
  );
});
