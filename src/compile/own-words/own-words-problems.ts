import { choose, shown } from "../../schemas/field-kinds.ts";
import { SITE_PAGES } from "../../schemas/menu-field.ts";
import type { Problem } from "../../schemas/problem.ts";
import type { ShowSource } from "../sources/parse-show.ts";

/** What a show has to be named: the host's own pages, and the seasons of its episodes. */
export interface NamedParts {
  readonly pages: readonly string[];
  readonly seasons: readonly number[];
}

/** Problems with pages and seasons that show.yaml names and that are not there. */
export function ownWordsProblems(show: ShowSource, parts: NamedParts): Problem[] {
  return [...menuProblems(show, parts), ...homeProblems(show, parts)];
}

function menuProblems({ fields, problemAt }: ShowSource, { pages }: NamedParts): Problem[] {
  const known = [...pages, ...SITE_PAGES];
  return (fields.menu ?? []).flatMap(({ page }, index) => {
    if (page === undefined || known.includes(page)) return [];
    const fault = { what: `is ${shown(page)}, which is no page`, fix: choose(page, known) };
    return [problemAt(["menu", index, "page"], fault)];
  });
}

function homeProblems(
  { fields: { home = {} }, problemAt }: ShowSource,
  { pages, seasons }: NamedParts,
): Problem[] {
  const { page, season } = home;
  if (page !== undefined && !pages.includes(page)) {
    const fix = pages.length === 0 ? `write pages/${page}.md, or remove this` : choose(page, pages);
    return [problemAt(["home", "page"], { what: `is ${shown(page)}, which is no page of yours`, fix })];
  }
  if (season === undefined || seasons.includes(season)) return [];
  const known = [...new Set(seasons)].sort((a, b) => a - b).join(", ");
  const fix = known === "" ? "give episodes their season, or remove this" : `use one of ${known}`;
  return [problemAt(["home", "season"], { what: `is ${season}, and no episode is of that season`, fix })];
}
