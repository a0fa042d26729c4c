import { shown } from "../schemas/field-kinds.ts";
import type { Problem } from "../schemas/problem.ts";
import type { CheckedShow, FaultAt } from "./checked-show.ts";
import { type Both, onBoth, type ShowRule } from "./show-rule.ts";

/** What the show and its episodes say of places, languages, pictures and others, that cannot be so. */
export const FIT_RULES: readonly ShowRule[] = [
  { id: "values/language", level: "error", check: language },
  { id: "values/transcript-language", level: "error", check: transcriptLanguages },
  { id: "values/country", level: "error", check: countries },
  { id: "values/coordinates", level: "error", check: onBoth(coordinates) },
  { id: "values/nil-guid", level: "error", check: nilGuids },
  { id: "parts/picture-ratio", level: "warning", check: onBoth(ratios) },
  { id: "pictures/further-alt", level: "warning", check: onBoth(furtherAlts) },
];

function language({ fields: { language: code }, at }: CheckedShow): Problem[] {
  const meant = meantLanguage(code);
  return meant === undefined
    ? []
    : [at(["language"], { what: `is ${shown(code)}, which is no language`, fix: meant })];
}

/** What to write instead of a language code that names nothing, or is not the usual one; undefined for one that does. */
function meantLanguage(code: string): string | undefined {
  const canonical = canonicalOf(code);
  if (canonical === undefined) return "give a code such as en or pt-br";
  const { language: word, region } = new Intl.Locale(canonical);
  if (
    nameOf("language", word) === undefined ||
    (region !== undefined && nameOf("region", region) === undefined)
  )
    return "give a code such as en or pt-br";
  return canonical.toLowerCase() === code.toLowerCase() ? undefined : `write ${canonical.toLowerCase()}`;
}

/** A language code as it is usually written; undefined for what is none. */
export function canonicalOf(code: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(code)[0];
  } catch {
    return undefined;
  }
}

function nameOf(type: "language" | "region", code: string): string | undefined {
  const names = new Intl.DisplayNames(["en"], { type, fallback: "none" });
  const name = names.of(code);
  return name === "Unknown Region" || name === "Unknown language" ? undefined : name;
}

function transcriptLanguages({ episodes }: CheckedShow): Problem[] {
  return episodes.flatMap(({ fields: { transcript = [] }, at }) =>
    transcript.flatMap(({ language: code }, index) => {
      const meant = code === undefined ? undefined : meantLanguage(code);
      return meant === undefined
        ? []
        : [
            at(["transcript", index, "language"], {
              what: `is ${shown(code)}, which is no language code`,
              fix: meant,
            }),
          ];
    }),
  );
}

function countries(show: CheckedShow): Problem[] {
  const spotify = (show.fields.spotify?.countries ?? []).flatMap((code, index) =>
    countryFault(code, show.at, ["spotify", "countries", index]),
  );
  const places = [show, ...show.episodes].flatMap(({ fields: { locations = [] }, at }) =>
    locations.flatMap(({ country }, index) =>
      country === undefined ? [] : countryFault(country, at, ["locations", index, "country"]),
    ),
  );
  return [...spotify, ...places];
}

function countryFault(code: string, at: FaultAt, path: readonly (string | number)[]): Problem[] {
  // The United Kingdom is GB in ISO 3166-1, whatever people say.
  if (code === "UK") return [at(path, { what: "is UK", fix: "write GB" })];
  return nameOf("region", code) === undefined
    ? [
        at(path, {
          what: `is ${code}, which is no country`,
          fix: "write its two letters of ISO 3166-1, such as PT",
        }),
      ]
    : [];
}

function coordinates({ fields: { locations = [] }, at }: Both): Problem[] {
  return locations.flatMap(({ geo = "" }, index) => {
    const [, latitude, longitude] = /^geo:(-?[\d.]+),(-?[\d.]+)/.exec(geo) ?? [];
    if (latitude === undefined || longitude === undefined) return [];
    const [north, east] = [Number(latitude), Number(longitude)];
    const place = ["locations", index, "geo"];
    if (north === 0 && east === 0)
      return [at(place, { what: "is 0,0, a place in the Atlantic", fix: "give the place's coordinates" })];
    if (Math.abs(north) <= 90 && Math.abs(east) <= 180) return [];
    return [
      at(place, {
        what: `is ${shown(geo)}, which is nowhere`,
        fix: "write latitude (up to 90) before longitude (up to 180)",
      }),
    ];
  });
}

const NIL = /^0{8}(?:-0{4}){3}-0{12}$/;

function nilGuids({
  fields: { guid, podroll = [], publisher, remoteItems = [] },
  at,
}: CheckedShow): Problem[] {
  const fault = { what: "is all zeros", fix: "give the guid that the feed has" };
  const own = NIL.test(guid)
    ? [at(["guid"], { what: "is all zeros", fix: "remove it: one is computed" })]
    : [];
  const rolled = podroll.flatMap(({ feedGuid }, index) =>
    NIL.test(feedGuid) ? [at(["podroll", index, "feedGuid"], fault)] : [],
  );
  const listed = remoteItems.flatMap(({ feedGuid }, index) =>
    NIL.test(feedGuid) ? [at(["remoteItems", index, "feedGuid"], fault)] : [],
  );
  return [
    ...own,
    ...rolled,
    ...listed,
    ...(publisher !== undefined && NIL.test(publisher.feedGuid)
      ? [at(["publisher", "feedGuid"], fault)]
      : []),
  ];
}

function ratios({ fields: { images = [] }, at }: Both): Problem[] {
  return images.flatMap(({ aspectRatio, width, height }, index) => {
    if (aspectRatio === undefined || width === undefined || height === undefined) return [];
    const [across = 1, down = 1] = aspectRatio.split("/").map(Number);
    if (Math.abs(across / down / (width / height) - 1) < 0.03) return [];
    return [
      at(["images", index, "aspectRatio"], {
        what: `is ${aspectRatio}, and the picture has ${width} by ${height} pixels`,
        fix: "make both say the same",
      }),
    ];
  });
}

function furtherAlts({ fields: { images = [] }, at }: Both): Problem[] {
  return images.flatMap(({ alt }, index) =>
    alt === undefined
      ? [at(["images", index], { what: "has no alt", fix: "say what it shows, for those who do not see it" })]
      : [],
  );
}
