import { renderClock } from "../moments/clock.ts";
import type { Problem } from "../schemas/problem.ts";
import type { CheckedEpisode } from "./checked-show.ts";
import { onEpisodes, repeatedIn, type ShowRule } from "./show-rule.ts";

/** Chapters, soundbites and stretches that do not fit the audio or each other. */
export const MOMENT_RULES: readonly ShowRule[] = [
  { id: "parts/soundbite", level: "error", check: onEpisodes(soundbites) },
  { id: "parts/soundbite-twice", level: "warning", check: onEpisodes(soundbitesTwice) },
  { id: "parts/chapter-end", level: "error", check: onEpisodes(chapterEnds) },
  { id: "parts/chapter-twice", level: "warning", check: onEpisodes(chaptersTwice) },
  { id: "parts/chapter-title-twice", level: "warning", check: onEpisodes(chapterTitlesTwice) },
  { id: "parts/late-chapters", level: "warning", check: onEpisodes(lateChapters) },
  { id: "parts/chapter-order", level: "warning", check: onEpisodes(chapterOrder) },
  { id: "parts/time-split", level: "error", check: onEpisodes(timeSplits) },
  { id: "parts/time-splits-overlap", level: "warning", check: onEpisodes(overlappingSplits) },
];

function soundbites({
  fields: { soundbites: bites = [] },
  audio: { durationSeconds: end },
  at,
}: CheckedEpisode): Problem[] {
  if (end === undefined) return [];
  return bites.flatMap(({ start, duration }, index) => {
    if (start >= end)
      return [
        at(["soundbites", index, "start"], {
          what: `is ${renderClock(start)}, but the audio ends at ${renderClock(end)}`,
          fix: INSIDE,
        }),
      ];
    if (start + duration > end + 1) {
      const what = `is ${renderClock(duration)} from ${renderClock(start)} on, past the end at ${renderClock(end)}`;
      return [at(["soundbites", index, "duration"], { what, fix: "make it shorter" })];
    }
    if (duration < 1)
      return [
        at(["soundbites", index, "duration"], {
          what: `is ${duration} seconds`,
          fix: "give 15 to 120 seconds",
        }),
      ];
    if (start > 0 || duration < end - 1 || end < 60) return [];
    return [
      at(["soundbites", index, "duration"], {
        what: "is the whole episode",
        fix: "choose 15 to 120 seconds of it",
      }),
    ];
  });
}

const INSIDE = "give a moment within the audio";

function soundbitesTwice({ fields: { soundbites: bites = [] }, at }: CheckedEpisode): Problem[] {
  return repeatedIn(
    bites,
    ({ start }) => `${start}`,
    ({ start }, index) =>
      at(["soundbites", index, "start"], {
        what: `is ${renderClock(start)}, as another one's`,
        fix: "keep one of the two",
      }),
  );
}

function written({ fields: { chapters } }: CheckedEpisode) {
  return Array.isArray(chapters) ? chapters : [];
}

function chapterEnds(episode: CheckedEpisode): Problem[] {
  const end = episode.audio.durationSeconds ?? Number.POSITIVE_INFINITY;
  return written(episode).flatMap((chapter, index) => {
    if (chapter.end === undefined) return [];
    const place = ["chapters", index, "end"];
    if (chapter.end <= chapter.start)
      return [
        episode.at(place, {
          what: `is ${renderClock(chapter.end)}, not after start`,
          fix: "give a later moment, or remove it",
        }),
      ];
    if (chapter.end <= end + 1) return [];
    return [
      episode.at(place, {
        what: `is ${renderClock(chapter.end)}, but the audio ends at ${renderClock(end)}`,
        fix: INSIDE,
      }),
    ];
  });
}

/** A silent chapter may begin where one does that is listed. */
function chaptersTwice(episode: CheckedEpisode): Problem[] {
  return repeatedIn(
    written(episode),
    ({ start, toc }) => (toc === false ? undefined : `${Math.floor(start)}`),
    ({ start }, index) =>
      episode.at(["chapters", index, "start"], {
        what: `is ${renderClock(start)}, as another chapter's`,
        fix: "give each its own beginning",
      }),
  );
}

function chapterTitlesTwice(episode: CheckedEpisode): Problem[] {
  const chapters = written(episode);
  return chapters.flatMap(({ title, toc }, index) => {
    const before = chapters[index - 1];
    if (before === undefined || before.title !== title || toc === false) return [];
    return [
      episode.at(["chapters", index, "title"], {
        what: "is that of the chapter before it",
        fix: "name it otherwise, or make one of the two",
      }),
    ];
  });
}

/** Chapters from wherever they are, when the first begins after half of the audio: the list was cut, or is another episode's. */
function lateChapters({
  slug,
  chapters,
  audio: { durationSeconds: end },
  at,
  fields,
}: CheckedEpisode): Problem[] {
  const [first] = chapters.filter(({ hidden }) => hidden !== true);
  if (first === undefined || end === undefined || end < 60 || first.startSeconds < end / 2) return [];
  const what = `the first chapter begins at ${renderClock(first.startSeconds)} of ${renderClock(end)}`;
  const fix = "begin with one at 0:00";
  if (Array.isArray(fields.chapters)) return [{ ...at(["chapters", 0], { what, fix }), what }];
  return [{ file: `${slug}/index.md`, what, fix }];
}

function chapterOrder(episode: CheckedEpisode): Problem[] {
  const chapters = written(episode);
  return chapters.flatMap(({ start }, index) => {
    const before = chapters[index - 1];
    if (before === undefined || start >= before.start) return [];
    const what = `is ${renderClock(start)}, before the chapter above it (${renderClock(before.start)})`;
    return [
      episode.at(["chapters", index, "start"], { what, fix: "correct one of the two, or put them in order" }),
    ];
  });
}

function timeSplits({ fields: { value }, audio: { durationSeconds: end }, at }: CheckedEpisode): Problem[] {
  return (value?.timeSplits ?? []).flatMap(({ start, duration }, index) => {
    if (end === undefined || start + duration <= end + 1) return [];
    const what = `is ${renderClock(start)} and lasts ${renderClock(duration)}, past the end at ${renderClock(end)}`;
    return [at(["value", "timeSplits", index, "start"], { what, fix: INSIDE })];
  });
}

function overlappingSplits({ fields: { value }, at }: CheckedEpisode): Problem[] {
  const splits = (value?.timeSplits ?? [])
    .map((split, index) => ({ ...split, index }))
    .sort((a, b) => a.start - b.start);
  return splits.flatMap(({ start, index }, position) => {
    const before = splits[position - 1];
    if (before === undefined || start >= before.start + before.duration) return [];
    return [
      at(["value", "timeSplits", index, "start"], {
        what: `is ${renderClock(start)}, while another stretch still lasts`,
        fix: "let one end before the next begins",
      }),
    ];
  });
}
