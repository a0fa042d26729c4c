import { describe, expect, test } from "vitest";
import { cdataElement, cdataPlace, xmlElement } from "../../../src/feeds/rss/xml-element.ts";
import { xmlText } from "../../../src/html/escape-xml.ts";

test("an element holds its attributes, then its text", () => {
  expect(xmlElement("a", { b: "c", d: 1, e: false }, "text")).toEqual({
    a: [{ _attr: { b: "c", d: "1", e: "false" } }, "text"],
  });
});

test("an element can hold elements", () => {
  const inner = xmlElement("b", {}, 0);

  expect(xmlElement("a", {}, [inner])).toEqual({ a: [{ _attr: {} }, { b: [{ _attr: {} }, "0"] }] });
});

test("an attribute without a value is left out; an empty one is not", () => {
  expect(xmlElement("a", { b: undefined, c: "" })).toEqual({ a: [{ _attr: { c: "" } }] });
});

test("what XML cannot hold is dropped from names' values, text and CDATA alike", () => {
  expect(xmlElement("a", { b: "x\u0000y" }, "x\u0008y")).toEqual({ a: [{ _attr: { b: "xy" } }, "xy"] });
  expect(cdataElement("a", "x\u000By")).toEqual({ a: { _cdata: "xy" } });
});

describe("XML holds", () => {
  test.each(["", "plain", "a\tb\nc\r", "Ünï – 日本語 שלום", "🌊", "\u0085", "\uE000", "<&>]]>\"'", "\uFFFD"])(
    "%j as it is",
    (text) => {
      expect(xmlText(text)).toBe(text);
    },
  );

  test.each([
    ["a control character", "a\u0000b", "ab"],
    ["many of them", "\u0001\u0008\u000B\u000C\u000E\u001Fab\u007F", "ab"],
    ["a high surrogate alone", "a\uD83Cb", "ab"],
    ["a low surrogate alone", "a\uDF0Ab", "ab"],
    ["surrogates the wrong way round", "a\uDF0A\uD83Cb", "ab"],
    ["U+FFFE and U+FFFF", "a\uFFFE\uFFFFb", "ab"],
  ])("no %s", (_, text, kept) => {
    expect(xmlText(text)).toBe(kept);
  });
});

test("HTML in a CDATA section is found by its bytes", () => {
  const xml = "<description><![CDATA[<p>ü</p>]]></description><x><![CDATA[<p>🌊</p>]]></x>";
  const [offset, bytes] = cdataPlace(xml, "<p>🌊</p>");

  expect(
    Buffer.from(xml)
      .subarray(offset, offset + bytes)
      .toString(),
  ).toBe("<p>🌊</p>");
});

test("HTML that stands in no CDATA section of its own is a bug of the build", () => {
  expect(() => cdataPlace("<x><![CDATA[<p>]]]]><![CDATA[></p>]]></x>", "<p>]]></p>")).toThrow(
    "the HTML does not stand in one CDATA section",
  );
});
