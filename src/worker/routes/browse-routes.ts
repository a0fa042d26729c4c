import { peoplePath, personPath, seasonPath, tagPath } from "../../catalog/addresses.ts";
import type { Edition } from "../../catalog/edition/edition.ts";
import type { EpisodeGroup, Grouping } from "../../catalog/edition/episode-groups.ts";
import { pageCount } from "../../catalog/edition/page-count.ts";
import { PeoplePage, peoplePageCount } from "../../pages/lists/people-page.tsx";
import { PersonPage } from "../../pages/lists/person-page.tsx";
import { SeasonPage } from "../../pages/lists/season-page.tsx";
import { TagPage } from "../../pages/lists/tag-page.tsx";
import { answerAt } from "../route.ts";
import type { App, Visit } from "../visit.ts";
import { notFound } from "./not-found.ts";
import { respondNumbered } from "./respond-numbered.ts";
import { type Markup, respondPage } from "./respond-page.ts";

/** Pages of many episodes: seasons, tags, people. There is none without an episode on air. */
export function browseRoutes(app: App): void {
  answerAt(app, "/seasons/<season>", (visit, { season }) =>
    respondGroup(visit, season, { grouping: "season", path: seasonPath, Page: SeasonPage }),
  );

  answerAt(app, "/tags/<tag>", (visit, { tag }) =>
    respondGroup(visit, tag, { grouping: "tag", path: tagPath, Page: TagPage }),
  );

  answerAt(app, "/people", (visit) => {
    const { edition } = visit;
    if (edition.groupCount("person") === 0) return notFound(visit);
    const pages = { count: peoplePageCount(edition), first: peoplePath(1) };
    return respondNumbered(visit, pages, (number) =>
      respondPage(visit, () => PeoplePage({ edition, number })),
    );
  });

  answerAt(app, "/people/<person>", (visit, { person }) =>
    respondGroup(visit, person, { grouping: "person", path: personPath, Page: PersonPage }),
  );
}

/** How the pages of a grouping are addressed and shown. */
interface GroupKind {
  readonly grouping: Grouping;
  readonly path: (slug: string) => string;
  readonly Page: (props: {
    readonly edition: Edition;
    readonly group: EpisodeGroup;
    readonly number: number;
  }) => Markup;
}

function respondGroup(
  visit: Visit,
  slug: string,
  { grouping, path, Page }: GroupKind,
): Response | Promise<Response> {
  const { edition } = visit;
  const group = edition.group(grouping, slug);
  if (group === null) return notFound(visit);
  const pages = { count: pageCount(group.count), first: path(group.slug) };
  return respondNumbered(visit, pages, (number) =>
    respondPage(visit, () => Page({ edition, group, number })),
  );
}
