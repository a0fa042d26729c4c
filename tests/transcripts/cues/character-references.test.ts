import { expect, test } from "vitest";
import { decodeEntities } from "../../../src/transcripts/cues/character-references.ts";

test.each([
  ["wet shoes &amp; a flask", "wet shoes & a flask"],
  ["&lt;b&gt; &quot;&apos;", "<b> \"'"],
  ["&#233;&#xe9;&#X1F30A;", "éé🌊"],
  ["&amp;lt;", "&lt;"],
  ["&rsquo;tis&hellip;", "’tis…"],
  ["&#0;&#xD800;&#1114112;", "\uFFFD\uFFFD\uFFFD"],
])("%s stands for %s", (text, decoded) => {
  expect(decodeEntities(text)).toBe(decoded);
});

test.each(["AT&T", "&unknown;", "&amp", "&;", "&#;", "&constructor;"])("%s stays as it is", (text) => {
  expect(decodeEntities(text)).toBe(text);
});
