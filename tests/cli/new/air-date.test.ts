import { describe, expect, it } from "vitest";
import { nextAirDate, originText } from "../../../src/cli/new/air-date.ts";
import type { KnownEpisode, KnownShow } from "../../../src/cli/new/known-show.ts";
import { weekly } from "./known-episodes.ts";

const NOW = Date.UTC(2026, 9, 14); // A Wednesday, the day after the seventh.

function airDate(episodes: readonly KnownEpisode[], timezone = "UTC") {
  const show = { fields: { timezone } as KnownShow["fields"], episodes };
  const found = nextAirDate(show, NOW);
  return { published: new Date(found.published).toISOString(), origin: originText(found) };
}

const TUESDAYS = "the next free slot of every Tuesday, 06:00";
const SEVEN = Array.from({ length: 7 }, () => ({}));

describe("a new episode goes on air", () => {
  it.each<[string, Partial<KnownEpisode>[], string]>([
    ["at the show's next slot", [], "2026-10-20T06:00:00.000Z"],
    ["after those that are scheduled", [{}, {}], "2026-11-03T06:00:00.000Z"],
    ["after a draft", [{ draft: true }], "2026-10-27T06:00:00.000Z"],
    ["whenever an unlisted one comes", [{ unlisted: true }], "2026-10-20T06:00:00.000Z"],
    ["whenever a bonus comes", [{ type: "bonus" }], "2026-10-20T06:00:00.000Z"],
    ["whatever comes in seventy years", [{ published: Date.UTC(2099, 0, 1) }], "2026-10-20T06:00:00.000Z"],
  ])("%s", (_, ahead, published) => {
    expect(airDate(weekly(...SEVEN, ...ahead))).toEqual({ published, origin: TUESDAYS });
  });

  it("a week from now in the morning, there, where nobody can tell", () => {
    expect(airDate([], "Asia/Tokyo")).toEqual({
      published: "2026-10-21T00:00:00.000Z",
      origin: "a guess, for the show has no usual time yet",
    });
    expect(airDate(weekly({ draft: true })).origin).toMatch(/^a guess/);
  });
});
