import type { Owner } from "../../feed-check/feed.ts";
import type { FeedElement } from "../../feed-check/parse-xml.ts";
import { type Aspect, aspect } from "./aspect.ts";
import { type Judgement, judge } from "./judgement.ts";

/** Transcripts by their types and languages, wherever they are; a format under another of its names is the same. */
export const TRANSCRIPTS: Aspect = aspect("transcripts", transcripts, judgeTranscripts);

function transcripts({ children }: Owner): string {
  const all = (children.get("podcast:transcript") ?? []).map(transcript).sort();
  return [...new Set(all)].join(SEPARATOR);
}

const SEPARATOR = ", ";

/** `text/vtt en` */
function transcript({ attributes }: FeedElement): string {
  const [type = "", language = ""] = ["type", "language"].map((name) => attributes.get(name)?.trim());
  const known = type.toLowerCase().split(";")[0]?.trim() ?? "";
  return `${SAME[known] ?? known} ${language.toLowerCase()}`.trim();
}

/** Names of SubRip that hosts use. Source: the podcast namespace, tag transcript. */
const SAME: Readonly<Record<string, string>> = {
  "application/srt": "application/x-subrip",
  "text/srt": "application/x-subrip",
};

/** One whose language was not said is there in whatever language it is said to be now. */
function judgeTranscripts(before: string, after: string): Judgement {
  const judgement = judge(before, after);
  const present = after.split(SEPARATOR);
  const hasAll = before
    .split(SEPARATOR)
    .every((old) => present.some((found) => found === old || found.split(" ")[0] === old));
  return judgement.verdict === "different" && hasAll
    ? { verdict: "better", why: "there are more formats, or their language is said" }
    : judgement;
}
