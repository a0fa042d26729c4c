import { absoluteAddress, FEED_PATH } from "../../catalog/addresses.ts";
import type { Identities } from "../../schemas/identities-schema.ts";
import type { ShowFields } from "../../schemas/show-schema.ts";
import type { EpisodeOutcome } from "../episode/episode-outcome.ts";
import { namedSource } from "../sources/named-source.ts";
import type { ShowSource } from "../sources/parse-show.ts";
import type { EpisodeFacts, IdentityFacts } from "./identity-facts.ts";
import type { SourcePlaces } from "./identity-problems.ts";

/** A show as its own file has it, and what came of its folders → what its identities follow from. */
export function identityFacts(
  own: Pick<ShowFields, "url" | "guid">,
  guid: string,
  outcomes: readonly EpisodeOutcome[],
): IdentityFacts {
  const present = outcomes.filter(({ fields, problems }) => fields !== null || problems.length > 0);
  const drafts = present.filter(({ fields }) => fields?.draft);
  const feed = absoluteAddress(own.url, FEED_PATH);
  return {
    show: { guid, writtenGuid: own.guid, url: own.url, feed },
    episodes: outcomes.flatMap(episodeFacts),
    present: new Set(present.map(({ slug }) => slug)),
    drafts: new Set(drafts.map(({ slug }) => slug)),
  };
}

function episodeFacts({ slug, fields, names }: EpisodeOutcome): EpisodeFacts[] {
  if (fields === null || names === null || fields.draft) return [];
  const { guid, publishedAt, enclosure } = names;
  const isUnlisted = fields.unlisted === true;
  return [{ slug, guid, writtenGuid: fields.guid, publishedAt, isUnlisted, media: enclosure }];
}

/** The guids that episodes were given out with, by the slugs that they have now. */
export function recordedGuids(
  known: Identities | null,
  renamed: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const guids = [...(known?.episodes ?? [])].flatMap(([slug, { guid }]) =>
    guid === undefined ? [] : [[slug, guid] as const],
  );
  const bySlug = new Map(guids);
  for (const [slug, old] of renamed) {
    const guid = bySlug.get(old);
    if (guid !== undefined) bySlug.set(slug, guid);
  }
  return bySlug;
}

/** Where the sources of a show and its episodes say things. */
export function sourcePlaces(
  root: string,
  { problemAt }: ShowSource,
  outcomes: readonly EpisodeOutcome[],
): SourcePlaces {
  const fieldsOf = new Map(outcomes.map(({ slug, fields }) => [slug, fields]));
  return {
    ofShow: problemAt,
    ofEpisode: (slug, path, fault) => {
      const fields = fieldsOf.get(slug) ?? null;
      return fields === null
        ? { file: slug, ...fault }
        : namedSource(root, { slug, fields }).problemAt(path, fault);
    },
  };
}
