import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { sayLive } from "../../../src/cli/announce/say-live.ts";
import { copySmallShow } from "../../compile/small-show.ts";
import { temporaryFolder } from "../../compile/temporary-folder.ts";
import { heardLines, SECRET, signedSite } from "./signed-site.ts";

const project = await temporaryFolder();
const NOW = Date.UTC(2026, 1, 1, 9);
/** What the site keeps when it is told something. */
let keeps: "live" | "ended" = "live";

const site = signedSite(NOW, (words) => {
  const guid = decodeURIComponent(words.split("=")[1] ?? "");
  return { overrides: { [guid]: { status: keeps, at: NOW, signedAt: NOW } } };
});

const stream = (guid: string, day: string): string => `  - title: Storms ${guid}
    start: ${day}T19:00
    end: ${day}T21:00
    guid: "${guid}"
    audio: {url: "https://live.example/storms.mp3", type: audio/mpeg}
    contentLinks: [{href: "https://live.example", text: Watch}]
`;

async function show(name: string, streams: readonly string[]): Promise<void> {
  const root = await copySmallShow(path.join(project, name));
  const place = path.join(root, "show.yaml");
  const live = streams.length === 0 ? "" : `live:\n${streams.join("")}`;
  await writeFile(place, `${await readFile(place, "utf8")}\n${live}`);
}

beforeAll(async () => {
  await show("one", [stream("old", "2026-01-01"), stream("a/b", "2026-02-01")]);
  await show("two", [stream("first", "2026-02-01"), stream("second", "2026-02-02")]);
  await show("none", []);
});

afterEach(() => {
  keeps = "live";
});

async function live(folder: string, words: readonly string[], options = {}) {
  const said = heardLines();
  vi.stubEnv("AIRDATE_SECRET", SECRET);
  vi.stubEnv("SITE_URL", site.origin());
  const code = await sayLive({ words, options }, { project, folder, inCi: false, now: NOW });
  return { code, said: said.join("\n"), asked: [...site.asked] };
}

describe("airdate live", () => {
  it("starts the only stream that is not over", async () => {
    expect(await live("one", ["start"])).toEqual({
      code: 0,
      said: expect.stringMatching(/^Storms a\/b: live from now on\. /),
      asked: ["/announcements?live-start=a%2Fb"],
    });
  });

  it("ends the one that is named, by its guid or its title", async () => {
    keeps = "ended";
    expect(await live("two", ["end", "second"])).toMatchObject({
      code: 0,
      said: expect.stringMatching(/^Storms second: over\. /),
      asked: ["/announcements?live-end=second"],
    });
    expect((await live("two", ["end", "Storms first"])).asked.at(-1)).toBe("/announcements?live-end=first");
  });

  it("says it to programs", async () => {
    const { said } = await live("one", ["start"], { json: true });
    expect(JSON.parse(said)).toEqual({ guid: "a/b", title: "Storms a/b", status: "live" });
  });

  it.each([
    [
      "two",
      ["start"],
      "show.yaml has several; name one by its guid: first (Storms first, 2026-02-01T19:00:00Z), second",
    ],
    ["two", ["start", "third"], "show.yaml has no such stream; name one by its guid: first"],
    ["none", ["start"], "show.yaml has no live streams; add one under live"],
  ])("asks nobody where it is not clear which one: %s %j", async (folder, words, said) => {
    expect(await live(folder, words)).toEqual({ code: 1, said: expect.stringContaining(said), asked: [] });
  });

  it.each([
    [[], "live takes start or end; npx"],
    [["strat"], "live takes start or end, not strat; npx"],
  ])("takes no other word: %j", async (words, said) => {
    expect(await live("one", words)).toEqual({ code: 2, said: expect.stringContaining(said), asked: [] });
  });

  it("does not say that it is so when the site says otherwise", async () => {
    keeps = "ended";
    expect(await live("one", ["start"])).toMatchObject({
      code: 1,
      said: expect.stringContaining("say it again"),
    });
  });
});
