import { expect, it } from "vitest";
import { renameIdentity } from "../../../src/compile/identities/rename-identity.ts";
import { block, identities, SHOW } from "./example-identities.ts";

const KNOWN = identities({ ebb: block("ebb", { was: ["flood"] }), tides: block("tides") });

it("an episode gets another name, and has had its old one", () => {
  expect(renameIdentity(KNOWN, "tides", "storms")).toEqual({
    show: SHOW,
    episodes: new Map([
      ["ebb", block("ebb", { was: ["flood"] })],
      [
        "storms",
        block("tides", {
          media: ["/media/tides-74696465.mp3", "/media/storms-74696465.mp3"],
          was: ["tides"],
        }),
      ],
    ]),
  });
});

it("one that gets back a name that it had has had the other one", () => {
  expect(renameIdentity(KNOWN, "ebb", "flood")).toMatchObject({
    episodes: new Map([
      ["tides", block("tides")],
      [
        "flood",
        expect.objectContaining({
          media: ["/media/ebb-65626200.mp3", "/media/flood-65626200.mp3"],
          was: ["ebb"],
        }),
      ],
    ]),
  });
});

it("one that was taken for removed is there again", () => {
  const known = identities({ tides: block("tides", { removed: true }) });
  expect(renameIdentity(known, "tides", "storms")).toMatchObject({
    episodes: new Map([["storms", expect.not.objectContaining({ removed: true })]]),
  });
});

it("audio elsewhere stays where it is, and an address that it had under this name becomes the present one", () => {
  const elsewhere = ["https://cdn.example/tides.mp3"];
  const twice = ["/media/calm-74696465.mp3", "/media/tides-74696465.mp3"];
  for (const [media, after] of [
    [elsewhere, elsewhere],
    [twice, twice.toReversed()],
  ] as const) {
    const known = identities({ tides: block("tides", { media: [...media], was: ["calm"] }) });
    expect(renameIdentity(known, "tides", "calm")).toHaveProperty(
      "episodes",
      new Map([["calm", block("tides", { media: [...after], was: ["tides"] })]]),
    );
  }
});

it("one that has given out nothing is not there", () => {
  expect(renameIdentity(KNOWN, "storms", "calm")).toBeNull();
});

it.each([
  ["ebb", "is another episode there"],
  ["flood", "was the name of ebb, whose old links lead there"],
])("the name %s is refused: it %s", (name, what) => {
  expect(renameIdentity(KNOWN, "tides", name)).toEqual({
    what: `${name} in identities.yaml ${what}`,
    fix: "choose another name",
  });
});
