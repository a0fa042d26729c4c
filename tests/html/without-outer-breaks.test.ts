import { expect, test } from "vitest";
import { parseHtml } from "../../src/html/parse-html.ts";
import { renderHtml } from "../../src/html/render-html.ts";
import { withoutOuterBreaks } from "../../src/html/without-outer-breaks.ts";

test.each([
  ["<br> They wait. <br>", "They wait."],
  ["<br><em> They </em> wait.<br>\n", "<em> They </em> wait."],
  [" They<br>wait ", "They<br />wait"],
  ["<br> \n<br>", ""],
  ["", ""],
])("of %j is left %j", (html, left) => {
  expect(renderHtml(withoutOuterBreaks(parseHtml(html)))).toBe(left);
});

test("texts beside each other are one line", () => {
  const nodes = [{ text: " " }, { text: " They " }, { text: "wait. " }, { text: "\n" }];
  expect(renderHtml(withoutOuterBreaks(nodes))).toBe("They wait.");
});
