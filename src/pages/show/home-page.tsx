import { ABOUT_PATH, EPISODES_PATH, FOLLOW_PATH, HOME_PATH, PEOPLE_PATH } from "../../catalog/addresses.ts";
import type { Edition } from "../../catalog/edition/edition.ts";
import type { LiveStream } from "../../catalog/live-streams.ts";
import type { Show } from "../../catalog/show.ts";
import { fill } from "../../languages/template.ts";
import { podcastSeries } from "../json-ld/podcast-series.ts";
import { PersonList } from "../lists/person-list.tsx";
import { TagList } from "../lists/tag-list.tsx";
import { Artwork } from "../shell/artwork.tsx";
import { Layout } from "../shell/layout.tsx";
import { EpisodeSection } from "./episode-section.tsx";
import { homeLead } from "./home-lead.tsx";
import { LiveNotices } from "./live-notices.tsx";
import { TrailerForNew } from "./trailer-for-new.tsx";

const TOPICS = 24;

export interface HomePageProps {
  readonly edition: Edition;
  /** The live streams of this moment. */
  readonly streams: readonly LiveStream[];
}

/** The show, its latest episodes, and where to follow it. */
export function HomePage({ edition, streams }: HomePageProps) {
  const { show, site } = edition;
  const { texts } = show;
  const { lead: said } = site.words;
  const latest = (
    <EpisodeSection
      id="latest"
      title={texts.latestEpisodes}
      list={edition}
      path={EPISODES_PATH}
      show={show}
      lead={said === "newest"}
    />
  );
  const lead = said === "newest" ? latest : said && homeLead(edition, said);
  const topics = edition.groups("tag").slice(0, TOPICS);
  return (
    <Layout
      edition={edition}
      description={show.tagline ?? show.descriptionText}
      path={HOME_PATH}
      things={[podcastSeries(show)]}
    >
      <Hero show={show} isShort={Boolean(lead)} />
      <LiveNotices streams={streams} show={show} />
      {lead}
      <TrailerForNew edition={edition} />
      {lead !== latest && latest}
      {topics.length > 0 && (
        <section aria-labelledby="topics">
          <h2 id="topics">{texts.topics}</h2>
          <TagList tags={topics.map(({ name }) => name)} />
        </section>
      )}
      <People edition={edition} />
    </Layout>
  );
}

interface HeroProps {
  readonly show: Show;
  /** Whether something else is what the page begins with. */
  readonly isShort: boolean;
}

/** What the show is, and where to follow it. */
function Hero({ show, isShort }: HeroProps) {
  const { texts } = show;
  return (
    <section class={isShort ? "narrow" : "hero"}>
      {!isShort && show.theme?.artwork !== "none" && (
        <Artwork
          picture={show.artwork}
          sizes="(min-width: 48rem) 22rem, 70vw"
          alt={fill(texts.artworkOf, { show: show.title })}
          class="hero-art"
        />
      )}
      <div>
        <h1>{show.title}</h1>
        {show.tagline !== undefined && <p class="tagline">{show.tagline}</p>}
        <p class="by">{show.author}</p>
        {!isShort && (
          <p>
            {show.descriptionIntro} <a href={ABOUT_PATH}>{texts.moreAboutShow}</a>
          </p>
        )}
        <FollowLinks show={show} />
      </div>
    </section>
  );
}

function People({ edition }: { readonly edition: Edition }) {
  const { people, texts } = edition.show;
  const all = edition.groupCount("person");
  if (people.length + all === 0) return null;
  return (
    <section aria-labelledby="people">
      <h2 id="people">{texts.whoMakesIt}</h2>
      <PersonList people={people} edition={edition} />
      {all > 0 && (
        <p>
          <a class="more" href={PEOPLE_PATH}>
            {texts.everybody}
          </a>
        </p>
      )}
    </section>
  );
}

function FollowLinks({ show: { links, funding = [], texts } }: { readonly show: Show }) {
  return (
    <ul class="follow" aria-label={texts.followTheShow}>
      {links.map(({ name, address, isOwn }) => (
        <li>
          <a href={address} rel={isOwn ? "noopener" : "me noopener"}>
            {name}
          </a>
        </li>
      ))}
      <li>
        <a href={FOLLOW_PATH}>{Object.keys(links).length > 0 ? texts.anyApp : texts.followTheShow}</a>
      </li>
      {funding.map(({ url, text }) => (
        <li>
          <a class="support" href={url} rel="noopener">
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
