import type { Problem } from "../schemas/problem.ts";
import type { YamlPath } from "../schemas/yaml-document.ts";
import type { EpisodeNames } from "./episode/episode-names.ts";
import type { NamedSource } from "./sources/named-source.ts";

/** Where an episode stands, and its names; null when it could not be compiled. */
export interface NamedEpisode {
  readonly source: NamedSource;
  readonly names: EpisodeNames;
}

/**
 * Problems where two episodes share what must be one's own: apps take episodes with one guid for one episode, and pass over an
 * enclosure that they have seen.
 */
export function uniqueProblems(episodes: readonly NamedEpisode[]): Problem[] {
  return [
    ...shared(episodes, ({ names }) => [{ path: ["guid"], key: names.guid }]),
    ...shared(episodes, ({ names }) => [{ path: ["audio", "url"], key: names.enclosure }]),
  ];
}

/** The same for their numbers, which are short links: shows that come from another host may have given one twice. */
export function numberProblems(episodes: readonly NamedEpisode[]): Problem[] {
  return shared(episodes, ({ names }) => numberClaims(names));
}

/** A name that an episode takes for itself, and where its front matter says so. */
interface Claim {
  readonly path: YamlPath;
  readonly key: string;
}

function shared(
  episodes: readonly NamedEpisode[],
  claims: (compiled: NamedEpisode) => readonly Claim[],
): Problem[] {
  const owners = new Map<string, string>();
  return episodes.flatMap((compiled) =>
    claims(compiled).flatMap(({ path, key }) => {
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, compiled.source.index.path);
      const fault = { what: `is also that of ${owner}`, fix: "give each episode its own" };
      return owner === undefined ? [] : [compiled.source.problemAt(path, fault)];
    }),
  );
}

/** Numbers may begin anew with each season. */
function numberClaims({ number, season }: EpisodeNames): Claim[] {
  return number === undefined ? [] : [{ path: ["number"], key: `${season ?? ""}/${number}` }];
}
