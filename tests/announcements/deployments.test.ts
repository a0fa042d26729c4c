import { describe, expect, it } from "vitest";
import type { Catalog } from "../../src/catalog/catalog.ts";
import { exampleCatalog, exampleEpisode } from "../catalog/example-show.ts";
import {
  airDate,
  by,
  catalogOf,
  DAY,
  HOUR,
  HUB,
  MINUTE,
  OLD,
  OVERCAST,
  START,
  WALL,
  wordsOf,
} from "./premieres.ts";
import { SimulatedWorld, TARGETS } from "./simulated-world.ts";

describe("a deployment", () => {
  async function deployed(first: Catalog, second: Catalog): Promise<SimulatedWorld> {
    const world = new SimulatedWorld(first, START);
    await world.wake();
    world.deploy(second);
    world.now += HOUR;
    await world.wake();
    await world.until(world.now + HOUR);
    return world;
  }

  it("that is the first one tells nothing of what was there before", async () => {
    const world = await deployed(catalogOf(0), catalogOf(0));
    expect(world.log).toEqual([]);
  });

  it("that changes no item tells nobody, whatever it changes of the show", async () => {
    const changed = catalogOf(0, new Set(), { title: "Another Name", descriptionText: "Other words." });
    expect((await deployed(catalogOf(0), changed)).log).toEqual([]);
  });

  it("that corrects an episode tells those who read feeds, and posts nothing", async () => {
    const world = new SimulatedWorld(catalogOf(3), airDate(3) + HOUR);
    await world.wake();
    world.deploy(catalogOf(3, new Set([2])));
    await world.wake();
    await world.until(world.now + HOUR);
    expect(world.log.map((one) => one.by).sort()).toEqual(["api.podcastindex.org", HUB, OVERCAST]);
    expect(by(world.log, HUB)[0]?.at).toBe(airDate(3) + HOUR + MINUTE);
  });

  it("of an episode that has been out for an hour, by its air date, tells it", async () => {
    const world = await deployed(
      catalogOf(0),
      exampleCatalog([...OLD, exampleEpisode({ slug: "late", publishedAt: START + 1 })], {
        announce: TARGETS,
      }),
    );
    expect(wordsOf(world.log, WALL)).toEqual(["late"]);
  });

  it("of an archive tells the feed, and posts none of it", async () => {
    const archive = Array.from({ length: 40 }, (_, index) =>
      exampleEpisode({ slug: `archive-${index}`, publishedAt: START - (index + 3) * DAY }),
    );
    const world = await deployed(catalogOf(0), exampleCatalog([...OLD, ...archive], { announce: TARGETS }));
    expect(wordsOf(world.log, WALL)).toEqual([]);
    expect(by(world.log, OVERCAST)).toHaveLength(1);
  });

  it("that puts an episode off before it is told holds it back, and tells it when it comes", async () => {
    const early = exampleEpisode({ slug: "storms", publishedAt: START });
    const world = new SimulatedWorld(catalogOf(0), START);
    await world.wake();
    world.deploy(exampleCatalog([...OLD, early], { announce: TARGETS }));
    world.suffer([{ of: WALL, from: START, to: START + HOUR }]);
    await world.wake();
    await world.until(START + 30 * MINUTE);
    world.deploy(exampleCatalog([...OLD, { ...early, publishedAt: START + DAY }], { announce: TARGETS }));
    await world.wake();
    await world.until(START + 2 * DAY);
    expect(by(world.log, WALL).map(({ at, words }) => [at, words])).toEqual([[START + DAY, "storms"]]);
  });

  it("that takes an episode away tells it no more", async () => {
    const world = new SimulatedWorld(catalogOf(0), START);
    await world.wake();
    world.deploy(
      exampleCatalog([...OLD, exampleEpisode({ slug: "storms", publishedAt: START })], { announce: TARGETS }),
    );
    world.suffer([{ of: WALL, from: START, to: START + HOUR }]);
    await world.wake();
    await world.until(START + 30 * MINUTE);
    world.deploy(catalogOf(0));
    await world.wake();
    await world.until(START + DAY);
    expect(wordsOf(world.log, WALL)).toEqual([]);
    expect(world.state().deliveries.filter(({ target }) => target === "wall")).toEqual([]);
  });
});
