import type { Context, Hono } from "hono";
import {
  PEOPLE_PATH,
  personPath,
  SEASONS_PATH,
  seasonPath,
  TAGS_PATH,
  tagPath,
} from "../../catalog/addresses.ts";
import type { Edition, EpisodeGroup } from "../../catalog/edition/edition.ts";
import type { Grouping } from "../../catalog/edition/episode-groups.ts";
import { pageCount } from "../../catalog/edition/page-count.ts";
import { respond } from "../../http/respond.ts";
import { PeoplePage } from "../../pages/lists/people-page.tsx";
import { PersonPage } from "../../pages/lists/person-page.tsx";
import { SeasonPage } from "../../pages/lists/season-page.tsx";
import { TagPage } from "../../pages/lists/tag-page.tsx";
import type { Site } from "../stores/site.ts";
import { notFound } from "./not-found.ts";
import { type Markup, pageContext, pageDocument } from "./page-document.ts";
import { pageNumber } from "./page-number.ts";
import { redirect } from "./redirect.ts";

/** Pages of many episodes: seasons, tags, people. There is none without an episode on air. */
export function browseRoutes(app: Hono, site: Site): void {
  app.get(`${SEASONS_PATH}/:slug`, (c) =>
    group(c, site, { grouping: "season", path: seasonPath, Page: SeasonPage }),
  );

  app.get(`${TAGS_PATH}/:slug`, (c) => group(c, site, { grouping: "tag", path: tagPath, Page: TagPage }));

  app.get(PEOPLE_PATH, (c) => {
    const context = pageContext(c, site);
    if (context.edition.groupCount("person") === 0) return notFound(c.req.raw, site);
    return respond(
      c.req.raw,
      pageDocument(context, () => PeoplePage(context)),
    );
  });

  app.get(`${PEOPLE_PATH}/:slug`, (c) =>
    group(c, site, { grouping: "person", path: personPath, Page: PersonPage }),
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

async function group(c: Context, site: Site, { grouping, path, Page }: GroupKind): Promise<Response> {
  const context = pageContext(c, site);
  const found = context.edition.group(grouping, c.req.param("slug") ?? "");
  if (found === null) return notFound(c.req.raw, site);
  const number = pageNumber(c.req.query("page"), pageCount(found.count));
  if (number === null) return notFound(c.req.raw, site);
  if (number === "first") return redirect(site, path(found.slug));
  return respond(
    c.req.raw,
    pageDocument(context, () => Page({ ...context, group: found, number })),
  );
}
