import { frontMatter, lastLines } from "../small-show.ts";
import type { BrokenSource } from "./broken-source.ts";

const INDEX = "first-steps/index.md";
const SECOND = "second-wind/index.md";
const OWN = "is an address of this site; redirect only addresses that the show had elsewhere";

/** A redirect that would hide a page of the site. */
function hiding(address: string, column: number): BrokenSource {
  return {
    name: `a redirect from ${address}, which the site answers at itself`,
    changes: {
      "show.yaml": lastLines(`redirects: {"${address}": /about}\npeople: [{name: Ann}]`),
      [INDEX]: frontMatter("season: 2\ntags: [Sea & Salt]"),
    },
    problems: [`show.yaml:11:${column}  redirects.${address} ${OWN}`],
  };
}

/** Redirects that hide something, that say two things, or that never come to an end. */
export const REDIRECTS: readonly BrokenSource[] = [
  ...[
    ...["/episodes/first-steps", "/episodes/first-steps/", "/episodes/first-steps.md", "/embed/first-steps"],
    ...["/episodes/a-look-ahead", "/1", "/seasons/2", "/tags/sea-salt", "/people/ann", "/episodes?page=2"],
  ].map((address) => hiding(address, 13)),
  {
    name: "an episode's old path that is another one's page",
    changes: { [INDEX]: frontMatter("redirects: [/episodes/second-wind]") },
    problems: [
      `${INDEX}:5:13  redirects[0] is an address of this site; name only addresses that the episode had elsewhere`,
    ],
  },
  {
    name: "old paths of two episodes that differ by a slash at the end",
    changes: { [INDEX]: frontMatter("redirects: [/was]"), [SECOND]: frontMatter("redirects: [/was/]") },
    problems: [`${INDEX}:5:13  redirects[0] is also that of ${SECOND}; give each episode its own`],
  },
  {
    name: "an old path of the show and of an episode",
    changes: {
      "show.yaml": lastLines("redirects: {/was: /about}"),
      [INDEX]: frontMatter("redirects: [/was]"),
    },
    problems: [`${INDEX}:5:13  redirects[0] is also that of show.yaml; keep one of the two`],
  },
  {
    name: "redirects in a circle of two",
    changes: { "show.yaml": lastLines("redirects: {/a: /b, /b: /a/}") },
    problems: ["show.yaml:11:13  redirects./a leads back to itself by /b; give the address where it is now"],
  },
  {
    name: "redirects in a circle of four, one of them by its full address, one with a query",
    changes: {
      "show.yaml": lastLines(
        "redirects: {/a: /b, /b: https://small.example/c, /c: /d?x=1, /d: /a, /fine: /a}",
      ),
    },
    problems: [
      "show.yaml:11:13  redirects./a leads back to itself by /b and /c and /d; give the address where it is now",
    ],
  },
];
