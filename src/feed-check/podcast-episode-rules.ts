import type { Fault } from "../schemas/fault.ts";
import type { Owner } from "./feed.ts";
import { onAttribute, onOwners, onParts } from "./feed-scopes.ts";
import type { FeedElement } from "./parse-xml.ts";
import type { FeedRule } from "./rule.ts";
import { DECIMAL, isIn, quoted, textMatches } from "./value-checks.ts";

/** Asked of the values in tags of the podcast namespace (state 2026-05-13) that only items have, each after the page of its tag. */
export const PODCAST_EPISODE_RULES: readonly FeedRule[] = [
  // transcript: these types; application/srt is Apple's.
  {
    id: "podcasting/transcript-type",
    level: "error",
    check: onAttribute(
      ["podcast:transcript"],
      "type",
      isIn([
        "text/vtt",
        "application/x-subrip",
        "application/srt",
        "application/json",
        "text/html",
        "text/plain",
      ]),
    ),
  },
  // transcript: captions is the only rel.
  {
    id: "podcasting/transcript-rel",
    level: "warning",
    check: onAttribute(["podcast:transcript"], "rel", isIn(["captions"])),
  },
  // Apple §item tags: VTT or SRT.
  {
    id: "apple/transcript-type",
    level: "warning",
    check: onOwners(["item"], "podcast:transcript", noTranscriptForApple),
  },
  // chapters: application/json+chapters; the namespace's own example has application/json.
  {
    id: "podcasting/chapters-type",
    level: "error",
    check: onAttribute(["podcast:chapters"], "type", isIn(["application/json+chapters", "application/json"])),
  },
  // soundbite: seconds, decimal.
  {
    id: "podcasting/soundbite-time",
    level: "error",
    check: onParts(["podcast:soundbite", "podcast:valueTimeSplit"], stretch),
  },
  // soundbite: 15 to 120 seconds recommended.
  {
    id: "podcasting/soundbite-duration",
    level: "warning",
    check: onAttribute(["podcast:soundbite"], "duration", soundbiteDuration),
  },
  // season: a whole number.
  {
    id: "podcasting/season",
    level: "error",
    check: onParts(["podcast:season"], textMatches(/^\d{1,9}$/, "write a whole number")),
  },
  // episode: decimal.
  {
    id: "podcasting/episode",
    level: "error",
    check: onParts(["podcast:episode"], textMatches(DECIMAL, "write a number such as 7 or 7.5")),
  },
];

function noTranscriptForApple({ children }: Owner): Fault | undefined {
  const types = (children.get("podcast:transcript") ?? []).map(({ attributes }) =>
    attributes.get("type")?.trim(),
  );
  const isTaken = types.some((type) => type !== undefined && APPLE_TRANSCRIPTS.includes(type));
  return types.length === 0 || isTaken
    ? undefined
    : { what: "is in no format that Apple takes", fix: 'add one in WebVTT: type="text/vtt"' };
}

const APPLE_TRANSCRIPTS = ["text/vtt", "application/srt", "application/x-subrip"];

function stretch({ attributes }: FeedElement): Fault | undefined {
  const odd = ["startTime", "duration", "remoteStartTime"].find((name) => {
    const value = attributes.get(name)?.trim() ?? "";
    return value !== "" && !DECIMAL.test(value);
  });
  return odd === undefined
    ? undefined
    : { what: `has ${odd} that is ${quoted(attributes.get(odd) ?? "")}`, fix: "write seconds: 73.5" };
}

function soundbiteDuration(value: string): Fault | undefined {
  const seconds = DECIMAL.test(value) ? Number(value) : 60;
  return seconds >= 15 && seconds <= 120
    ? undefined
    : { what: `is ${seconds} seconds`, fix: "choose 15 to 120 seconds" };
}
