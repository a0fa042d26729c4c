import { describe, expect, it } from "vitest";
import { prefixedAddress } from "../../../src/feeds/rss/prefixed-address.ts";
import { sharedPrefixes, unwrappedAddress } from "../../../src/import/translate/enclosure-prefixes.ts";

describe("an enclosure's address", () => {
  it.each([
    ["https://dts.podtrac.com/redirect.mp3/cdn.example/a.mp3", ["https://dts.podtrac.com/redirect.mp3/"]],
    [
      "https://www.podtrac.com/pts/redirect.mp3/cdn.example/a.mp3?b=c",
      ["https://www.podtrac.com/pts/redirect.mp3/"],
    ],
    ["https://chtbl.com/track/ABC12/cdn.example/a.mp3", ["https://chtbl.com/track/ABC12/"]],
    ["https://chrt.fm/track/ABC12/cdn.example/a.mp3", ["https://chrt.fm/track/ABC12/"]],
    ["https://op3.dev/e/cdn.example/a.mp3", ["https://op3.dev/e/"]],
    ["https://op3.dev/e,pg=7c9e6679/cdn.example/a.mp3", ["https://op3.dev/e,pg=7c9e6679/"]],
    ["https://pdst.fm/e/cdn.example/a.mp3", ["https://pdst.fm/e/"]],
    ["https://media.blubrry.com/harbour/cdn.example/a.mp3", ["https://media.blubrry.com/harbour/"]],
    ["https://media.blubrry.com/harbour/p/cdn.example/a.mp3", ["https://media.blubrry.com/harbour/p/"]],
    ["https://mgln.ai/e/12/cdn.example/a.mp3", ["https://mgln.ai/e/12/"]],
    ["https://pscrb.fm/rss/p/cdn.example/a.mp3", ["https://pscrb.fm/rss/p/"]],
    ["https://verifi.podscribe.com/rss/p/cdn.example/a.mp3", ["https://verifi.podscribe.com/rss/p/"]],
    ["https://arttrk.com/p/ABC12/cdn.example/a.mp3", ["https://arttrk.com/p/ABC12/"]],
    ["https://claritaspod.com/measure/cdn.example/a.mp3", ["https://claritaspod.com/measure/"]],
    [
      "https://pdst.fm/e/chrt.fm/track/X/pscrb.fm/rss/p/cdn.example/a.mp3",
      ["https://pdst.fm/e/", "https://chrt.fm/track/X/", "https://pscrb.fm/rss/p/"],
    ],
  ])("%s is taken apart, and comes out the same again", (address, prefixes) => {
    const unwrapped = unwrappedAddress(address);
    expect(unwrapped).toEqual({ prefixes, inner: address.replace(/^.*cdn/, "https://cdn") });
    expect(prefixedAddress(unwrapped.inner, unwrapped.prefixes)).toBe(address);
  });

  it.each([
    "https://cdn.example/op3.dev/e/a.mp3",
    // Put together again, these would be other addresses.
    "http://op3.dev/e/cdn.example/a.mp3",
    "https://op3.dev/e/https://cdn.example/a.mp3",
    "https://op3.dev/e/http://cdn.example/a.mp3",
    "https://op3.dev/e/a.mp3",
    "https://OP3.dev/e/",
  ])("%s is kept whole", (address) => {
    expect(unwrappedAddress(address)).toEqual({ prefixes: [], inner: address });
  });

  it("shares with others the prefixes that all have outermost", () => {
    const addresses = ["https://op3.dev/e/pdst.fm/e/a.example/1.mp3", "https://op3.dev/e/a.example/2.mp3"];
    expect(sharedPrefixes(addresses.map(unwrappedAddress))).toEqual(["https://op3.dev/e/"]);
    expect(sharedPrefixes([...addresses, "https://a.example/3.mp3"].map(unwrappedAddress))).toEqual([]);
  });
});
