import { describe, expect, it } from "vitest";
import { cuttingOver, type Move } from "../../../src/import/proof/cutting-over.ts";

const MOVE: Move = {
  title: "Salt",
  oldFeed: "https://old.example/salt/rss",
  newFeed: "https://salt.example/feed.xml",
  audioHosts: new Map([["cdn.old.example", 12]]),
  keepsAudio: false,
  redirectedPages: 3,
};

describe("the page for the day of the move", () => {
  it("names this show's own addresses in each step", () => {
    const page = cuttingOver(MOVE);
    expect(page.match(/^## .*/gm)).toEqual([
      "## 1. Before the day",
      "## 2. The redirect",
      "## 3. See that it works",
      "## 4. How long both stay",
      "## 5. Directories",
      "## 6. The audio",
      "## What cannot move",
    ]);
    expect(page).toContain(
      "    from  https://old.example/salt/rss\n    to    https://salt.example/feed.xml\n",
    );
    expect(page).toContain("newFeedUrl: https://salt.example/feed.xml");
    expect(page).toContain("npx airdate check --live --against https://old.example/salt/rss");
    expect(page).toContain("- 3 old pages of episodes lead to their new ones");
    expect(page).toContain("- cdn.old.example: 12 episodes\n");
  });

  it.each<[string, Partial<Move>, string]>([
    ["audio that is here", { audioHosts: new Map() }, "nothing is left at the old host"],
    ["audio that stays where it is", { keepsAudio: true }, "It stays where it is, as you asked"],
    ["a feed of which only a file was given", { oldFeed: null }, "from  the old feed's address"],
  ])("tells of %s", (_, changes, expected) => {
    expect(cuttingOver({ ...MOVE, ...changes })).toContain(expected);
  });
});
