import type { Edition } from "../../catalog/edition/edition.ts";
import type { Show } from "../../catalog/show.ts";
import { counted } from "../../languages/counted.ts";
import { EpisodeList } from "../lists/episode-list.tsx";

export interface EpisodeSectionProps {
  readonly id: string;
  readonly title: string;
  /** An edition, or a group of its episodes. */
  readonly list: Pick<Edition, "count" | "newest">;
  /** Where all of them are. */
  readonly path: string;
  readonly show: Show;
  /** Whether the first one is shown large. */
  readonly lead?: boolean;
}

const MOST = 6;

/** The newest episodes of many under a heading of the home page. */
export function EpisodeSection({ id, title, list, path, show, lead }: EpisodeSectionProps) {
  const { texts } = show;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <EpisodeList episodes={list.newest(MOST)} show={show} heading="h3" lead={lead} />
      {list.count > MOST && (
        <p>
          <a class="more" href={path}>
            {counted(texts.allEpisodesCount, list.count, texts.language)}
          </a>
        </p>
      )}
    </section>
  );
}
