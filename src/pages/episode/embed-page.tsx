import { absoluteAddress, episodePath } from "../../catalog/addresses.ts";
import { listedChapters } from "../../catalog/chapter.ts";
import type { Edition } from "../../catalog/edition/edition.ts";
import type { Episode } from "../../catalog/episode.ts";
import { directionOf } from "../../languages/direction.ts";
import { Artwork } from "../shell/artwork.tsx";
import { StyleLinks } from "../shell/style-links.tsx";
import { ChapterList } from "./chapter-list.tsx";
import { PlayerView } from "./player-view.tsx";

export interface EmbedPageProps {
  readonly edition: Edition;
  readonly episode: Episode;
}

/** The player alone, for a frame in another site's page. All that leads away from it opens in place of that page. */
export function EmbedPage({ edition: { show, site }, episode }: EmbedPageProps) {
  return (
    <html lang={show.language} dir={directionOf(show.language)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${episode.title} · ${show.title}`}</title>
        <meta name="robots" content="noindex" />
        <link rel="icon" type="image/png" href={site.icon} />
        <StyleLinks edition={{ show, site }} />
      </head>
      <body class="embed">
        <main>
          <header>
            <Artwork picture={episode.cover ?? show.artwork} sizes="4rem" alt="" />
            <div>
              <p class="meta">{show.title}</p>
              <h1>
                <a href={absoluteAddress(show.url, episodePath(episode.slug))} target="_top">
                  {episode.title}
                </a>
              </h1>
            </div>
          </header>
          <PlayerView episode={episode} show={show} />
          {listedChapters(episode.chapters).length > 0 && (
            <ChapterList chapters={episode.chapters} audio={episode.audio} texts={show.texts} />
          )}
        </main>
        <script type="module" src={site.script} />
      </body>
    </html>
  );
}
