import type { Catalog } from "../../src/catalog/catalog.ts";
import type { Episode } from "../../src/catalog/episode.ts";
import type { Show } from "../../src/catalog/show.ts";
import { exampleCatalog, exampleEpisode } from "../catalog/example-show.ts";
import { type Received, TARGETS } from "./simulated-world.ts";

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const START = Date.UTC(2026, 2, 1);
export const HUB = "hub.example";
export const OVERCAST = "overcast.fm";
export const WALL = "wall.example";

/** The air date of the premiere of a day, which has a number from 1 to 30. */
export const airDate = (day: number): number => START + day * DAY + 9 * HOUR;
export const slugOf = (day: number): string => `day-${String(day).padStart(2, "0")}`;

export const OLD = Array.from({ length: 3 }, (_, index) =>
  exampleEpisode({ slug: `old-${index}`, publishedAt: START - (index + 0.5) * DAY }),
);

/** The show with the premieres of the first days; `corrected` are those whose notes were mended. */
export function catalogOf(days: number, corrected = new Set<number>(), show: Partial<Show> = {}): Catalog {
  const premieres = Array.from({ length: days }, (_, index): Episode => {
    const day = index + 1;
    const notesHtml = corrected.has(day) ? "<p>Mended.</p>" : "<p>Notes.</p>";
    return exampleEpisode({ slug: slugOf(day), publishedAt: airDate(day), notesHtml });
  });
  return exampleCatalog([...OLD, ...premieres], { announce: TARGETS, ...show });
}

export const by = (log: readonly Received[], who: string): Received[] => log.filter((one) => one.by === who);
export const wordsOf = (log: readonly Received[], who: string): string[] =>
  by(log, who).map(({ words }) => words);
