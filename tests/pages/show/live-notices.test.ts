import { expect, it } from "vitest";
import { exampleEpisode } from "../../catalog/example-show.ts";
import { exampleSite, maxAgeOf } from "../../worker/example-site.ts";

const START = Date.UTC(2026, 5, 1, 19);
const site = exampleSite([exampleEpisode()], {
  show: {
    live: [
      {
        title: "Storms, live",
        status: "pending",
        start: START,
        end: START + 3_600_000,
        guid: "stream",
        audio: { url: "https://live.example/storms.mp3", type: "audio/mpeg" },
        contentLinks: [],
        people: [],
        images: [],
      },
    ],
  },
});
const home = async (now: number) => {
  const response = await site.request(now, "/");
  return { text: await response.text(), etag: response.headers.get("etag"), seconds: maxAgeOf(response) };
};

it("the home page announces a stream, shows that it runs, and forgets it, by the clock", async () => {
  const [before, during, after] = [
    await home(START - 90_000),
    await home(START),
    await home(START + 3_600_000),
  ];
  expect(before.text).toContain("Storms, live");
  expect(before.text).not.toContain("https://live.example/storms.mp3");
  expect(during.text).toContain("https://live.example/storms.mp3");
  expect(after.text).not.toContain("Storms, live");
  expect(new Set([before.etag, during.etag, after.etag]).size).toBe(3);
});

it("the home page is not kept past what the clock changes in it", async () => {
  expect((await home(START - 90_000)).seconds).toBe(90);
  expect((await home(START + 3_600_000 - 30_000)).seconds).toBe(30);
});
