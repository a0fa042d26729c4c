import { expect, it } from "vitest";
import { addressKind } from "../../../src/notes/markdown/reference-path.ts";

it.each([
  ["anchor", ["#", "#x", "#t=751", "#javascript:x"]],
  ["site", ["/", "/x", "/a:b", "?a=b", "?javascript:x"]],
  ["external", ["https://a.example", "HTTP://a.example/x", "https://a.example/a:b"]],
  ["mail", ["mailto:a@b.example", "MailTo:a@b.example"]],
  ["relative", ["x.png", "../x.md", "./a:b", "a/b:c", "x y.pdf", "x?a:b", "x#a:b"]],
  [
    "refused",
    [
      "",
      "javascript:x",
      "a:b",
      ":x",
      "java\u202Escript:x",
      " javascript:x",
      "data:,x",
      "https:x",
      "http://",
      "https://[",
      "tel:1",
    ],
  ],
] as const)("an address is %s", (kind, addresses) => {
  expect(addresses.map((address) => [address, addressKind(address)])).toEqual(
    addresses.map((address) => [address, kind]),
  );
});
