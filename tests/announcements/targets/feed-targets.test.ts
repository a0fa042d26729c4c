import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { hub } from "../../../src/announcements/targets/hub.ts";
import { overcast } from "../../../src/announcements/targets/overcast.ts";
import { podcastIndex } from "../../../src/announcements/targets/podcast-index.ts";
import { podping } from "../../../src/announcements/targets/podping.ts";
import { standInHub, standInOvercast, standInPodping } from "../stand-ins/feed-readers.ts";
import { reply } from "../stand-ins/stand-in.ts";
import { FEED, tellStandIn } from "../told-targets.ts";

describe("a hub", () => {
  it("fetches the feed that it is told of, and its subscriber has the episode, signed", async () => {
    const standIn = standInHub(FEED, () => "<rss>tides</rss>", "their secret");
    expect(await tellStandIn(hub("https://hub.example/", FEED), standIn.hub)).toMatchObject({ kind: "told" });
    const [{ body = "", signature = "" } = {}] = standIn.distributed;
    expect(body).toContain("tides");
    expect(signature).toBe(`sha256=${createHmac("sha256", "their secret").update(body).digest("hex")}`);
  });
});

describe("Podping", () => {
  it("writes that the feed was updated, with its medium", async () => {
    const { podping: standIn, written } = standInPodping("t0ken");
    await tellStandIn(podping({}, FEED), standIn, { secret: "t0ken" });
    await tellStandIn(podping({}, FEED, "musicL"), standIn, { secret: "t0ken" });
    expect(written).toEqual([`update podcast ${FEED}`, `update musicL ${FEED}`]);
  });

  it("refuses another token", async () => {
    const { podping: standIn } = standInPodping("t0ken");
    expect(await tellStandIn(podping({}, FEED), standIn, { secret: "other" })).toMatchObject({
      kind: "refused",
      status: 401,
    });
  });
});

it("Overcast is told the feed's address as a prefix", async () => {
  const { overcast: standIn, prefixes } = standInOvercast();
  await tellStandIn(overcast(FEED), standIn);
  expect(prefixes).toEqual([FEED]);
});

it("Podcast Index is asked to read the feed, without a key", async () => {
  const asked: unknown[] = [];
  await tellStandIn(podcastIndex(FEED), (request) => {
    asked.push(request);
    return reply(200, { status: "true" });
  });
  expect(asked).toEqual([
    {
      method: "GET",
      address: "https://api.podcastindex.org/api/1.0/hub/pubnotify?url=https%3A%2F%2Fpod.example%2Ffeed.xml",
      headers: {},
      body: null,
    },
  ]);
});
