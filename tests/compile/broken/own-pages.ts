import { frontMatter, lastLines } from "../small-show.ts";
import type { BrokenSource } from "./broken-source.ts";

const IMPRINT = "pages/imprint.md";
const PAGE = "---\ntitle: Imprint\n---\n";

/** Pages of the host's own that cannot be read, or cannot be where they would be. */
export const OWN_PAGES: readonly BrokenSource[] = [
  {
    name: "own pages with names that are taken, that are numbers, and that are no addresses",
    changes: { "pages/about.md": PAGE, "pages/7.md": PAGE, "pages/Press kit.md": PAGE },
    problems: [
      "pages/7.md  would be at /7, where the episode of this number is; rename it, to page-7.md for example",
      "pages/Press kit.md  cannot be an address; rename it to press-kit.md",
      "pages/about.md  would be at /about, where the site has something else; rename it, to about-page.md for example",
    ],
  },
  {
    name: "an episode's folder called pages",
    changes: { "pages/index.md": "---\ntitle: Pages\npublished: 2026-01-01\n---\n" },
    problems: [
      "pages/index.md  cannot be a page: index.md is what episodes have, and pages/ is the folder of your own pages; rename it; when this folder is an episode's, rename the folder",
      "pages/index.md:3:1  published is not a key that Airdate knows; remove it; the keys here are title, description, order, menu",
    ],
  },
  {
    name: "own pages without front matter, without a title, and with what they link to missing",
    changes: {
      [IMPRINT]: "# Imprint\n",
      "pages/a.md": "---\norder: 1\n---\n",
      "pages/b.md": `${PAGE}\n[Us](us.md) ![Us](us.png)\n`,
    },
    problems: [
      "pages/a.md:2:1  title is missing; give it: the page's heading, and what links to it say",
      "pages/b.md:5  us.md is not there; add the file, or correct its name",
      "pages/b.md:5  us.png is not there; add the file, or correct its name",
      "pages/imprint.md:1  there is no front matter; begin the file with a line of three hyphens (---), the title and other facts below it, and another line of --- after them",
    ],
  },
  {
    name: "redirects from addresses of own pages",
    changes: {
      [IMPRINT]: PAGE,
      "show.yaml": lastLines('redirects: {"/imprint": /about, "/imprint.md": /about, "/imprint/": /}'),
    },
    problems: [
      "show.yaml:11:13  redirects./imprint is an address of this site; remove it, or rename pages/imprint.md",
      "show.yaml:11:33  redirects./imprint.md is an address of this site; remove it, or rename pages/imprint.md",
      "show.yaml:11:56  redirects./imprint/ is an address of this site; remove it, or rename pages/imprint.md",
      "show.yaml:11:56  redirects./imprint/ is also that of show.yaml; keep one of the two",
    ],
  },
  {
    name: "a menu that names pages which are not there, and a footer that links to nothing",
    changes: {
      [IMPRINT]: PAGE,
      "show.yaml": lastLines(
        "menu: [{page: imprnt}, {page: imprint}, {page: serach}, {page: shop}]\nfooter: |\n  Us\n\n  [Them](pages/them.md)",
      ),
    },
    problems: [
      'show.yaml:11:15  menu[0].page is "imprnt", which is no page; did you mean imprint?',
      'show.yaml:11:48  menu[2].page is "serach", which is no page; did you mean search?',
      'show.yaml:11:64  menu[3].page is "shop", which is no page; use one of imprint, episodes, search, follow, about, people',
      "show.yaml:14  pages/them.md is not there; add the file, or correct its name",
    ],
  },
  {
    name: "a home page that begins with a page that is not there",
    changes: { [IMPRINT]: PAGE, "show.yaml": lastLines("home: {page: imprnit}") },
    problems: ['show.yaml:11:14  home.page is "imprnit", which is no page of yours; did you mean imprint?'],
  },
  {
    name: "a home page that begins with a page where there are none",
    changes: { "show.yaml": lastLines("home: {page: welcome}") },
    problems: [
      'show.yaml:11:14  home.page is "welcome", which is no page of yours; write pages/welcome.md, or remove this',
    ],
  },
  {
    name: "a home page that begins with a season of which there is no episode",
    changes: {
      "show.yaml": lastLines("home: {season: 9}"),
      "first-steps/index.md": frontMatter("season: 2"),
      "second-wind/index.md": frontMatter("season: 1"),
    },
    problems: ["show.yaml:11:16  home.season is 9, and no episode is of that season; use one of 1, 2"],
  },
];
