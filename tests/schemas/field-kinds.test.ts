import { describe, expect, test } from "vitest";
import {
  choose,
  exactText,
  longText,
  picture,
  shown,
  text,
  webAddress,
} from "../../src/schemas/field-kinds.ts";
import { faultsOf } from "./faults-of.ts";

const address = webAddress("An address.");

describe("an address", () => {
  test.each([
    ["https://pod.example", "https://pod.example/"],
    ["http://pod.example/a?b=1&c=%20#d", "http://pod.example/a?b=1&c=%20#d"],
    ["HTTPS://POD.example/A", "https://pod.example/A"],
    ["https://mänsk.example/ä", "https://xn--mnsk-loa.example/%C3%A4"],
    ["https://pod.example:8443/", "https://pod.example:8443/"],
  ])("%s is %s", (raw, href) => {
    expect(address.parse(raw)).toBe(href);
  });

  test.each([
    "",
    "pod.example",
    "//pod.example/",
    "/feed.xml",
    "https://",
    "ftp://pod.example/",
    "javascript:alert(1)",
    "data:text/html,x",
    "mailto:ann@pod.example",
    "https://pod.example/a b",
    "https://pod.example/\n",
    'https://pod.example/"onload=',
    "https://pod.example/<script>",
    7,
    ["https://pod.example"],
  ])("is not %j", (raw) => {
    expect(faultsOf(address, raw)).toEqual([
      expect.stringContaining("give a full address that begins with https:// or http://"),
    ]);
  });

  test.each(["https://ann@pod.example/", "https://ann:secret@pod.example/"])(
    "that opens for one person only is refused: %s",
    (raw) => {
      expect(faultsOf(address, raw)).toEqual([expect.stringContaining("holds a name or a password")]);
    },
  );
});

describe("a picture", () => {
  test.each([
    ["cover.jpg", "cover.jpg"],
    ["art/cover 2.jpg", "art/cover 2.jpg"],
    ["https://cdn.example/c.jpg", "https://cdn.example/c.jpg"],
  ])("can be %s", (raw, value) => {
    expect(picture("A picture.").parse(raw)).toBe(value);
  });

  test.each([
    "",
    " ",
    "/cover.jpg",
    "a\\b.jpg",
    "a\u0000.jpg",
    "http://cdn.example/c.jpg",
    "data:image/png;base64,AA",
    7,
  ])("cannot be %j", (raw) => {
    expect(faultsOf(picture("A picture."), raw)).toHaveLength(1);
  });
});

describe("text", () => {
  test("on one line has its white space tidied", () => {
    expect(text("A text.").parse("  two\r\n\t words ")).toBe("two words");
  });

  test("of many lines keeps them", () => {
    expect(longText("A text.").parse("\ntwo\n\n  lines\n")).toBe("two\n\n  lines");
  });

  test("is measured in characters, not in UTF-16", () => {
    expect(text("A text.", 3).parse("🌊🌊🌊")).toBe("🌊🌊🌊");
    expect(faultsOf(text("A text.", 3), "🌊🌊🌊🌊")).toEqual(["this file has 4 characters; keep it to 3"]);
  });

  test.each(["\u0000", "\u0008", "\u001B[31m", "\u0085", "\uFFFE", "\uD83C", "\uDF0A"])(
    "holds no %j, which feeds cannot carry",
    (character) => {
      expect(faultsOf(longText("A text."), `a${character}b`)).toHaveLength(1);
    },
  );
});

describe("text that is kept as it is", () => {
  const guid = exactText("A guid.", 8);

  test.each(["7", " 7 ", "a\tb", "\r\n7\n", "\u0085", "\u00A07", "AbC & <>", "🌊🌊🌊🌊🌊🌊🌊🌊"])(
    "can be %j",
    (raw) => {
      expect(guid.parse(raw)).toBe(raw);
    },
  );

  test.each([
    ["", "is empty; write something or remove the key"],
    [" \n\t", "is empty; write something or remove the key"],
    ["a\u0000", "holds a character that feeds cannot; give it without"],
    ["\uD83C", "holds a character that feeds cannot; give it without"],
    ["123456789", "has 9 characters; keep it to 8"],
    [7, "is the number 7; write text, in quotes when it looks like something else"],
  ])("cannot be %j", (raw, fault) => {
    expect(faultsOf(guid, raw)).toEqual([`this file ${fault}`]);
  });
});

test.each([
  ["short", '"short"'],
  ['"quoted"', '"\\"quoted\\""'],
  ["x".repeat(61), `"${"x".repeat(57)}..."`],
  [7.5, "7.5"],
  [null, "empty"],
  [true, "the switch true"],
  [[], "a list"],
])("%j is quoted as %s", (raw, quoted) => {
  expect(shown(raw)).toBe(quoted);
});

test.each([
  ["ful", ["full", "trailer"], "did you mean full?"],
  ["special", ["full", "trailer"], "use one of full, trailer"],
  ["special", Array.from({ length: 25 }, (_, n) => `${n}`), "use one of the 25 names in docs/vocabulary.md"],
])("instead of %s, of %j: %s", (word, words, advice) => {
  expect(choose(word, words)).toBe(advice);
});
