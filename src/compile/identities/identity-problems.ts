import type { Fault } from "../../schemas/fault.ts";
import type { Identities } from "../../schemas/identities-schema.ts";
import { IDENTITIES_FILE } from "../../schemas/parse-identities.ts";
import type { Problem } from "../../schemas/problem.ts";
import type { YamlPath } from "../../schemas/yaml-document.ts";
import type { EpisodeFacts, IdentityFacts } from "./identity-facts.ts";

/** Where a show's sources say what is wrong with them. */
export interface SourcePlaces {
  /** In show.yaml. */
  readonly ofShow: (path: YamlPath, fault: Fault) => Problem;
  /** In the front matter of an episode. */
  readonly ofEpisode: (slug: string, path: YamlPath, fault: Fault) => Problem;
}

/** What a show's sources are held against. */
export interface Recorded {
  readonly known: Identities;
  /** Folders that were renamed, by their new names. */
  readonly renamed: ReadonlyMap<string, string>;
}

/**
 * Problems where sources say something else than what the show has given out, so that subscribers would lose an episode or get one anew.
 * Of a file that is another show's nothing else is told.
 */
export function identityProblems(facts: IdentityFacts, recorded: Recorded, places: SourcePlaces): Problem[] {
  const ofOtherShow = otherShow(facts, recorded, places);
  if (ofOtherShow.length > 0) return ofOtherShow;
  const owners = new Map(
    [...recorded.known.episodes].flatMap(([slug, { was = [] }]) =>
      was.map((former) => [former, slug] as const),
    ),
  );
  return facts.episodes.flatMap((episode) => [
    ...otherGuid(episode, recorded, places),
    ...takenName(episode.slug, owners.get(episode.slug), recorded),
  ]);
}

function otherShow(
  { show, episodes, present }: IdentityFacts,
  { known, renamed }: Recorded,
  { ofShow }: SourcePlaces,
): Problem[] {
  const { guid } = known.show;
  if (guid !== undefined && show.writtenGuid !== undefined && guid !== show.writtenGuid) {
    const what = `is not the one that ${IDENTITIES_FILE} has, ${guid}: apps and directories would take this for another show`;
    const fix = `write that one here, or remove this line; if ${IDENTITIES_FILE} came from another show, npx airdate init begins one for this show`;
    return [ofShow(["guid"], { what, fix })];
  }
  const live = [...known.episodes].filter(([, { removed }]) => removed !== true).map(([slug]) => slug);
  const found = new Set([...present, ...renamed.values()]);
  if (live.length < FEW || live.some((slug) => found.has(slug))) return [];
  const what = `has ${live.length} episodes, and none of them has a folder here; there are ${episodes.length} others`;
  const fix = `put their folders back; if it came from another show, npx airdate init begins one for this show`;
  return [{ file: IDENTITIES_FILE, what, fix }];
}

/** All episodes of a show gone at once are another show's; of one or two a host may have thought better. */
const FEW = 3;

function otherGuid(
  { slug, writtenGuid }: EpisodeFacts,
  { known, renamed }: Recorded,
  { ofEpisode }: SourcePlaces,
): Problem[] {
  const block = renamed.get(slug) ?? slug;
  const given = known.episodes.get(block)?.guid;
  if (given === undefined || writtenGuid === undefined || given === writtenGuid) return [];
  const what = `is not the one that it was given out with, ${JSON.stringify(given)}: everybody's app would download the episode again`;
  const fix = `write that one, or remove this line; if it is meant, remove the guid of ${block} from ${IDENTITIES_FILE}`;
  return [ofEpisode(slug, ["guid"], { what, fix })];
}

/** A new episode under a name that another one had: who follows an old link would land at the wrong one. */
function takenName(slug: string, owner: string | undefined, { renamed }: Recorded): Problem[] {
  if (owner === undefined || owner === renamed.get(slug)) return [];
  const what = `was the name of ${owner}, whose old links would lead here`;
  const fix = `choose another name for the folder; if it is meant, remove ${slug} from what ${owner} was in ${IDENTITIES_FILE}`;
  return [{ file: slug, what, fix }];
}
