import { expect, it } from "vitest";
import { digest, shortDigest } from "../../../src/compile/cache/digest.ts";

it("text and its bytes have one digest", () => {
  expect(digest("café")).toBe(digest(Buffer.from("café")));
});

it("a letter that moves from one part to the next gives another digest", () => {
  expect(digest("ab", "c")).not.toBe(digest("a", "bc"));
});

it("the short digest is the beginning of the long one: 16 hex digits", () => {
  expect(shortDigest("a")).toMatch(/^[0-9a-f]{16}$/);
  expect(digest("a").startsWith(shortDigest("a"))).toBe(true);
});
