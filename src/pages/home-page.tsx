import { raw } from "hono/html";
import {
  EPISODES_PATH,
  FEED_PATH,
  HOME_MARKDOWN_PATH,
  HOME_PATH,
  PEOPLE_PATH,
} from "../catalog/addresses.ts";
import type { Edition } from "../catalog/edition.ts";
import { FOLLOW_SERVICES } from "../catalog/vocabulary.ts";
import { Artwork } from "./artwork.tsx";
import { EpisodeList } from "./episode-list.tsx";
import { podcastSeries } from "./json-ld/podcast-series.ts";
import { Layout } from "./layout.tsx";
import { PersonList } from "./person-list.tsx";
import { TagList } from "./tag-list.tsx";

const LATEST = 6;
const TOPICS = 24;

/** The show, its latest episodes, and where to follow it. */
export function HomePage({ edition }: { readonly edition: Edition }) {
  const { show, count } = edition;
  const topics = edition.groups("tag").slice(0, TOPICS);
  return (
    <Layout
      edition={edition}
      description={show.tagline ?? show.descriptionText}
      path={HOME_PATH}
      things={[podcastSeries(show)]}
      markdown={HOME_MARKDOWN_PATH}
    >
      <section class="hero">
        <Artwork
          picture={show.artwork}
          sizes="(min-width: 48rem) 22rem, 70vw"
          alt={`Artwork of ${show.title}`}
          class="hero-art"
        />
        <div>
          <h1>{show.title}</h1>
          {show.tagline !== undefined && <p class="tagline">{show.tagline}</p>}
          <p class="by">{show.author}</p>
          <div class="prose">{raw(show.descriptionHtml)}</div>
          <FollowLinks edition={edition} />
        </div>
      </section>
      <section aria-labelledby="latest">
        <h2 id="latest">Latest episodes</h2>
        <EpisodeList episodes={edition.newest(LATEST)} show={show} heading="h3" />
        {count > LATEST && (
          <p>
            <a class="more" href={EPISODES_PATH}>
              All {count} episodes
            </a>
          </p>
        )}
      </section>
      {topics.length > 0 && (
        <section aria-labelledby="topics">
          <h2 id="topics">Topics</h2>
          <TagList tags={topics.map(({ name }) => name)} />
        </section>
      )}
      <People edition={edition} />
    </Layout>
  );
}

function People({ edition }: { readonly edition: Edition }) {
  const { people } = edition.show;
  const all = edition.groups("person").length;
  if (people.length + all === 0) return null;
  return (
    <section aria-labelledby="people">
      <h2 id="people">Who makes it</h2>
      <PersonList people={people} edition={edition} />
      {all > 0 && (
        <p>
          <a class="more" href={PEOPLE_PATH}>
            Everybody who was in an episode
          </a>
        </p>
      )}
    </section>
  );
}

function FollowLinks({ edition: { show } }: { readonly edition: Edition }) {
  return (
    <ul class="follow" role="list" aria-label="Follow the show">
      {Object.entries(show.links ?? {}).map(([service, address]) => (
        <li>
          <a href={address} rel="me noopener">
            {FOLLOW_SERVICES[service] ?? service}
          </a>
        </li>
      ))}
      <li>
        <a href={FEED_PATH} type="application/rss+xml">
          RSS feed
        </a>
      </li>
      {(show.funding ?? []).map(({ url, text }) => (
        <li>
          <a class="support" href={url} rel="noopener">
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
