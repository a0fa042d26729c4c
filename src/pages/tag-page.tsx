import { EPISODES_PATH, tagPath } from "../catalog/addresses.ts";
import type { Edition, EpisodeGroup } from "../catalog/edition.ts";
import { GroupPage } from "./group-page.tsx";

export interface TagPageProps {
  readonly edition: Edition;
  readonly group: EpisodeGroup;
  /** Which page of its episodes, from 1. */
  readonly number: number;
}

/** The episodes with a tag. */
export function TagPage({ edition, group, number }: TagPageProps) {
  return (
    <GroupPage
      edition={edition}
      group={group}
      number={number}
      heading={group.name}
      description={`Episodes of ${edition.show.title} about ${group.name}.`}
      path={(page) => tagPath(group.slug, page)}
      above={[{ name: "Episodes", path: EPISODES_PATH }]}
    />
  );
}
