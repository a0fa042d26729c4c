import { describe, expect, it } from "vitest";
import { podping } from "../../src/announcements/targets/podping.ts";
import type { Catalog } from "../../src/catalog/catalog.ts";
import type { LiveItem } from "../../src/catalog/show.ts";
import { exampleCatalog, exampleEpisode } from "../catalog/example-show.ts";
import { by, DAY, HOUR, HUB, MINUTE, OLD, START, WALL } from "./premieres.ts";
import { SimulatedWorld, TARGETS } from "./simulated-world.ts";

const PODPING = "podping.cloud";
const BEGIN = START + DAY;
const END = BEGIN + 2 * HOUR;
const { secret: _, ...ping } = podping({}, "https://pod.example/feed.xml");

const stream = (fields: Partial<LiveItem> = {}): LiveItem => ({
  title: "Storms, live",
  start: BEGIN,
  end: END,
  guid: "stream",
  audio: { url: "https://live.example/storms.mp3", type: "audio/mpeg" },
  contentLinks: [],
  people: [],
  images: [],
  ...fields,
});

function catalogWith(
  live: readonly LiveItem[],
  more: readonly ReturnType<typeof exampleEpisode>[] = [],
): Catalog {
  return exampleCatalog([...OLD, ...more], { announce: [...TARGETS, ping], live });
}

async function begun(catalog: Catalog): Promise<SimulatedWorld> {
  const world = new SimulatedWorld(catalog, START);
  await world.wake();
  return world;
}

const told = (world: SimulatedWorld, who: string) =>
  by(world.log, who).map(({ at, words }) => [at, words] as const);

describe("a live stream", () => {
  it("is told at its start and at its end, to the moment, with the reason to whoever asks why", async () => {
    const world = await begun(catalogWith([stream()]));
    await world.until(END + DAY);
    expect(told(world, PODPING)).toEqual([
      [BEGIN, "live"],
      [END, "liveEnd"],
    ]);
    expect(told(world, HUB).map(([at]) => at)).toEqual([BEGIN, END]);
    expect(told(world, WALL)).toEqual([]);
  });

  it("that a deployment announces is a change of the feed", async () => {
    const world = await begun(catalogWith([]));
    world.deploy(catalogWith([stream()]));
    world.now += HOUR;
    await world.wake();
    await world.until(world.now + 2 * MINUTE);
    expect(told(world, PODPING)).toEqual([[START + HOUR + MINUTE, "update"]]);
  });

  it.each([
    ["began early", stream({ status: "live" }), "live"],
    ["was called off", stream({ status: "ended" }), "update"],
  ])(
    "of which a deployment says that it %s is told when that has reached all places",
    async (_, after, words) => {
      const world = await begun(catalogWith([stream()]));
      world.deploy(catalogWith([after]));
      world.now += HOUR;
      await world.wake();
      await world.until(world.now + 2 * MINUTE);
      expect(told(world, PODPING)).toEqual([[START + HOUR + MINUTE, words]]);
    },
  );

  it("that is taken out of show.yaml while it runs is over", async () => {
    const world = await begun(catalogWith([stream()]));
    await world.until(BEGIN + HOUR);
    world.deploy(catalogWith([]));
    await world.wake();
    await world.until(END);
    expect(told(world, PODPING).map(([, words]) => words)).toEqual(["live", "liveEnd"]);
  });

  it("that begins with an episode is told beside it", async () => {
    const premiere = exampleEpisode({ slug: "storms", publishedAt: BEGIN });
    const world = await begun(catalogWith([stream()], [premiere]));
    await world.until(BEGIN + MINUTE);
    expect(told(world, PODPING)).toEqual([
      [BEGIN, "live"],
      [BEGIN, "update"],
    ]);
    expect(told(world, HUB)).toHaveLength(1);
    expect(told(world, WALL)).toEqual([[BEGIN, "storms"]]);
  });

  it("is told in order and once, when nobody answers for an hour and an alarm is lost", async () => {
    const world = await begun(catalogWith([stream()]));
    world.suffer([{ of: PODPING, from: BEGIN, to: END + HOUR }]);
    await world.until(END - MINUTE);
    world.loseAlarm();
    world.now = END + 2 * HOUR;
    await world.wake();
    await world.until(END + DAY);
    expect(told(world, PODPING).map(([, words]) => words)).toEqual(["live", "liveEnd"]);
  });

  it("that ran before the site first looked tells nothing, and its end does", async () => {
    const world = new SimulatedWorld(catalogWith([stream()]), BEGIN + HOUR);
    await world.wake();
    await world.until(END + HOUR);
    expect(told(world, PODPING)).toEqual([[END, "liveEnd"]]);
  });
});

const SECOND = 1000;

describe("a host who says it himself", () => {
  it("that a stream begins early is told when all have heard of it, and its end by the clock", async () => {
    const world = await begun(catalogWith([stream()]));
    await world.until(BEGIN - HOUR);
    expect(await world.say("stream", "live")).toBe(true);
    await world.until(END + HOUR);
    expect(told(world, PODPING)).toEqual([
      [BEGIN - HOUR + 10 * SECOND, "live"],
      [END, "liveEnd"],
    ]);
  });

  it("that it goes on and then ends is told at that end alone", async () => {
    const world = await begun(catalogWith([stream()]));
    await world.until(END - MINUTE);
    await world.say("stream", "live");
    await world.until(END + HOUR);
    await world.say("stream", "ended");
    await world.until(END + DAY);
    expect(told(world, PODPING)).toEqual([
      [BEGIN, "live"],
      [END + HOUR + 10 * SECOND, "liveEnd"],
    ]);
  });

  it("that it will not be is an update, and nothing begins", async () => {
    const world = await begun(catalogWith([stream()]));
    await world.until(BEGIN - HOUR);
    await world.say("stream", "ended");
    await world.until(END + DAY);
    expect(told(world, PODPING).map(([, words]) => words)).toEqual(["update"]);
  });

  it("is not heard when the show has no such stream", async () => {
    const world = await begun(catalogWith([stream()]));
    expect(await world.say("another", "live")).toBe(false);
    expect(world.state().overrides).toBeUndefined();
  });

  it("is heard once: what is sent again by others does nothing", async () => {
    const world = await begun(catalogWith([stream()]));
    await world.until(BEGIN + HOUR);
    await world.say("stream", "ended");
    const said = world.state().overrides;
    await world.say("stream", "live");
    expect(world.state().overrides).toEqual(said);
  });

  it("is forgotten for streams that are not in show.yaml any more", async () => {
    const world = await begun(catalogWith([stream()]));
    await world.say("stream", "live");
    world.deploy(catalogWith([stream({ guid: "next", start: END, end: END + HOUR })]));
    world.now += HOUR;
    await world.say("next", "live");
    expect(Object.keys(world.state().overrides ?? {})).toEqual(["next"]);
  });
});
