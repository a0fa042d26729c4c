import { shown } from "../schemas/field-kinds.ts";
import type { Problem } from "../schemas/problem.ts";
import type { CheckedShow } from "./checked-show.ts";
import { canonicalOf } from "./fit-rules.ts";
import type { ShowRule } from "./show-rule.ts";

/** Parts of show.yaml that do not fit each other, or the episodes. */
export const SHOW_PARTS_RULES: readonly ShowRule[] = [
  { id: "parts/own-feed", level: "warning", check: ownFeed },
  { id: "parts/season-name", level: "warning", check: seasonNames },
  { id: "parts/trailer-season", level: "warning", check: trailerSeasons },
  { id: "parts/live-guid", level: "error", check: liveGuids },
  { id: "parts/live-status", level: "warning", check: liveStatus },
  { id: "parts/language-script", level: "warning", check: script },
  { id: "parts/kids-explicit", level: "warning", check: kids },
  { id: "parts/tagline", level: "warning", check: tagline },
];

function ownFeed({ fields: { guid, podroll = [], publisher }, at }: CheckedShow): Problem[] {
  const fault = { what: "is that of this show", fix: "give the other show's, or remove it" };
  return [
    ...podroll.flatMap(({ feedGuid }, index) =>
      feedGuid === guid ? [at(["podroll", index, "feedGuid"], fault)] : [],
    ),
    ...(publisher?.feedGuid === guid ? [at(["publisher", "feedGuid"], fault)] : []),
  ];
}

/** The next season may have its name before its first episode. */
function seasonNames({ fields: { seasons = {} }, at, episodes }: CheckedShow): Problem[] {
  const known = new Set(episodes.flatMap(({ fields }) => fields.season ?? []));
  const next = Math.max(0, ...known) + 1;
  return Object.keys(seasons).flatMap((season) =>
    known.has(Number(season)) || Number(season) === next
      ? []
      : [
          at(["seasons", season], {
            what: "names a season without an episode",
            fix: "correct its number, or remove it",
          }),
        ],
  );
}

function trailerSeasons({ fields: { trailers = [], seasons = {} }, at, episodes }: CheckedShow): Problem[] {
  const known = new Set([
    ...Object.keys(seasons).map(Number),
    ...episodes.flatMap(({ fields }) => fields.season ?? []),
  ]);
  const next = Math.max(0, ...known) + 1;
  return trailers.flatMap(({ season }, index) =>
    season === undefined || known.has(season) || season === next
      ? []
      : [
          at(["trailers", index, "season"], {
            what: `is ${season}, and there is no such season`,
            fix: "correct it",
          }),
        ],
  );
}

function liveGuids({ fields: { live = [] }, at, episodes }: CheckedShow): Problem[] {
  return live.flatMap(({ guid }, index) => {
    const episode = episodes.find(({ fields }) => fields.guid === guid);
    return episode === undefined
      ? []
      : [
          at(["live", index, "guid"], {
            what: `is that of ${episode.slug}/index.md`,
            fix: "give the stream its own",
          }),
        ];
  });
}

function liveStatus({ fields: { live = [] }, at, now }: CheckedShow): Problem[] {
  return live.flatMap(({ status, start, end }, index) => {
    const place = ["live", index, "status"];
    if (status !== "ended" && end !== undefined && end < now)
      return [
        at(place, { what: `is ${status}, and its end is past`, fix: "write ended, or remove the stream" }),
      ];
    if (status === "pending" || start <= now) return [];
    return [at(place, { what: `is ${status}, and its start is still to come`, fix: "write pending" })];
  });
}

function tagline({ fields: { title, tagline: words }, at }: CheckedShow): Problem[] {
  return words === title
    ? [at(["tagline"], { what: "is the title again", fix: "say what the show is about, or remove it" })]
    : [];
}

/** Scripts that are told apart, by the names that Unicode has for them. */
const SCRIPTS = {
  Latn: /\p{Script=Latin}/gu,
  Cyrl: /\p{Script=Cyrillic}/gu,
  Arab: /\p{Script=Arabic}/gu,
  Grek: /\p{Script=Greek}/gu,
  Hebr: /\p{Script=Hebrew}/gu,
};

/** Languages that are written in several of these. */
const SEVERAL_SCRIPTS = /^(?:sr|bs|az|uz|kk|ky|mn|tg|tk|tt|ku|pa|ms|ha|wo|ro|mo)$/;

/** The description is written in another script than the language is. */
function script({ fields: { language: code, description }, at }: CheckedShow): Problem[] {
  const usual = new Intl.Locale(canonicalOf(code) ?? "und").maximize().script ?? "";
  const counts = Object.entries(SCRIPTS).map(([name, letters]) => ({
    name,
    count: description.match(letters)?.length ?? 0,
  }));
  const most = counts.reduce((a, b) => (b.count > a.count ? b : a));
  if (!(usual in SCRIPTS) || most.count < 20 || most.name === usual || SEVERAL_SCRIPTS.test(code.slice(0, 2)))
    return [];
  const names = new Intl.DisplayNames(["en"], { type: "script" });
  return [
    at(["language"], {
      what: `is ${shown(code)}, and the description is in ${names.of(most.name)} script`,
      fix: "give the language that is spoken",
    }),
  ];
}

function kids({ fields: { categories, explicit }, at }: CheckedShow): Problem[] {
  const index = categories.findIndex(
    (name) => name === "Kids & Family" || name.endsWith("> Education for Kids"),
  );
  if (!explicit || index === -1) return [];
  return [
    at(["categories", index], {
      what: `is ${shown(categories[index])}, and explicit is true`,
      fix: "change one of the two",
    }),
  ];
}
