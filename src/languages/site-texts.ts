import type { Plural } from "./counted.ts";
import type { Template } from "./template.ts";

/** What the pages say, and what the feeds say in the show's stead. Each text stands for itself: none is put together from others. */
export interface SiteTexts<Form extends Intl.LDMLPluralRule = Intl.LDMLPluralRule> {
  /** The code of the language that these are in (BCP 47). */
  readonly language: string;

  // The shell of every page.
  readonly skip: string;
  /** The name of the navigation in the masthead. */
  readonly site: string;
  /** The name of the way from the show to a page. */
  readonly breadcrumbs: string;
  readonly episodes: string;
  readonly search: string;
  readonly follow: string;
  readonly about: string;
  /** The title of a page that is not the first one of its list. */
  readonly numberedPage: Template<"title" | "number">;

  // Lists.
  readonly pages: string;
  readonly pageOf: Template<"number" | "count">;
  readonly newer: string;
  readonly older: string;
  /** Where a list does not go by time. */
  readonly previousPage: string;
  readonly nextPage: string;
  readonly noEpisodes: string;
  readonly seasons: string;
  readonly episodeCount: Plural<Form>;
  readonly allEpisodesCount: Plural<Form>;
  readonly archiveDescription: Template<"show">;
  readonly seasonDescription: Template<"season" | "show">;
  readonly tagDescription: Template<"show" | "tag">;

  // The line about an episode.
  readonly episode: string;
  readonly episodeNumber: Template<"number">;
  readonly trailer: string;
  readonly bonus: string;
  readonly explicit: string;
  /** One letter or two that stand for it. */
  readonly explicitSign: string;
  readonly seasonNumber: Template<"number">;
  readonly namedSeason: Template<"number" | "name">;

  // An episode.
  readonly publishedOn: Template<"date">;
  readonly recordedOn: Template<"date">;
  readonly correctedOn: Template<"date">;
  readonly audioOf: Template<"title">;
  readonly download: Template<"size">;
  readonly crossover: Template<"show" | "title">;
  /** Stands for its title, when that is not known. */
  readonly originalEpisode: string;
  readonly video: string;
  readonly watchOnYoutube: string;
  readonly watchLive: string;
  readonly chapters: string;
  readonly moreAbout: Template<"title">;
  readonly soundbites: string;
  /** Beside a quote: its words as a picture. */
  readonly asPicture: string;
  readonly showNotes: string;
  readonly deepDive: string;
  /** Over the deep dive's table of contents. */
  readonly inThisDeepDive: string;
  readonly transcript: string;
  readonly readTranscript: string;
  readonly transcriptPage: string;
  readonly aboutEpisode: string;
  readonly people: string;
  readonly linksFromShow: string;
  /** Those who pay for an episode. */
  readonly sponsors: string;
  readonly promoCode: Template<"code">;
  readonly topics: string;
  readonly placeItIsAbout: Template<"place">;
  readonly placeItIsMade: Template<"place">;
  readonly places: string;
  readonly otherVersions: string;
  readonly support: string;
  readonly comments: string;
  /** A link to the post under which listeners talk; `place` is its site's name. */
  readonly commentOn: Template<"place">;
  readonly joinChat: Template<"room">;
  readonly licence: string;
  readonly licenceIs: Template<"licence">;
  readonly reportMistake: string;
  readonly share: string;
  readonly embedEpisode: string;
  readonly embedHelp: string;
  readonly embedCode: string;
  readonly otherEpisodes: string;
  readonly previousEpisode: string;
  readonly nextEpisode: string;
  readonly relatedEpisodes: string;

  // A transcript's own page.
  readonly transcriptOf: Template<"title">;
  readonly transcriptDescription: Template<"title">;
  readonly asFile: string;

  // Home, and the page about the show.
  readonly artworkOf: Template<"show">;
  readonly coverOf: Template<"title">;
  readonly followTheShow: string;
  readonly rssFeed: string;
  readonly latestEpisodes: string;
  readonly newHere: string;
  readonly startWithTrailer: Template<"title">;
  readonly whoMakesIt: string;
  readonly everybody: string;
  readonly moreAboutShow: string;
  readonly aboutShow: Template<"show">;
  readonly madeBy: string;
  readonly spokenLanguage: string;
  readonly categories: string;
  readonly newEpisodes: string;
  /** How the world is told that one has come out, by its type. */
  readonly announcements: Readonly<Record<"full" | "trailer" | "bonus", Template<"title">>>;
  readonly showsWeLike: string;
  readonly liveNow: string;
  readonly liveOn: Template<"date">;
  readonly listenLive: string;

  // Where to follow.
  readonly followShow: Template<"show">;
  readonly followDescription: Template<"show">;
  readonly services: string;
  readonly newsletter: string;
  readonly website: string;
  readonly appsHere: string;
  readonly appsHereHelp: string;
  readonly anyApp: string;
  readonly anyAppHelp: string;
  readonly opml: string;
  readonly opmlHelp: string;
  readonly onYourPhone: string;
  readonly onYourPhoneHelp: string;
  readonly qrCode: string;

  // People.
  readonly peopleDescription: Template<"show">;
  readonly personDescription: Template<"show" | "name">;
  /** The name of a link to somebody's own page. */
  readonly elsewhere: Template<"name">;
  readonly roles: Readonly<Record<RoleName, string>>;

  // Search.
  readonly searchEpisodes: string;
  readonly searchExamples: string;
  readonly searchFor: Template<"query">;
  readonly searchDescription: Template<"show">;
  readonly bestOf: Template<"shown" | "count">;
  readonly nothingFound: Template<"query" | "episodes">;
  readonly withPeople: Template<"people">;
  readonly taggedWith: Template<"tags">;

  // Where nothing is.
  readonly notFound: string;
  readonly notFoundDescription: string;
  readonly nothingHere: string;
  /** Where an episode was that the show has taken away. */
  readonly gone: string;
  readonly goneDescription: string;
  /** Why nothing may be there. */
  readonly notFoundReasons: string;
  /** What can be done: both are links. */
  readonly notFoundHelp: Template<"show" | "episodes">;
  readonly theShow: string;
  readonly allEpisodes: string;

  // Facts in the pages' Markdown, each followed by a colon.
  readonly show: string;
  readonly season: string;
  readonly published: string;
  readonly recorded: string;
  readonly corrected: string;
  readonly length: string;
  readonly page: string;
  readonly audio: string;
  readonly plainText: string;
  readonly firstPublishedBy: string;
  readonly more: string;
  readonly everyPage: string;
  readonly previewNote: string;

  // In feeds.
  readonly allAboutEpisode: string;
}

/** Roles that have a word in every language; others are shown as they are written. */
type RoleName =
  | "host"
  | "co-host"
  | "guest host"
  | "guest"
  | "author"
  | "narrator"
  | "reporter"
  | "producer"
  | "editor"
  | "translator"
  | "composer"
  | "researcher";
