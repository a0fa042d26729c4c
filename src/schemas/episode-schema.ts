import type * as z from "zod";
import { field, fields, list, listOr, message, type Reading } from "./field.ts";
import {
  airDate,
  clock,
  day,
  decimal,
  exactText,
  filePath,
  flag,
  matching,
  oneOf,
  picture,
  readText,
  secureAddress,
  shortened,
  text,
  webAddress,
  wholeNumber,
} from "./field-kinds.ts";
import {
  alternateEnclosure,
  chat,
  contentLink,
  funding,
  image,
  LONGEST_GUID,
  license,
  location,
  mediaType,
  person,
  social,
  txt,
  value,
} from "./podcast-fields.ts";
import { episodeSponsors } from "./sponsor-fields.ts";

/** What the front matter of an episode may say. Times without an offset are in `timezone`. */
export function episodeSchema(timezone: string) {
  return fields("The episode.", {
    title: text("The episode's title, without its number and without the show's name."),
    itunesTitle: text("Its title in Apple's tag, where another host had another one there.").optional(),
    author: text("Who made this one, as apps show it; as the show says when left out.").optional(),
    published: airDate(
      "Its air date: when it appears, to the second; a day alone is its midnight.",
      timezone,
    ),
    audio: audio.optional(),
    number: episodeNumber.optional(),
    numberDisplay: text("The number in words, such as Ch. 3, for apps that show it.", 32).optional(),
    season: wholeNumber("Its season.", { least: 0, most: 99_999 }).optional(),
    type: oneOf("full, trailer or bonus.", ["full", "trailer", "bonus"]).default("full"),
    guid: exactText(
      "Its identity in feeds, which never changes; derived from the show's guid and the slug when left out.",
      LONGEST_GUID,
    ).optional(),
    summary: summary.optional(),
    subtitle: text("A few words under the title.").optional(),
    recorded: day("The day it was recorded.").optional(),
    updated: airDate("When it was last corrected, if apps should know.", timezone).optional(),
    draft: flag("true: never leaves this machine.").default(false),
    unlisted: flag(
      "true: by its address alone; it is in no list, no feed and no search, and search engines are asked to leave it out.",
    ).optional(),
    previewRound: wholeNumber("Count it up, and links to its preview that were given out lead nowhere.", {
      least: 0,
    }).optional(),
    explicit: flag("Whether this episode is for adults only; as the show says when left out.").optional(),
    image: picture(
      "Its cover: a square JPEG or PNG of 1400 to 3000 pixels, or its address; cover.jpg in its folder is found by itself.",
    ).optional(),
    people: list("Who is in it; replaces the show's people, so name the hosts too.", person).optional(),
    tags: list("What it is about, a word or two each.", text("A tag.", 60)).optional(),
    chapters: listOr(list("Its chapters, or where they are.", chapter), chaptersElsewhere)
      .describe("Its chapters; or {url}, where they are.")
      .optional(),
    transcript: list(
      "Its transcripts; transcript.vtt, .srt or .json in its folder is found by itself.",
      transcript,
    ).optional(),
    links: list("The links from the show.", link).optional(),
    sponsors: episodeSponsors.optional(),
    video: video.optional(),
    contentLinks: list("Where else it can be heard or seen.", contentLink).optional(),
    original: original.optional(),
    soundbites: list("Short pieces that can stand for the whole.", soundbite).optional(),
    locations: list("Places that it is about, or where it was made.", location).optional(),
    license: license.optional(),
    value: value.optional(),
    social: list("Posts under which listeners talk about it.", social).optional(),
    chat: chat.optional(),
    alternateEnclosures: list("The same in other encodings, or on film.", alternateEnclosure).optional(),
    txt: list("Free text for machines.", txt).optional(),
    funding: list("Ways to support this episode.", funding).optional(),
    images: list("Further pictures.", image).optional(),
    block: flag("true: directories must not list this episode.").optional(),
    redirects: list("Old paths that lead here now.", field("An old path.", readPath)).optional(),
  });
}

/** What the front matter says, read. */
export type EpisodeFields = z.output<ReturnType<typeof episodeSchema>>;

/** Addresses and feeds write it out in full: nothing between 0 and a thousandth can be. */
const episodeNumber = decimal("Its number; a short link leads to it.", { least: 0, most: 1_000_000 }).refine(
  (number) => number === 0 || number >= 0.001,
  { error: () => message({ what: "is too small", fix: "give 0, or a number from 0.001" }) },
);

const summary = field(
  "A few sentences, 4,000 bytes at most; the first paragraph of the notes when left out.",
  (raw) => readText(raw, { longest: 4000, unit: "bytes" }),
);

const audio = fields(
  "The audio, unless audio.mp3 (or .m4a …) is in the episode's folder.",
  {
    url: webAddress("Its address, when it lives elsewhere.").optional(),
    file: matching(
      "Its name in the media bucket.",
      /^[A-Za-z0-9][A-Za-z0-9._/-]*\.[A-Za-z0-9]+$/,
      "use letters, digits, - _ . / and an extension",
    ).optional(),
    bytes: wholeNumber("Its size in bytes (wc -c tells); needed with file, and missed by apps without it.", {
      least: 1,
    }).optional(),
    duration: clock("How long it is; needed with file, and missed by apps without it.", 0.5).optional(),
    type: mediaType("Its MIME type; from the extension when left out, if the address has one.").optional(),
  },
  mendAudio,
);

/** What hosts write as `audio: ep1.mp3`. */
function mendAudio(text: string): string {
  if (/^https?:/i.test(text)) return `write {url: ${shortened(text)}, bytes: …, duration: …}`;
  const extension = /\.\w+$/.exec(text)?.[0].toLowerCase() ?? ".mp3";
  return `put the file into the episode's folder as audio${extension} and remove this key, or write {file: ${shortened(text)}, bytes: …, duration: …} for the media bucket`;
}

const chapter = fields("A chapter.", {
  start: clock("Where it begins."),
  title: text("What it is called."),
  href: webAddress("A page about it.").optional(),
  image: picture("A picture for it: a file of the show or an address.").optional(),
  end: clock("Where it ends; at the next one when left out.").optional(),
  toc: flag("false: not in the list; it only changes the picture.").optional(),
});

const chaptersElsewhere = fields("Chapters on another host, as JSON.", {
  url: secureAddress("Their address, instead of a list."),
});

const transcript = fields("A transcript.", {
  file: filePath("The file: .vtt, .srt, .json or .html.").optional(),
  url: secureAddress("Its address instead, when it lives elsewhere.").optional(),
  type: mediaType("Its MIME type there; from the extension when left out.").optional(),
  language: matching(
    "Its language; the show's when left out.",
    /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i,
    "give a code such as en or pt-br",
  ).optional(),
  rel: oneOf("captions: a closed-caption file.", ["captions"]).optional(),
})
  .refine(({ file, url }) => (file === undefined) !== (url === undefined), {
    error: () => message({ what: "needs one of file and url", fix: "give exactly one of the two" }),
  })
  .refine(({ file, type }) => file === undefined || type === undefined, {
    path: ["type"],
    error: () => message({ what: "stands beside file, whose extension says it", fix: "remove it" }),
  });

const link = fields("A link from the show.", {
  title: text("What it leads to."),
  url: webAddress("Where it leads."),
});

const video = fields("Where to watch it.", {
  youtube: matching(
    "The video's ID at YouTube.",
    /^[A-Za-z0-9_-]{11}$/,
    "give the 11 characters after v= in the video's address",
  ).optional(),
  live: webAddress("The recording of the live stream, or the stream itself.").optional(),
});

const original = fields("A crossover: where this came out first.", {
  show: text("The other show."),
  title: text("The episode's title there.").optional(),
  url: webAddress("The page this came from."),
  feedGuid: text("The podcast:guid of the other show.").optional(),
  itemGuid: exactText("The guid of the episode there.", LONGEST_GUID).optional(),
});

const soundbite = fields("A short piece that can stand for the whole.", {
  start: clock("Where it begins."),
  duration: clock("How long it is; 15 to 120 seconds is best.", 0.001),
  title: text("What it is called; the episode's title when left out.", 128).optional(),
});

function readPath(raw: unknown): Reading<string> {
  const isPath = typeof raw === "string" && /^\/[^\s#]*$/.test(raw);
  return isPath
    ? { value: raw }
    : { what: "is not a path", fix: "begin it with /, as in /2019/03/old-address" };
}
