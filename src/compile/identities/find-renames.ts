import type { EpisodeIdentity, Identities } from "../../schemas/identities-schema.ts";
import type { Problem } from "../../schemas/problem.ts";
import { audioName, type EpisodeFacts, type IdentityFacts } from "./identity-facts.ts";

/** Folders that were given another name, by the new one; and where it cannot be told. */
export interface Renames {
  readonly renamed: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

export const NO_RENAMES: Renames = { renamed: new Map(), problems: [] };

/**
 * Recognises renamed folders: one that is new has the guid of a block whose folder is gone in its front matter, or had its name before, or
 * has its audio. A guid that is written decides alone.
 */
export function findRenames(known: Identities, { episodes, present }: IdentityFacts): Renames {
  const lost = [...known.episodes].filter(([slug]) => !present.has(slug));
  const fresh = episodes.filter(({ slug }) => !known.episodes.has(slug));
  const certain = new Map(fresh.flatMap((episode) => certainRename(episode, lost)));
  const taken = new Set(certain.values());
  const claims = fresh
    .filter(({ slug, writtenGuid }) => writtenGuid === undefined && !certain.has(slug))
    .map(({ slug, media }) => ({ slug, of: lostWithAudio(media, lost).filter((old) => !taken.has(old)) }))
    .filter(({ of }) => of.length > 0);
  const isSure = ({ of }: Claim): boolean =>
    of.length === 1 && claims.filter((other) => other.of.includes(of[0] ?? "")).length === 1;
  return {
    renamed: new Map([
      ...certain,
      ...claims.filter(isSure).map(({ slug, of: [old = ""] }) => [slug, old] as const),
    ]),
    problems: claims.filter((claim) => !isSure(claim)).map((claim) => ambiguous(claim, claims)),
  };
}

type Lost = readonly (readonly [slug: string, identity: EpisodeIdentity])[];

/** A new folder, and the blocks whose audio it has. */
interface Claim {
  readonly slug: string;
  readonly of: readonly string[];
}

function certainRename({ slug, writtenGuid }: EpisodeFacts, lost: Lost): [string, string][] {
  const found = lost.find(([, { guid, was = [], removed }]) =>
    writtenGuid === undefined ? was.includes(slug) && removed !== true : guid === writtenGuid,
  );
  return found === undefined ? [] : [[slug, found[0]]];
}

function lostWithAudio(media: string, lost: Lost): string[] {
  const name = audioName(media);
  return lost.filter(([, block]) => block.media.map(audioName).includes(name)).map(([slug]) => slug);
}

function ambiguous({ slug, of }: Claim, claims: readonly Claim[]): Problem {
  const rivals = claims.filter((other) => other.slug !== slug && other.of.some((old) => of.includes(old)));
  const others = rivals.length === 0 ? "" : `, and so has ${rivals.map((rival) => rival.slug).join(" and ")}`;
  const gone = of.length === 1 ? "whose folder is gone" : "whose folders are gone";
  const commands = of.map((old) => `npx airdate rename ${old} ${slug}`).join(" or ");
  return {
    file: slug,
    what: `has the audio of ${of.join(" and ")}, ${gone}${others}: it cannot be told which was renamed`,
    fix: `say which it is: ${commands}; an episode of its own needs a guid in its front matter`,
  };
}
