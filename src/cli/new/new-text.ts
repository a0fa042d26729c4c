import { identityReport } from "../../compile/identities/identity-report.ts";
import { problemReport } from "../../compile/problem-report.ts";
import { renderClock } from "../../moments/clock.ts";
import { isoInstant } from "../../moments/instant.ts";
import { originText } from "./air-date.ts";
import type { MadeEpisode, NewOutcome } from "./make-episode.ts";
import type { TagCover } from "./own-cover.ts";

/** What came of `airdate new`, as a host reads it. `folder` is the show's as the host knows it. */
export function newText(outcome: NewOutcome, folder: string): string {
  switch (outcome.kind) {
    case "given up":
      return NOTHING;
    case "refused":
      return `${outcome.fault.what}; ${outcome.fault.fix}\n${NOTHING}`;
    case "unreadable":
      return problemReport(outcome.problems, folder, "nothing was written");
    case "made":
      return madeText(outcome, folder);
    default:
      return outcome satisfies never;
  }
}

const NOTHING = "Nothing was written";

/** The same for programs. */
export function newJson(outcome: NewOutcome, folder: string): string {
  const { kind, ...rest } = outcome;
  return JSON.stringify({ outcome: kind, ...(outcome.kind === "made" ? madeJson(outcome, folder) : rest) });
}

function madeJson({ plan, audio, cover, problems, settled }: MadeEpisode, folder: string) {
  const { slug, title, number, season, type, airDate, keptBack, guests } = plan;
  return {
    ...{ folder: `${folder}/${slug}`, slug, title, number, season, type },
    published: isoInstant(airDate.published),
    publishedFrom: airDate.from,
    draft: keptBack !== null,
    guid: settled?.identities.episodes.get(slug)?.guid,
    audio: audio &&
      plan.audio && {
        ...plan.audio,
        bytes: audio.bytes,
        durationSeconds: audio.durationSeconds,
        chapters: audio.chapters.length,
      },
    ...{ guests, cover: cover?.kind === "own" ? cover.name : null, problems },
  };
}

function madeText(made: MadeEpisode, folder: string): string {
  const { plan, problems, settled } = made;
  const place = `${folder}/${plan.slug}`;
  const facts: readonly (readonly [name: string, fact: string | null])[] = [
    ["on air", airText(made)],
    ["draft", plan.keptBack],
    ["audio", audioText(made)],
    ["cover", coverText(made.cover)],
    ["guests", plan.guests.length === 0 ? null : `${plan.guests.join(", ")}: the artist in the audio's tags`],
  ];
  return [
    `Made ${place}: ${nameText(plan)}`,
    ...facts.flatMap(([name, fact]) => (fact === null ? [] : [`  ${name.padEnd(8)}${fact}`])),
    ...(settled === null ? [] : [identityReport(settled, folder, "commit it")].filter((line) => line !== "")),
    ...(problems.length === 0
      ? [`Now write the notes: ${place}/index.md`]
      : [
          problemReport(
            problems,
            folder,
            `${plan.slug} is there, and the show does not build before this is mended`,
          ),
        ]),
  ].join("\n");
}

function nameText({ title, number, season, type }: MadeEpisode["plan"]): string {
  return [
    `“${title}”`,
    ...(type === "full" ? [] : [type]),
    ...(number === undefined ? [] : [`number ${number}`]),
    ...(season === undefined ? [] : [`season ${season}`]),
  ].join(", ");
}

function airText({ plan: { airDate, keptBack }, timezone, now }: MadeEpisode): string {
  const format = { dateStyle: "full", timeStyle: "short", timeZone: timezone } as const;
  const when = new Intl.DateTimeFormat("en-GB", format).format(airDate.published);
  const isOut = airDate.published <= now && keptBack === null;
  const origin = isOut ? "which has passed: it is out as soon as it is deployed" : originText(airDate);
  return `${when} (${timezone})${origin === "" ? "" : `, ${origin}`}`;
}

function audioText({ plan, audio }: MadeEpisode): string | null {
  if (audio === null || plan.audio === null) return null;
  const { length } = audio.chapters;
  const facts = [
    renderClock(audio.durationSeconds),
    sizeText(audio.bytes),
    ...(length === 0 ? [] : [`${length} ${length === 1 ? "chapter" : "chapters"} in its tags`]),
  ];
  const goes = plan.audio.store === "site" ? "" : "; npx airdate media push puts it into the media bucket";
  return `${plan.audio.name}, a copy: ${facts.join(", ")}${goes}`;
}

function sizeText(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function coverText(cover: TagCover | null): string | null {
  switch (cover?.kind) {
    case undefined:
      return null;
    case "own":
      return `${cover.name}, from the audio's tags`;
    case "artwork":
      return "the show's artwork, which the audio's tags have too";
    case "unfit":
      return `the show's artwork: the picture in the audio's tags ${cover.why}`;
    default:
      return cover satisfies undefined;
  }
}
