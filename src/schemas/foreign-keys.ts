import type { Fault } from "./fault.ts";
import { nearest } from "./nearest.ts";

/** A fault of a key, with the key that was meant, where that is likely. */
export interface KeyFault extends Fault {
  /** From the map in which the key stands: `published`, `audio.duration`. */
  readonly meant?: string;
}

/** What is wrong with a key that is none of `known`, the keys that may stand where it does; hosts bring many from other tools. */
export function unknownKeyFault(key: string, known: readonly string[]): KeyFault {
  return { what: "is not a key that Airdate knows", ...mend(key, known) };
}

function mend(key: string, known: readonly string[]): Omit<KeyFault, "what"> {
  const word = plainWord(key);
  const own = CALLED.find(([name, words]) => isKnown(name, known) && words.includes(word))?.[0];
  if (own !== undefined) return { fix: `call it ${own}`, meant: own.replace(/,.*/, "") };
  // Only an episode has these places for what other tools have keys for.
  const place = known.includes("published") ? PLACES.find(([words]) => words.includes(word))?.[1] : undefined;
  if (place !== undefined) return { fix: `remove it: ${place}` };
  const meant = known.find((name) => plainWord(name) === word) ?? nearest(key, known);
  if (meant !== undefined) return { fix: `did you mean ${meant}?`, meant };
  return {
    fix:
      known.length > FEW
        ? "remove it; docs/front-matter.md and docs/show-yaml.md list the keys"
        : `remove it; the keys here are ${known.join(", ")}`,
  };
}

/** As many keys as one reads through. */
const FEW = 12;

/** `itunes:episode`, `episode_number` and `episodeNumber` without what only tells the tool: `episode`, `episodenumber`. */
function plainWord(key: string): string {
  return key
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "")
    .replace(/^(?:itunes|podcast)(?=.)/, "");
}

function isKnown(name: string, known: readonly string[]): boolean {
  return known.includes(/^\w+/.exec(name)?.[0] ?? "");
}

/**
 * Our names, with what comes after them where that is not plain, and the words that other hosts, site generators and feeds have for
 * it. A word may stand for several: the first whose key may stand there is told.
 */
const CALLED: readonly (readonly [name: string, words: readonly string[]])[] = (
  [
    [
      "published",
      "date pubdate publishdate publishedat publishedon publicationdate release released releasedate airdate",
    ],
    ["updated", "lastmod modified lastmodified updatedat"],
    ["number", "episode episodenumber ep epno no num nr"],
    ["season", "seasonnumber series"],
    ["type", "episodetype showtype kind"],
    [
      "people, a list of {name, role}",
      "guest guests host hosts authors speaker speakers presenter presenters",
    ],
    ["people, a list of {name, role}", "contributor contributors person persons participants credits cast"],
    ["summary", "description desc excerpt abstract synopsis lead"],
    ["description", "summary desc about abstract synopsis body content"],
    ["bio", "description about summary"],
    ["subtitle", "tagline slogan shorttitle"],
    ["tagline", "subtitle slogan"],
    ["image", "cover coverart artwork art picture thumbnail img imageurl featuredimage logo photo"],
    ["artwork", "cover coverart image img picture logo icon imageurl"],
    ["img", "image photo avatar picture portrait"],
    ["tags", "keywords categories category topics topic labels subjects"],
    ["categories", "category genre genres keywords tags topics"],
    ["language", "lang locale"],
    ["timezone", "tz zone"],
    ["url", "site website link homepage baseurl siteurl domain origin href src address"],
    ["href", "url link website homepage site"],
    ["owner, with name and email", "email owneremail contact mail"],
    ["guid", "id uuid episodeid"],
    [
      "audio, with url, bytes and duration",
      "mp3 file enclosure media audiofile audiourl audiosrc url podcast",
    ],
    ["audio.duration", "duration length runtime"],
    ["audio.bytes", "bytes size filesize"],
    ["bytes", "length size filesize bytelength"],
    ["duration", "length runtime seconds time"],
    ["type", "mime mimetype contenttype format"],
    ["start", "time starttime timestamp begin at from"],
    ["title", "name text label headline heading"],
    ["name", "title fullname person"],
    ["text", "title label name"],
    ["links", "link subscribe follow platforms directories apps shownoteslinks"],
    ["video, with youtube", "youtube youtubeid videourl"],
    ["funding", "donate donation donations support patreon"],
    ["sponsors, a list of {name, url, text, code}", "sponsor sponsoring sponsorship ads advertisers"],
    ["license", "licence"],
    ["explicit", "rating adult clean advisory"],
    ["draft", "status publish public private hidden"],
    ["redirects", "alias aliases redirectfrom oldurls oldpaths"],
    ["updateFrequency", "frequency schedule"],
    ["copyright", "rights"],
    ["social", "comments"],
  ] as const
).map(([name, words]) => [name, words.split(" ")]);

/** What an episode has no key for, and where it stands instead. */
const PLACES: readonly (readonly [words: readonly string[], place: string])[] = [
  [["slug", "permalink", "path"], "the name of the episode's folder is its address"],
  [
    ["body", "content", "notes", "shownotes", "html", "markdown"],
    "the show notes stand below the second line of ---",
  ],
];
