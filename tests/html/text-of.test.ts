import { expect, test } from "vitest";
import { parseHtml } from "../../src/html/parse-html.ts";
import { plainText, rawTextOf, textOf } from "../../src/html/text-of.ts";

test.each([
  ["<p>One <em>two</em></p>\n<p>three</p>", "One two three"],
  ["<p>over<br />one line</p>", "over one line"],
  ["<ul><li>a</li><li>b</li></ul>", "a b"],
  ['<p>We begin<sup><a href="#fn1" role="doc-noteref">1</a></sup> here.</p>', "We begin here."],
  ['<p>We begin here. <img src="/a.png" alt="A lighthouse" /></p>', "We begin here. A lighthouse"],
  ["<p>a &lt;b&gt; &amp;amp; c</p>", "a <b> &amp; c"],
  ['<p>a<img src="/a.png" alt="&lt;p&gt; &quot;b&quot;" />c</p>', 'a <p> "b" c'],
  ['<p>He said role="doc-noteref".</p>', 'He said role="doc-noteref".'],
  ["<p>a\u00a0\u2003b\tc  d</p>", "a b c d"],
  ["<h2>a</h2><hr /><pre><code>b\n\n c</code></pre>", "a b c"],
  ["", ""],
])("%s says %j, read with a tree or without", (html, text) => {
  expect(plainText(html)).toBe(text);
  expect(textOf(parseHtml(html))).toBe(text);
});

test("code is told as it was typed", () => {
  expect(rawTextOf([{ name: "code", attributes: {}, children: [{ text: "a  b\n c" }] }])).toBe("a  b\n c");
});
