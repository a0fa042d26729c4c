import { describe, expect, test } from "vitest";
import { episodeGuid, guidIri, showGuid } from "../../src/schemas/podcast-guid.ts";

const SHOW_GUID = "d84ced82-1926-54c0-88c2-bb01dd35d7e3";

describe("the guid of a feed is the namespace's", () => {
  test.each([
    ["mp3s.nashownotes.com/pc20rss.xml", "917393e3-1b1e-5cef-ace4-edaa54e1f810"],
    ["podnews.net/rss", "9b024349-ccf0-5f69-a609-6b82873eab3c"],
    ["example.com/feed.xml", "d84ced82-1926-54c0-88c2-bb01dd35d7e3"],
    ["example.com/podcast", "3acd0884-0ef4-59c7-852a-389d9a323a54"],
    ["example.com/feed?id=1", "d29b4818-9854-5a98-a4d9-5c48640441c2"],
  ])("%s", (address, guid) => {
    expect(showGuid(`https://${address}`)).toBe(guid);
  });
});

test.each([
  "podnews.net/rss",
  "http://podnews.net/rss",
  "HTTPS://podnews.net/rss",
  "https://podnews.net/rss/",
  "feed+x://podnews.net/rss///",
])("%s has the guid of podnews.net/rss: neither scheme nor slashes at the end count", (address) => {
  expect(showGuid(address)).toBe("9b024349-ccf0-5f69-a609-6b82873eab3c");
});

test.each(["https://Podnews.net/rss", "https://www.podnews.net/rss", "https://podnews.net/rss?"])(
  "%s has another guid: nothing else is changed",
  (address) => {
    expect(showGuid(address)).not.toBe("9b024349-ccf0-5f69-a609-6b82873eab3c");
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

describe("a guid as an IRI is the same for ever", () => {
  test.each([
    ["a UUID", "DAB81D83-DBF0-5AEA-B869-BA6727DE087A", "urn:uuid:dab81d83-dbf0-5aea-b869-ba6727de087a"],
    ["an address", "https://old.example/?p=7", "https://old.example/?p=7"],
    ["a tag", "tag:old.example,2019:7", "tag:old.example,2019:7"],
    ["a number", "7", "urn:uuid:6d0decbe-a8b6-56c1-ba13-6d42da54a551"],
  ])("from %s", (_, guid, id) => {
    expect(guidIri(guid, SHOW_GUID)).toBe(id);
  });

  test.each([
    "https://old.example/{7}",
    "https://old.example/a|b",
    "https://old.example/100%",
    "https://old.example/7\u0085",
    " https://old.example/7",
    "urn:a^b",
    "tag:old.example,2019:`7`",
  ])("which %s, for all that it looks like an address, is not", (guid) => {
    expect(guidIri(guid, SHOW_GUID)).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
  });

  test.each(["https://old.example/%C3%A4?p=7&q=[1]#x", "https://old.example/ä/潮", "urn:isbn:0451450523"])(
    "which %s is already",
    (guid) => {
      expect(guidIri(guid, SHOW_GUID)).toBe(guid);
    },
  );

  test("two guids of any text have two ids", () => {
    const idOf = (guid: string) => guidIri(guid, SHOW_GUID);

    expect(idOf("sink-7 & <7>")).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
    expect(idOf("sink-7 & <7>")).toBe(idOf("sink-7 & <7>"));
    expect(idOf("7")).not.toBe(idOf("8"));
  });

  test.each([
    "00000000-0000-0000-0000-000000000001",
    "ffffffff-ffff-ffff-ffff-ffffffffffff",
    "003af0a0-6a45-15cf-0765-68e3d349551a",
  ])("also in a show whose guid %s is of no known version", (guid) => {
    expect(guidIri("7", guid)).toMatch(/^urn:uuid:/);
  });
});
