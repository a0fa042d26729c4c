import { expect, test } from "vitest";
import { prefixedAddress } from "../../../src/feeds/rss/prefixed-address.ts";

const AUDIO = "https://cdn.example/7.mp3?a=1";

test.each([
  [[], AUDIO],
  [["https://stats.example/e/"], "https://stats.example/e/cdn.example/7.mp3?a=1"],
  [["https://stats.example/e"], "https://stats.example/e/cdn.example/7.mp3?a=1"],
  [["https://a.example/", "https://b.example/r/"], "https://a.example/b.example/r/cdn.example/7.mp3?a=1"],
])("behind %j: %s", (prefixes, address) => {
  expect(prefixedAddress(AUDIO, prefixes)).toBe(address);
});
