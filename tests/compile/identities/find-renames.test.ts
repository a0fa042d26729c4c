import { describe, expect, it } from "vitest";
import { findRenames } from "../../../src/compile/identities/find-renames.ts";
import { block, facts, identities, LATER, show } from "./example-identities.ts";

const TIDES = "74696465";
const AUDIO = { media: "https://cdn.example/tides.mp3" };

describe("a folder that is new was renamed", () => {
  it.each([
    ["with the audio of one that is gone", { tides: block("tides") }, facts("ebb", {}, TIDES)],
    [
      "with audio that it had before",
      { tides: block("tides", { media: [`/media/tides-${TIDES}.mp3`, "/media/tides-11111111.mp3"] }) },
      facts("ebb", {}, TIDES),
    ],
    [
      "with the same audio elsewhere",
      { tides: block("tides", { media: [AUDIO.media] }) },
      facts("ebb", AUDIO),
    ],
    [
      "with the audio of one that was taken away",
      { tides: block("tides", { removed: true }) },
      facts("ebb", {}, TIDES),
    ],
    [
      "with the audio of one that is still to come",
      { tides: block("tides", { published: LATER }) },
      facts("ebb", {}, TIDES),
    ],
    [
      "with its guid in the front matter",
      { tides: block("tides") },
      facts("ebb", { writtenGuid: "guid of tides" }),
    ],
    ["under a name that it had before", { tides: block("tides", { was: ["ebb"] }) }, facts("ebb")],
  ])("%s", (_, blocks, episode) => {
    expect(findRenames(identities(blocks), show([episode]))).toEqual({
      renamed: new Map([["ebb", "tides"]]),
      problems: [],
    });
  });
});

describe("a folder that is new was not renamed", () => {
  it.each([
    ["with audio that nobody had", { tides: block("tides") }, [facts("ebb")]],
    [
      "with audio of the same name and another kind",
      { tides: block("tides") },
      [facts("ebb", { media: `/media/ebb-${TIDES}.m4a` })],
    ],
    [
      "with the audio of one that is there",
      { tides: block("tides") },
      [facts("ebb", {}, TIDES), facts("tides")],
    ],
    ["with a guid of its own", { tides: block("tides") }, [facts("ebb", { writtenGuid: "mine" }, TIDES)]],
    [
      "under the former name of one that was taken away",
      { tides: block("tides", { was: ["ebb"], removed: true }) },
      [facts("ebb")],
    ],
  ])("%s", (_, blocks, episodes) => {
    expect(findRenames(identities(blocks), show(episodes))).toEqual({ renamed: new Map(), problems: [] });
  });
});

describe("which folder was renamed cannot be told", () => {
  it("of two that are gone with the same audio", () => {
    const known = identities({ tides: block("tides"), flood: block("flood", {}, TIDES) });
    expect(findRenames(known, show([facts("ebb", {}, TIDES)]))).toEqual({
      renamed: new Map(),
      problems: [
        {
          file: "ebb",
          what: "has the audio of tides and flood, whose folders are gone: it cannot be told which was renamed",
          fix: "say which it is: npx airdate rename tides ebb or npx airdate rename flood ebb; an episode of its own needs a guid in its front matter",
        },
      ],
    });
  });

  it("to one of two that are new", () => {
    const { renamed, problems } = findRenames(
      identities({ tides: block("tides") }),
      show([facts("ebb", {}, TIDES), facts("flood", {}, TIDES)]),
    );
    expect(renamed.size).toBe(0);
    expect(problems.map(({ file, what }) => `${file} ${what}`)).toEqual([
      "ebb has the audio of tides, whose folder is gone, and so has flood: it cannot be told which was renamed",
      "flood has the audio of tides, whose folder is gone, and so has ebb: it cannot be told which was renamed",
    ]);
  });

  it("but one of two says it by its guid", () => {
    const episodes = [facts("ebb", {}, TIDES), facts("flood", { writtenGuid: "guid of tides" }, TIDES)];
    expect(findRenames(identities({ tides: block("tides") }), show(episodes))).toEqual({
      renamed: new Map([["flood", "tides"]]),
      problems: [],
    });
  });
});
