import { describe, expect, it } from "vitest";
import { decodeReferences } from "../../src/feed-check/decode-references.ts";

describe("references of XML", () => {
  it.each([
    ["&amp;&lt;&gt;&quot;&apos;", "&<>\"'"],
    ["&#38;&#x26;&#x1F30A;", "&&\u{1F30A}"],
    ["&amp;amp;", "&amp;"],
    ["&amp;#38;", "&#38;"],
  ])("%s are resolved once", (raw, text) => {
    const unknown = new Set<string>();
    expect(decodeReferences(raw, unknown)).toBe(text);
    expect([...unknown]).toEqual([]);
  });

  it.each(["&nbsp;", "&AMP;", "&#8;", "&#xD800;", "&#xFFFF;", "&#1114112;", "&#x;", "&#a;"])(
    "%s stays, and is told",
    (raw) => {
      const unknown = new Set<string>();
      expect(decodeReferences(raw, unknown)).toBe(raw);
      expect([...unknown]).toEqual([raw]);
    },
  );

  it("becomes what the caller makes of it, and is not read again", () => {
    const unknown = new Set<string>();
    expect(decodeReferences("&amp;nbsp; &nbsp; &#1;", unknown, (written) => `[${written}]`)).toBe(
      "&nbsp; [&nbsp;] [&#1;]",
    );
    expect([...unknown]).toEqual(["&nbsp;", "&#1;"]);
  });
});
