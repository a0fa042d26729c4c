import { beforeEach, describe, expect, it } from "vitest";
import { exampleEpisode } from "../catalog/example-show.ts";
import { exampleSite, textOf } from "./example-site.ts";

const AIR = Date.UTC(2026, 1, 1, 9);
const EPISODES = [
  exampleEpisode({ publishedAt: AIR - 1000 }),
  exampleEpisode({ slug: "storms", publishedAt: AIR }),
];
const COUNTS = { announced: 3, waiting: 1, failed: 0, next: 1000 };

let woken: number[] = [];
const announcer = {
  wake: (episodes: number) => {
    woken.push(episodes);
    return Promise.resolve();
  },
  counts: async () => COUNTS,
  hear: () => ({ known: null, asking: null, until: Infinity }),
  serve: async () => null,
};

beforeEach(() => {
  woken = [];
});

describe("a site with an announcer", () => {
  it("wakes it with each visit, and says how many episodes are out", async () => {
    const site = exampleSite(EPISODES, { announcer });
    await site.request(AIR - 1, "/feed.xml");
    await site.request(AIR, "/nowhere");
    expect(woken).toEqual([1, 2]);
  });

  it("does not for those who see what is to come", async () => {
    const audienceOf = () => ({ kind: "preview", asOf: AIR }) as const;
    await exampleSite(EPISODES, { announcer, audienceOf }).request(AIR - 1, "/");
    expect(woken).toEqual([]);
  });

  it("has nothing at the address of its announcements but for the host", async () => {
    const site = exampleSite(EPISODES, { announcer });
    const bare = exampleSite(EPISODES);
    const answers = [site, bare].flatMap((one) =>
      ["/announcements", "/announcements?status", "/announcements?announce"].map((path) =>
        one.request(AIR, path),
      ),
    );
    const nowhere = await textOf(await bare.request(AIR, "/nowhere"));
    for (const answer of await Promise.all(answers)) expect(await textOf(answer)).toBe(nowhere);
  });

  it("gives the host what the announcer says, for nobody to keep", async () => {
    const headers = { "cache-control": "private, no-store" };
    const serve = async () => Response.json({ kept: null }, { headers });
    const response = await exampleSite(EPISODES, { announcer: { ...announcer, serve } }).request(
      AIR,
      "/announcements?status",
    );
    expect([response.status, response.headers.get("cache-control")]).toEqual([200, "private, no-store"]);
  });

  it("has its counts in /healthz, and nothing of them where there is none", async () => {
    const health = async (site: ReturnType<typeof exampleSite>) =>
      (await site.request(AIR, "/healthz")).json();
    expect(await health(exampleSite(EPISODES, { announcer }))).toEqual({
      digest: expect.stringMatching(/^[0-9a-f]{16}$/),
      episodes: 2,
      announcements: COUNTS,
    });
    expect(Object.keys(await health(exampleSite(EPISODES)))).toEqual(["digest", "episodes"]);
  });
});
