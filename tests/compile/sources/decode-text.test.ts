import { describe, expect, it } from "vitest";
import { decodeText } from "../../../src/compile/sources/decode-text.ts";

const bytes = (text: string, encoding: BufferEncoding = "utf8") => Buffer.from(text, encoding);

describe("UTF-8 with line feeds is read as it is", () => {
  it.each(["", "title: Tides\n", "Café, 東京, 🎙\n", "no line end", "\u00A0\u200B\uFFFD\n"])("%j", (text) => {
    expect(decodeText(bytes(text), "index.md")).toBe(text);
  });
});

describe("what is wrong with the bytes is told with its place", () => {
  it.each([
    ["Latin-1 on the first line", bytes("caf\xe9", "latin1"), [["this is not UTF-8", 1, 4]]],
    ["Latin-1 further down", bytes("title: A\n\nEin caf\xe9", "latin1"), [["this is not UTF-8", 3, 8]]],
    ["a character cut off at the end", bytes("café").subarray(0, 4), [["this is not UTF-8", 1, 4]]],
    ["UTF-16", bytes("\uFEFFtitle", "utf16le"), [["this is not UTF-8", 1, 1]]],
    ["a byte order mark", bytes("\uFEFFtitle: A\n"), [["the file begins with a byte order mark", 1, 1]]],
    ["CRLF", bytes("a\nb\r\nc\r\n"), [["the lines end with CR LF", 2, 2]]],
    ["CR alone", bytes("a\rb\r"), [["the lines end with CR LF", 1, 2]]],
    [
      "a byte order mark and CRLF",
      bytes("\uFEFFa\r\n"),
      [
        ["the file begins with a byte order mark", 1, 1],
        ["the lines end with CR LF", 1, 3],
      ],
    ],
  ])("%s", (_, content, faults) => {
    const problems = faults.map(([what, line, column]) => {
      return { file: "index.md", what, line, column, fix: expect.stringMatching(/^save /) };
    });
    expect(decodeText(content, "index.md")).toEqual(problems);
  });
});
