import type { Fault } from "../schemas/fault.ts";
import type { Problem } from "../schemas/problem.ts";
import type { YamlPath } from "../schemas/yaml-document.ts";
import type { CheckedEpisode, CheckedShow, CheckedText } from "./checked-show.ts";

/** Something that no one can have meant, and where it stands in the show's files. */
export interface ShowFinding extends Problem {
  /** error: it does not do what it is for; warning: it probably does not. */
  readonly level: "error" | "warning";
  /** Its class and its kind, for good: `values/audio-bytes`. */
  readonly rule: string;
}

/** One kind of what no one can have meant, and the function that finds where it stands. */
export interface ShowRule extends Pick<ShowFinding, "level"> {
  readonly id: string;
  readonly check: (show: CheckedShow) => Iterable<Problem>;
}

/** Looks at each episode by itself. */
export function onEpisodes(
  check: (episode: CheckedEpisode, show: CheckedShow) => readonly Problem[],
): ShowRule["check"] {
  return (show) => show.episodes.flatMap((episode) => check(episode, show));
}

/** What is said twice within a list that should say each thing once; the later ones are told. */
export function repeatedIn<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | undefined,
  told: (item: Item, index: number) => Problem,
): Problem[] {
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    const key = keyOf(item);
    if (key === undefined) return [];
    if (seen.has(key)) return [told(item, index)];
    seen.add(key);
    return [];
  });
}

/** Episodes that share what should be one's own, each told with the one before it. */
export function sharedBy(
  episodes: readonly CheckedEpisode[],
  keyOf: (episode: CheckedEpisode) => string | undefined,
  told: (episode: CheckedEpisode, other: string) => Problem,
): Problem[] {
  const owners = new Map<string, string>();
  return episodes.toReversed().flatMap((episode) => {
    const key = keyOf(episode);
    if (key === undefined || key === "") return [];
    const owner = owners.get(key);
    if (owner !== undefined) return [told(episode, `${owner}/index.md`)];
    owners.set(key, episode.slug);
    return [];
  });
}

/** A text anywhere in fields, with the way to it. */
export interface Leaf {
  readonly path: YamlPath;
  readonly text: string;
}

/** Every text in fields, from the top to the bottom. */
export function leavesOf(value: unknown, path: YamlPath = []): readonly Leaf[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => leavesOf(item, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => leavesOf(item, [...path, key]));
}

/** Checks every text in the fields of the show and of its episodes. */
export function onLeaves(check: (leaf: Leaf, show: CheckedShow) => Fault | undefined): ShowRule["check"] {
  return (show) =>
    [show, ...show.episodes].flatMap(({ fields, at }) =>
      leavesOf(fields).flatMap((leaf) => {
        const fault = check(leaf, show);
        return fault === undefined ? [] : [at(leaf.path, fault)];
      }),
    );
}

/** A fault in a text for readers; it stands where `written` first does. */
export function inText({ file, firstLine, source }: CheckedText, written: string, fault: Fault): Problem {
  const at = source.indexOf(written);
  if (written === "" || at === -1) return { file, ...fault };
  return { file, line: firstLine + source.slice(0, at).split("\n").length - 1, ...fault };
}

/** `a, b and c`. */
export function inARow(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** What the show and an episode have in common. */
export type Both = Pick<CheckedEpisode, "fields" | "at"> | Pick<CheckedShow, "fields" | "at">;

/** Looks at the show and at each of its episodes. */
export function onBoth(check: (both: Both) => readonly Problem[]): ShowRule["check"] {
  return (show) => [show, ...show.episodes].flatMap((both) => check(both));
}
