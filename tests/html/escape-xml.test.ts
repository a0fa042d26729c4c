import { expect, test } from "vitest";
import { escapeXml } from "../../src/html/escape-xml.ts";

test.each([
  ["plain 🌊", "plain 🌊"],
  ["a & b &amp; c", "a &amp; b &amp;amp; c"],
  ['<a href="b">', "&lt;a href=&quot;b&quot;&gt;"],
  ["]]>", "]]&gt;"],
  ["it's", "it's"],
  ["a\u0000b\uD800c\uFFFF", "abc"],
])("%j becomes %j", (text, escaped) => {
  expect(escapeXml(text)).toBe(escaped);
});
