import { describe, expect, it } from "vitest";
import {
  airDate,
  by,
  catalogOf,
  DAY,
  HOUR,
  HUB,
  MINUTE,
  OVERCAST,
  START,
  slugOf,
  WALL,
  wordsOf,
} from "./premieres.ts";
import { SimulatedWorld } from "./simulated-world.ts";

describe("a month with thirty premieres in which all goes well", async () => {
  const world = new SimulatedWorld(catalogOf(30), START);
  await world.wake();
  await world.until(START + 32 * DAY);

  it("tells every episode once, at the very millisecond of its air date, in their order", () => {
    const told = by(world.log, WALL).map(({ at, words }) => [at, words]);
    expect(told).toEqual(Array.from({ length: 30 }, (_, index) => [airDate(index + 1), slugOf(index + 1)]));
  });

  it("tells the hub at the same moment, when the feed has the episode", () => {
    const told = by(world.log, HUB).map(({ at, items }) => [at, items]);
    expect(told).toEqual(Array.from({ length: 30 }, (_, index) => [airDate(index + 1), slugOf(index + 1)]));
    expect(wordsOf(world.log, HUB)[0]).toBe("hub.mode=publish&hub.url=https%3A%2F%2Fpod.example%2Ffeed.xml");
  });

  it("tells Overcast two minutes later", () => {
    const told = by(world.log, OVERCAST).map(({ at }) => at);
    expect(told).toEqual(Array.from({ length: 30 }, (_, index) => airDate(index + 1) + 2 * MINUTE));
  });
});

/** Numbers between 0 and 1, the same for the same seed. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** A month in which everything goes wrong that can, most of it at the worst moments. */
async function badMonth(seed: number): Promise<SimulatedWorld> {
  const random = chance(seed);
  const some = (part: number): boolean => random() < part;
  const world = new SimulatedWorld(catalogOf(2), START);
  const corrected = new Set<number>();
  world.suffer(
    Array.from({ length: 30 }, (_, index) => {
      const from = airDate(index + 1) + Math.floor((random() - 0.6) * 2 * HOUR);
      const of = [HUB, WALL, OVERCAST, "store", "worker"][Math.floor(random() * 5)] ?? HUB;
      return {
        of,
        from,
        to: from + random() * 6 * HOUR,
        status: [0, 429, 503][Math.floor(random() * 3)] ?? 0,
      };
    }),
  );
  await world.wake();
  for (let day = 1; day <= 30; day++) {
    const moment = airDate(day) + ([-1, 0, 1, -HOUR, 10 * MINUTE][Math.floor(random() * 5)] ?? 0);
    if (some(0.3)) world.killAfter = 1 + Math.floor(random() * 4);
    await world.until(moment, () => some(0.3));
    // An episode is there a day before, or comes with a deployment of the last moment.
    if (some(0.2)) corrected.add(day);
    world.deploy(catalogOf(Math.min(30, day + 1), corrected));
    if (some(0.2)) world.loseAlarm();
    for (let visit = 0; visit < 12; visit++) {
      await world.until(moment + visit * HOUR, () => some(0.2));
      await world.wake();
    }
  }
  world.suffer([]);
  world.deploy(catalogOf(30, corrected));
  await world.wake();
  await world.until(START + 36 * DAY);
  return world;
}

describe.each(Array.from({ length: 6 }, (_, index) => index + 1))("a bad month, the %ith", async (seed) => {
  const world = await badMonth(seed);
  const premieres = Array.from({ length: 30 }, (_, index) => slugOf(index + 1));

  it("tells every episode, in the order of their air dates, none before its time and none that is old", () => {
    const told = by(world.log, WALL);
    const firsts = [
      ...new Set(told.filter(({ isAcknowledged }) => isAcknowledged).map(({ words }) => words)),
    ];
    expect(firsts).toEqual(premieres);
    for (const { at, words } of told)
      expect(at).toBeGreaterThanOrEqual(airDate(premieres.indexOf(words) + 1));
  });

  it("tells none of them twice, but where it was interrupted after it had told", () => {
    const acknowledged = by(world.log, WALL).filter(({ isAcknowledged }) => isAcknowledged);
    expect(world.crashes).toBeGreaterThan(0);
    expect(acknowledged.length - 30).toBeLessThanOrEqual(world.crashes);
    const kept = world
      .state()
      .deliveries.filter(({ target, state }) => target === "wall" && state === "told");
    expect(new Set(kept.map(({ about }) => about)).size).toBe(kept.length);
  });

  it("leaves the hub with the newest feed, whatever happened on the way", () => {
    const heard = by(world.log, HUB).filter(({ isAcknowledged }) => isAcknowledged);
    expect(heard.at(-1)?.items).toBe(slugOf(30));
    expect(heard.length).toBeLessThanOrEqual(world.state().changes + world.crashes);
    expect(world.state().deliveries.filter(({ state }) => state === "waiting")).toEqual([]);
  });

  it("never asks Overcast twice within five minutes", () => {
    const times = by(world.log, OVERCAST).map(({ at }) => at);
    const gaps = times.slice(1).map((at, index) => at - (times[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(5 * MINUTE);
  });
});
