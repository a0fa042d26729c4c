import type { Child } from "hono/jsx";
import type { Edition } from "../../catalog/edition/edition.ts";
import type { EpisodeGroup } from "../../catalog/edition/episode-groups.ts";
import { EPISODES_PER_PAGE, pageCount } from "../../catalog/edition/page-count.ts";
import type { Thing } from "../json-ld/thing.ts";
import type { Crumb } from "../shell/breadcrumbs.tsx";
import { Layout } from "../shell/layout.tsx";
import { EpisodeList } from "./episode-list.tsx";
import { numberedTitle } from "./numbered-title.ts";
import { PageLinks } from "./page-links.tsx";

export interface GroupPageProps {
  readonly edition: Edition;
  readonly group: EpisodeGroup;
  /** Counts from 1. */
  readonly number: number;
  readonly heading: string;
  readonly description: string;
  readonly path: (number: number) => string;
  /** The pages above this one. */
  readonly above: readonly Crumb[];
  readonly things?: readonly Thing[];
  /** What stands between the heading and the episodes. */
  readonly children?: Child;
}

/** A season's, a tag's or somebody's episodes, newest first, a page at a time. */
export function GroupPage(props: GroupPageProps) {
  const { edition, group, number, heading, path, above } = props;
  return (
    <Layout
      edition={edition}
      title={numberedTitle(heading, number, edition.show.texts)}
      description={props.description}
      path={path(number)}
      trail={[...above, { name: heading, path: path(1) }]}
      things={props.things ?? []}
    >
      <h1>{heading}</h1>
      {props.children}
      <EpisodeList
        episodes={group.newest(EPISODES_PER_PAGE, (number - 1) * EPISODES_PER_PAGE)}
        show={edition.show}
        heading="h2"
      />
      <PageLinks texts={edition.show.texts} number={number} pages={pageCount(group.count)} path={path} />
    </Layout>
  );
}
