import { isOwnAudio } from "../catalog/episode.ts";
import { shown } from "../schemas/field-kinds.ts";
import type { Problem } from "../schemas/problem.ts";
import type { CheckedEpisode, CheckedShow } from "./checked-show.ts";
import { onEpisodes, type ShowRule, sharedBy } from "./show-rule.ts";

/** Episodes that do not fit each other, or their own words. */
export const AMONG_EPISODES_RULES: readonly ShowRule[] = [
  {
    id: "parts/title-shared",
    level: "warning",
    check: ({ episodes }) =>
      sharedBy(episodes, titleKey, (episode, other) => told(episode, "title", `is also that of ${other}`)),
  },
  {
    id: "parts/summary-shared",
    level: "warning",
    check: ({ episodes }) =>
      sharedBy(
        episodes,
        ({ fields }) => fields.summary,
        (episode, other) => told(episode, "summary", `is also that of ${other}`),
      ),
  },
  {
    id: "parts/notes-shared",
    level: "warning",
    check: ({ episodes }) => sharedBy(episodes, notesKey, sharedNotes),
  },
  {
    id: "parts/audio-shared",
    level: "warning",
    check: ({ episodes }) => sharedBy(episodes, audioKey, sharedAudio),
  },
  {
    id: "parts/video-shared",
    level: "error",
    check: ({ episodes }) => sharedBy(episodes, ({ fields }) => fields.video?.youtube, sharedVideo),
  },
  {
    id: "parts/social-shared",
    level: "warning",
    check: ({ episodes }) =>
      sharedBy(
        episodes,
        ({ fields }) => fields.social?.find(({ uri }) => uri !== undefined)?.uri,
        sharedPost,
      ),
  },
  { id: "parts/number-leap", level: "warning", check: numberLeaps },
  { id: "parts/number-order", level: "warning", check: numberOrder },
  { id: "parts/season-alone", level: "warning", check: strayedSeasons },
  { id: "parts/trailer-type", level: "warning", check: onEpisodes(trailerType) },
  { id: "parts/subtitle", level: "warning", check: onEpisodes(subtitle) },
  { id: "parts/number-in-words", level: "warning", check: onEpisodes(numberInWords) },
];

const OWN = "give each episode its own";

function told(episode: CheckedEpisode, key: string, what: string, fix: string = OWN): Problem {
  return episode.at([key], { what, fix });
}

/** Seasons of a serial show may have a finale each. */
function titleKey({ fields: { title, season } }: CheckedEpisode): string {
  return `${season ?? ""} ${title.toLowerCase()}`;
}

/** Notes of a line or two are often alike. */
function notesKey({ texts: [notes] }: CheckedEpisode): string | undefined {
  const source = notes?.source.trim() ?? "";
  return source.length < 80 ? undefined : source;
}

function sharedNotes({ texts: [notes], slug }: CheckedEpisode, other: string): Problem {
  return {
    file: notes?.file ?? `${slug}/index.md`,
    what: `has the notes of ${other}, word for word`,
    fix: "write what this one is about",
  };
}

/** The file itself: its address on the site has the episode's name in it. */
function audioKey({ audio }: CheckedEpisode): string | undefined {
  if (!isOwnAudio(audio)) return undefined;
  return audio.store.kind === "bucket"
    ? audio.store.key
    : `${/-([0-9a-f]{8})\.\w+$/.exec(audio.href)?.[1]} ${audio.bytes}`;
}

function sharedAudio(episode: CheckedEpisode, other: string): Problem {
  const what = `is the same file as that of ${other}`;
  if (episode.fields.audio !== undefined) return episode.at(["audio"], { what, fix: OWN });
  const file = episode.fileNames.find((name) => name.startsWith("audio.")) ?? "audio";
  return { file: `${episode.slug}/${file}`, what, fix: OWN };
}

function sharedVideo(episode: CheckedEpisode, other: string): Problem {
  return episode.at(["video", "youtube"], { what: `is also that of ${other}`, fix: OWN });
}

function sharedPost(episode: CheckedEpisode, other: string): Problem {
  return episode.at(["social"], { what: `names the post of ${other}`, fix: "name the post about this one" });
}

/** Full episodes with a number, oldest first. */
function numbered({ episodes }: CheckedShow): (CheckedEpisode & { readonly number: number })[] {
  return episodes.toReversed().flatMap((episode) => {
    const { number, type } = episode.fields;
    return number === undefined || type !== "full" ? [] : [{ ...episode, number }];
  });
}

/** Far above what is around it: a digit too many, or a year. */
function numberLeaps(show: CheckedShow): Problem[] {
  const all = numbered(show);
  return all.flatMap(({ number, at }, index) => {
    const others = [all[index - 1], all[index + 1]].flatMap((other) => other?.number ?? []);
    const isFar = (other: number): boolean => number > other * 5 + 40 && (others.length > 1 || other >= 10);
    if (others.length === 0 || !others.every(isFar)) return [];
    const what = `is ${number}, and its neighbours have ${others.join(" and ")}`;
    return [at(["number"], { what, fix: "correct it" })];
  });
}

/** The number of one before it in the same season is higher, by a little: two were exchanged. */
function numberOrder(show: CheckedShow): Problem[] {
  const all = numbered(show);
  return all.flatMap(({ number, fields, at }, index) => {
    const before = all[index - 1];
    if (
      before === undefined ||
      before.fields.season !== fields.season ||
      before.number <= number ||
      before.number > number * 5 + 40
    )
      return [];
    return [
      at(["number"], {
        what: `is ${number}, and ${before.slug}, which came before it, has ${before.number}`,
        fix: "correct the numbers or the air dates",
      }),
    ];
  });
}

/** Those before and after it are of one season, and this one of another. */
function strayedSeasons(show: CheckedShow): Problem[] {
  const all = show.episodes
    .toReversed()
    .filter(({ fields }) => fields.season !== undefined && fields.type === "full");
  return all.flatMap(({ fields: { season }, at }, index) => {
    const before = all[index - 1]?.fields.season;
    const after = all[index + 1]?.fields.season;
    if (before === undefined || before !== after || season === before) return [];
    return [
      at(["season"], {
        what: `is ${season}, between episodes of season ${before}`,
        fix: "correct it, or the air date",
      }),
    ];
  });
}

function trailerType({ fields: { title, type }, at }: CheckedEpisode): Problem[] {
  if (type !== "full" || !/^(?:(?:the |season \d+ )?trailer|teaser)$/i.test(title.trim())) return [];
  return [at(["title"], { what: `is ${shown(title)}, and the type is full`, fix: "say type: trailer" })];
}

function subtitle(episode: CheckedEpisode): Problem[] {
  const { title, subtitle: under } = episode.fields;
  return under === title ? [told(episode, "subtitle", "is the title again", "say more, or remove it")] : [];
}

function numberInWords(episode: CheckedEpisode): Problem[] {
  const { number, numberDisplay } = episode.fields;
  if (numberDisplay === undefined) return [];
  if (number === undefined)
    return [told(episode, "numberDisplay", "stands there without number", "give number too")];
  const digits = /\d+(?:\.\d+)?/.exec(numberDisplay)?.[0];
  if (digits === undefined || Math.floor(Number(digits)) === Math.floor(number)) return [];
  return [
    told(
      episode,
      "numberDisplay",
      `is ${shown(numberDisplay)}, and number is ${number}`,
      "make both say the same",
    ),
  ];
}
