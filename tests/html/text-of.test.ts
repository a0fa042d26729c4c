import { expect, test } from "vitest";
import { plainText, rawTextOf } from "../../src/html/text-of.ts";

test.each([
  ["<p>One <em>two</em></p>\n<p>three</p>", "One two three"],
  ["<p>over<br />one line</p>", "over one line"],
  ["<ul><li>a</li><li>b</li></ul>", "a b"],
  ['<p>We begin<sup><a href="#fn1" role="doc-noteref">1</a></sup> here.</p>', "We begin here."],
  ['<p>We begin here. <img src="/a.png" alt="A lighthouse" /></p>', "We begin here. A lighthouse"],
  ["<p>a &lt;b&gt; &amp;amp; c</p>", "a <b> &amp; c"],
  ["", ""],
])("%s says %j", (html, text) => {
  expect(plainText(html)).toBe(text);
});

test("code is told as it was typed", () => {
  expect(rawTextOf([{ name: "code", attributes: {}, children: [{ text: "a  b\n c" }] }])).toBe("a  b\n c");
});
