import { describe, expect, test } from "vitest";
import { episodeGuid, podcastGuid } from "../../src/catalog/podcast-guid.ts";

describe("the guid of a feed is the namespace's", () => {
  test.each([
    ["mp3s.nashownotes.com/pc20rss.xml", "917393e3-1b1e-5cef-ace4-edaa54e1f810"],
    ["podnews.net/rss", "9b024349-ccf0-5f69-a609-6b82873eab3c"],
    ["example.com/feed.xml", "d84ced82-1926-54c0-88c2-bb01dd35d7e3"],
    ["example.com/podcast", "3acd0884-0ef4-59c7-852a-389d9a323a54"],
    ["example.com/feed?id=1", "d29b4818-9854-5a98-a4d9-5c48640441c2"],
  ])("%s", (address, guid) => {
    expect(podcastGuid(`https://${address}`)).toBe(guid);
  });
});

test.each([
  "podnews.net/rss",
  "http://podnews.net/rss",
  "HTTPS://podnews.net/rss",
  "https://podnews.net/rss/",
  "feed+x://podnews.net/rss///",
])("%s has the guid of podnews.net/rss: neither scheme nor slashes at the end count", (address) => {
  expect(podcastGuid(address)).toBe("9b024349-ccf0-5f69-a609-6b82873eab3c");
});

test.each(["https://Podnews.net/rss", "https://www.podnews.net/rss", "https://podnews.net/rss?"])(
  "%s has another guid: nothing else is changed",
  (address) => {
    expect(podcastGuid(address)).not.toBe("9b024349-ccf0-5f69-a609-6b82873eab3c");
  },
);

describe("the guid of an episode", () => {
  const show = "d84ced82-1926-54c0-88c2-bb01dd35d7e3";

  test("stays the same for ever", () => {
    expect(episodeGuid(show, "tides")).toBe("dab81d83-dbf0-5aea-b869-ba6727de087a");
  });

  test("is another one for another slug and in another show", () => {
    const other = "9b024349-ccf0-5f69-a609-6b82873eab3c";
    const guids = [episodeGuid(show, "tides"), episodeGuid(show, "locks"), episodeGuid(other, "tides")];

    expect(new Set(guids).size).toBe(3);
  });

  test("can be derived from a show's guid that is of no known version of UUIDs", () => {
    expect(episodeGuid("12345678-1234-0234-1234-123456789abc", "tides")).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });
});
