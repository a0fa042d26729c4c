import { EPISODES_PATH, tagPath } from "../../catalog/addresses.ts";
import type { Edition } from "../../catalog/edition/edition.ts";
import type { EpisodeGroup } from "../../catalog/edition/episode-groups.ts";
import { fill } from "../../languages/template.ts";
import { GroupPage } from "./group-page.tsx";

export interface TagPageProps {
  readonly edition: Edition;
  readonly group: EpisodeGroup;
  /** Which page of its episodes, from 1. */
  readonly number: number;
}

/** The episodes with a tag. */
export function TagPage({ edition, group, number }: TagPageProps) {
  const { title, texts } = edition.show;
  return (
    <GroupPage
      edition={edition}
      group={group}
      number={number}
      heading={group.name}
      description={fill(texts.tagDescription, { show: title, tag: group.name })}
      path={(page) => tagPath(group.slug, page)}
      above={[{ name: texts.episodes, path: EPISODES_PATH }]}
    />
  );
}
