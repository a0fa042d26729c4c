import { describe, expect, it } from "vitest";
import { airDate, by, catalogOf, DAY, HOUR, HUB, MINUTE, START, slugOf, WALL, wordsOf } from "./premieres.ts";
import { type Outage, SimulatedWorld } from "./simulated-world.ts";

describe("a target that is out of order", () => {
  async function withOutage(outage: Omit<Outage, "from">): Promise<SimulatedWorld> {
    const world = new SimulatedWorld(catalogOf(4), START);
    world.suffer([{ from: airDate(1), ...outage }]);
    await world.wake();
    await world.until(START + 8 * DAY);
    return world;
  }

  it("is told when it is back, of every episode, in their order", async () => {
    const world = await withOutage({ of: WALL, to: airDate(2) + 5 * HOUR });
    expect(wordsOf(world.log, WALL)).toEqual([1, 2, 3, 4].map(slugOf));
  });

  it("is given up after two days, and told of what comes then", async () => {
    const world = await withOutage({ of: WALL, to: airDate(3) + HOUR });
    expect(wordsOf(world.log, WALL)).toEqual([2, 3, 4].map(slugOf));
    expect(world.state().deliveries.filter(({ state }) => state === "failed")).toMatchObject([
      { target: "wall", slug: slugOf(1), status: 0 },
    ]);
  });

  it("is told once of all changes of the feed that it has missed", async () => {
    const world = await withOutage({ of: HUB, to: airDate(2) + 5 * HOUR });
    expect(by(world.log, HUB).map(({ items }) => items)).toEqual([2, 3, 4].map(slugOf));
  });

  it("keeps nobody else from being told", async () => {
    const world = await withOutage({ of: HUB, to: START + 8 * DAY });
    expect(by(world.log, WALL).map(({ at }) => at)).toEqual([1, 2, 3, 4].map(airDate));
  });

  it("that answers with an error is left alone for longer and longer", async () => {
    const world = await withOutage({ of: HUB, to: airDate(1) + 7 * HOUR, status: 503 });
    const tried = by(world.log, HUB).map(({ at }) => (at - airDate(1)) / MINUTE);
    expect(tried.slice(0, 7)).toEqual([0, 1, 6, 21, 81, 261, 441]);
  });

  it("that refuses is not asked again", async () => {
    const world = await withOutage({ of: HUB, to: airDate(1) + HOUR, status: 404 });
    expect(by(world.log, HUB).filter(({ at }) => at < airDate(2))).toHaveLength(1);
  });
});
