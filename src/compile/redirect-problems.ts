import { type AddressOwner, type IsThere, isOwnAddress } from "../catalog/address-table.ts";
import { bareAddress, ownPagePath } from "../catalog/addresses.ts";
import { compareAired } from "../catalog/edition/compare-aired.ts";
import { wordSlug } from "../catalog/edition/word-slug.ts";
import type { Fault } from "../schemas/fault.ts";
import type { Problem } from "../schemas/problem.ts";
import type { NamedSource } from "./sources/named-source.ts";
import type { ShowSource } from "./sources/parse-show.ts";
import { PAGES_FOLDER } from "./sources/show-folder.ts";

/** An old address, as it is looked up, and where it leads; null for an episode's page, where nothing leads on. */
interface Redirect {
  readonly from: string;
  readonly to: string | null;
  /** The file that says so. */
  readonly file: string;
  readonly advice: string;
  readonly problem: (fault: Fault) => Problem;
}

/** What of a site has addresses, besides the show itself. */
export interface AddressedShow extends Pick<ShowSource, "fields"> {
  readonly episodes: readonly Pick<NamedSource, "slug" | "fields">[];
  /** The names of the host's own pages. */
  readonly pages: readonly string[];
}

/**
 * Problems with the redirects of a show and its episodes: what the site itself answers at must not be hidden, an old address leads to
 * one place, and following redirects comes to an end. Drafts are left out, for nothing leads to them.
 */
export function redirectProblems(
  show: ShowSource,
  sources: readonly NamedSource[],
  pages: readonly string[],
): Problem[] {
  const episodes = sources.filter(({ fields }) => !fields.draft).toSorted(byAirDate);
  const redirects = [...ofShow(show), ...episodes.flatMap(ofEpisode)];
  const isThere = addressNames({ ...show, episodes, pages });
  const hiding = redirects.filter(({ from }) => isOwnAddress(from, isThere));
  return [
    ...hiding.map(({ from, advice, problem }) => {
      const page = pages.find((name) => ownPagePath(name) === from.replace(/\.md$/, ""));
      const fix = page === undefined ? advice : `remove it, or rename ${PAGES_FOLDER}/${page}.md`;
      return problem({ what: "is an address of this site", fix });
    }),
    ...repeated(redirects),
    ...circles(redirects),
  ];
}

function byAirDate(a: NamedSource, b: NamedSource): number {
  return compareAired(
    { slug: a.slug, publishedAt: a.fields.published },
    { slug: b.slug, publishedAt: b.fields.published },
  );
}

function ofShow({ fields, problemAtKey }: ShowSource): Redirect[] {
  return Object.entries(fields.redirects ?? {}).map(([from, to]) => ({
    from: bareAddress(from),
    to: localTarget(to, fields.url),
    file: "show.yaml",
    advice: "redirect only addresses that the show had elsewhere",
    problem: (fault) => problemAtKey(["redirects", from], fault),
  }));
}

function ofEpisode({ fields, index: { path }, problemAt }: NamedSource): Redirect[] {
  return (fields.redirects ?? []).map((from, index) => ({
    from: bareAddress(from),
    to: null,
    file: path,
    advice: "name only addresses that the episode had elsewhere",
    problem: (fault) => problemAt(["redirects", index], fault),
  }));
}

/** A target on this site as it is looked up; null when it is on another one. */
function localTarget(to: string, origin: string): string | null {
  const url = new URL(to, origin);
  return url.origin === new URL(origin).origin ? bareAddress(`${url.pathname}${url.search}`) : null;
}

/** What the show has an address for: its episodes, their numbers, seasons, tags and people, and the host's own pages. */
export function addressNames({ fields: show, episodes, pages }: AddressedShow): IsThere {
  // What is in no list makes no list.
  const listed = episodes.filter(({ fields }) => fields.unlisted !== true);
  const people = listed.flatMap(({ fields }) => fields.people ?? show.people ?? []);
  const names: Readonly<Record<Exclude<AddressOwner, "show">, ReadonlySet<string>>> = {
    episode: new Set(episodes.map(({ slug }) => slug)),
    number: new Set(listed.map(({ fields }) => String(fields.number))),
    season: new Set(listed.map(({ fields }) => String(fields.season))),
    tag: new Set(listed.flatMap(({ fields }) => (fields.tags ?? []).map(wordSlug))),
    person: new Set(people.map(({ name }) => wordSlug(name))),
    page: new Set(pages),
  };
  return (whose, name) => names[whose].has(whose === "number" ? String(Number(name)) : name);
}

function repeated(redirects: readonly Redirect[]): Problem[] {
  const owners = new Map<string, string>();
  return redirects.flatMap(({ from, file, problem }) => {
    const owner = owners.get(from);
    if (owner === undefined) owners.set(from, file);
    const fix = owner === "show.yaml" ? "keep one of the two" : "give each episode its own";
    return owner === undefined ? [] : [problem({ what: `is also that of ${owner}`, fix })];
  });
}

/** Redirects that lead back to themselves, each circle once. */
function circles(redirects: readonly Redirect[]): Problem[] {
  const targets = new Map(redirects.map(({ from, to }) => [from, to]));
  const told = new Set<string>();
  return redirects.flatMap(({ from, problem }) => {
    const way = wayOf(from, targets);
    if (way.at(-1) !== from || told.has(from)) return [];
    for (const address of way) told.add(address);
    const by = way.slice(0, -1).join(" and ");
    const what = by === "" ? "leads to itself" : `leads back to itself by ${by}`;
    return [problem({ what, fix: "give the address where it is now" })];
  });
}

/** The old addresses to which one leads, one after another, until the end or until one comes again. */
function wayOf(from: string, targets: ReadonlyMap<string, string | null>): string[] {
  const way: string[] = [];
  let next = follow(from, targets);
  while (next !== null && !way.includes(next)) {
    way.push(next);
    next = follow(next, targets);
  }
  return way;
}

/** The old address to which one leads; null when it leads to none. A query without a redirect of its own follows that of its path. */
function follow(from: string, targets: ReadonlyMap<string, string | null>): string | null {
  const target = targets.get(from) ?? "";
  return [target, target.split("?")[0] ?? ""].find((address) => targets.has(address)) ?? null;
}
