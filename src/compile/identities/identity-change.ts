import { isoInstant } from "../../moments/instant.ts";
import type { EpisodeIdentity } from "../../schemas/identities-schema.ts";
import type { YamlPath } from "../../schemas/yaml-document.ts";
import type { EpisodeFacts } from "./identity-facts.ts";

/** Something that `identities.yaml` does not say yet. */
export interface IdentityChange {
  /** What is done to the file, in one word: those of one kind are told together. */
  readonly done: "added" | "renamed" | "changed" | "removed" | "dropped" | "restored";
  /** To what. */
  readonly subject: string;
  /** Where in the file it belongs. */
  readonly at: YamlPath;
  /** What is missing there or has changed, as a sentence. */
  readonly what: string;
  /** What it does to those who have subscribed. */
  readonly means: string;
}

/** Of an episode's block. */
function ofEpisode(slug: string, key?: string): Pick<IdentityChange, "at" | "subject"> {
  return { at: ["episodes", slug, ...(key === undefined ? [] : [key])], subject: slug };
}

export function added({ slug }: EpisodeFacts): IdentityChange {
  return {
    done: "added",
    ...ofEpisode(slug),
    what: `${slug} is new and has no block yet`,
    means: "without one it gets another guid when its folder is renamed, and apps download it again",
  };
}

export function renamed({ slug }: EpisodeFacts, from: string): IdentityChange {
  return {
    done: "renamed",
    at: ["episodes", from],
    subject: `${from} to ${slug}`,
    what: `${from} is called ${slug} now`,
    means: "it stays the episode that it was, and its old addresses lead to the new ones",
  };
}

export function restored(slug: string): IdentityChange {
  return {
    done: "restored",
    ...ofEpisode(slug, "removed"),
    what: `${slug} was removed and is back`,
    means: "it is in the feed again, as the episode that it was",
  };
}

export function removed(slug: string, drafts: ReadonlySet<string>): IdentityChange {
  const how = drafts.has(slug) ? "is a draft now" : "has no folder any more";
  return {
    done: "removed",
    ...ofEpisode(slug),
    what: `${slug} ${how}`,
    means: "it is no longer in the feed, and all its addresses answer 410 (gone)",
  };
}

export function dropped(slug: string): IdentityChange {
  return {
    done: "dropped",
    ...ofEpisode(slug),
    what: `${slug} has no folder any more, and was never on air`,
    means: "nobody has had it",
  };
}

/** What has changed of an episode that goes on. */
export function changesOf(
  { slug, guid, publishedAt, isUnlisted, media }: EpisodeFacts,
  old: EpisodeIdentity,
): IdentityChange[] {
  const changed = (key: string, what: string, means: string): IdentityChange => ({
    done: "changed",
    ...ofEpisode(slug, key),
    what,
    means,
  });
  return [
    ...(old.guid === undefined
      ? [changed("guid", `the guid of ${slug} is ${guid}`, "if it was another one, apps download it again")]
      : []),
    ...(old.published === publishedAt
      ? []
      : [
          changed(
            "published",
            `${slug} was of ${isoInstant(old.published)} and is of ${isoInstant(publishedAt)}`,
            "apps show it under the new date",
          ),
        ]),
    ...(old.media.at(-1) === media
      ? []
      : [
          changed(
            "media",
            `the audio of ${slug} is at ${media} now`,
            "its old addresses on this site lead there; who has downloaded it keeps what they have",
          ),
        ]),
    ...(isUnlisted === (old.unlisted === true)
      ? []
      : [
          isUnlisted
            ? changed("unlisted", `${slug} is unlisted now`, DROPPED_BY_APPS)
            : changed(
                "unlisted",
                `${slug} is listed now`,
                "it comes into the feed with the guid that it has",
              ),
        ]),
  ];
}

/** What becomes of an episode that has left the feed. */
export const DROPPED_BY_APPS =
  "it leaves the feed, and most apps take it away from those who have not downloaded it";

export function urlChanged(from: string, to: string): IdentityChange {
  return {
    done: "changed",
    subject: "url",
    at: ["show", "url"],
    what: `the show's url was ${from} and is ${to}`,
    means: "guids stay; apps ask the old feed until they are led to the new one",
  };
}

export function showGuidAdded(guid: string): IdentityChange {
  return {
    done: "changed",
    subject: "the show's guid",
    at: ["show"],
    what: `the show's guid is ${guid}`,
    means: "if it was another one, directories take it for another show",
  };
}

/** `added tides and storms; removed ebb`: what was done to the file, in one line. */
export function changeReport(changes: readonly IdentityChange[]): string {
  const byKind = Map.groupBy(changes, ({ done }) => done);
  return [...byKind]
    .map(([done, those]) => {
      const subjects = [...new Set(those.map(({ subject }) => subject))];
      const named = subjects.length > NAMED ? `${subjects.length} episodes` : subjects.join(", ");
      return `${done} ${named}${done === "removed" ? GONE : ""}`;
    })
    .join("; ");
}

const NAMED = 5;

const GONE = " (whose addresses answer 410 from now on)";
