import { fileURLToPath } from "node:url";
import { EPISODES_PER_PAGE } from "../../src/catalog/edition/page-count.ts";
import { generatedShow } from "../bench/generated-show.ts";

/** A show of whose pages every kind is looked at, by axe and by the HTML checker. */
export interface TestedShow {
  readonly name: string;
  /** A folder with the show; whoever asks removes it when it is `temporary`. */
  folder(): { readonly path: string; readonly temporary: boolean };
  /** Kind of page → the path of one. */
  readonly pages: Readonly<Record<string, string>>;
  /** The episode whose player is used: it has chapters and a transcript. */
  readonly episode: string;
}

/** In English, with so many older episodes that its archive has a second page. */
export const SAMPLE_SHOW: TestedShow = {
  name: "the sample show",
  folder: () => ({ path: generatedShow(EPISODES_PER_PAGE), temporary: true }),
  pages: {
    home: "/",
    about: "/about",
    archive: "/episodes",
    "archive, second page": "/episodes?page=2",
    "episode with a deep dive": "/episodes/how-loud-is-loud",
    "episode with pictures for its chapters": "/episodes/the-kindest-cut",
    "episode without chapters": "/episodes/the-night-the-drive-died",
    "episode without a transcript": "/episodes/generated-1",
    transcript: "/episodes/how-loud-is-loud/transcript",
    season: "/seasons/2",
    tag: "/tags/accessibility",
    people: "/people",
    person: "/people/joris-hale",
    follow: "/follow",
    search: "/search",
    "search with hits": "/search?q=loud",
    "search without hits": "/search?q=xylophone",
    "no such page": "/nowhere",
    "player for other sites": "/embed/the-kindest-cut",
  },
  episode: "/episodes/the-kindest-cut",
};

/** Small, and read from right to left; one of its titles is in English. It has pages of its host's own, and a menu as long as menus are. */
export const ARABIC_SHOW: TestedShow = {
  name: "a show in Arabic",
  folder: () => ({
    path: fileURLToPath(new URL("../arabic-show", import.meta.url)),
    temporary: false,
  }),
  pages: {
    home: "/",
    about: "/about",
    archive: "/episodes",
    "episode with a deep dive": "/episodes/al-manara",
    "episode without a deep dive": "/episodes/al-madd",
    "episode with an English title": "/episodes/radio-silence",
    transcript: "/episodes/al-manara/transcript",
    season: "/seasons/1",
    tag: "/tags/البحر",
    people: "/people",
    person: "/people/سالم-البحري",
    follow: "/follow",
    "page of the host's own": "/contact",
    search: "/search",
    "search with hits": "/search?q=البحر",
    "search without hits": "/search?q=قطار",
    "no such page": "/nowhere",
    "player for other sites": "/embed/al-manara",
  },
  episode: "/episodes/al-manara",
};

export const TESTED_SHOWS: readonly TestedShow[] = [SAMPLE_SHOW, ARABIC_SHOW];
