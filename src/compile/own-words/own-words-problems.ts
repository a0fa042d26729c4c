import { choose, shown } from "../../schemas/field-kinds.ts";
import { SITE_PAGES } from "../../schemas/menu-field.ts";
import type { Problem } from "../../schemas/problem.ts";
import type { ShowSource } from "../sources/parse-show.ts";

/** Problems with pages that show.yaml names and that are not there; `pages` are the names of the host's own. */
export function ownWordsProblems({ fields, problemAt }: ShowSource, pages: readonly string[]): Problem[] {
  const known = [...pages, ...SITE_PAGES];
  return (fields.menu ?? []).flatMap(({ page }, index) =>
    page === undefined || known.includes(page)
      ? []
      : [
          problemAt(["menu", index, "page"], {
            what: `is ${shown(page)}, which is no page`,
            fix: choose(page, known),
          }),
        ],
  );
}
