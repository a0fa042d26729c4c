import { ABOUT_PATH } from "../../catalog/addresses.ts";
import type { Edition } from "../../catalog/edition/edition.ts";
import { recommendedShows } from "../../catalog/recommended-shows.ts";
import type { Show } from "../../catalog/show.ts";
import { counted } from "../../languages/counted.ts";
import { languageName } from "../../languages/language-name.ts";
import { fill } from "../../languages/template.ts";
import { webPage } from "../json-ld/web-page.ts";
import { PersonList } from "../lists/person-list.tsx";
import { Conversation } from "../shell/conversation.tsx";
import { hostHtml } from "../shell/host-html.ts";
import { Layout } from "../shell/layout.tsx";
import { LicenceName } from "../shell/licence-name.tsx";
import { PlaceList } from "../shell/place-list.tsx";
import { SupportLinks } from "../shell/support-links.tsx";

/** The show in full: what it is about, who makes it, when it comes, and how to take part. */
export function AboutPage({ edition }: { readonly edition: Edition }) {
  const { show } = edition;
  const { texts } = show;
  const title = fill(texts.aboutShow, { show: show.title });
  return (
    <Layout
      edition={edition}
      title={title}
      description={show.descriptionText}
      path={ABOUT_PATH}
      trail={[{ name: title, path: ABOUT_PATH }]}
      things={[webPage({ type: "AboutPage", name: title, path: ABOUT_PATH }, show)]}
    >
      <article class="narrow">
        <h1>{title}</h1>
        {show.tagline !== undefined && <p class="tagline">{show.tagline}</p>}
        <div class="prose">{hostHtml(show.descriptionHtml)}</div>
        <Details edition={edition} />
        {show.people.length > 0 && (
          <section aria-labelledby="people">
            <h2 id="people">{texts.whoMakesIt}</h2>
            <PersonList people={show.people} edition={edition} />
          </section>
        )}
        <PlaceList places={show.locations ?? []} texts={texts} />
        <Conversation posts={show.social ?? []} chat={show.chat} texts={texts} />
        <SupportLinks funding={show.funding ?? []} texts={texts} />
        <Podroll show={show} />
      </article>
    </Layout>
  );
}

/** The show in figures and names. */
function Details({ edition: { show, count } }: { readonly edition: Edition }) {
  const { texts, license } = show;
  return (
    <dl class="fact-list">
      <dt>{texts.madeBy}</dt>
      <dd>{show.author}</dd>
      <dt>{texts.episodes}</dt>
      <dd>{counted(texts.episodeCount, count, texts.language)}</dd>
      {show.updateFrequency !== undefined && (
        <>
          <dt>{texts.newEpisodes}</dt>
          <dd>{show.updateFrequency.text}</dd>
        </>
      )}
      <dt>{texts.spokenLanguage}</dt>
      <dd>{languageName(show.language, texts.language)}</dd>
      <dt>{texts.categories}</dt>
      {/* Apple's names of them, as the feed has them. */}
      <dd>
        <bdi lang="en">{show.categories.join(", ")}</bdi>
      </dd>
      {license !== undefined && (
        <>
          <dt>{texts.licence}</dt>
          <dd>
            <LicenceName licence={license} />
          </dd>
        </>
      )}
    </dl>
  );
}

function Podroll({ show }: { readonly show: Show }) {
  const { texts } = show;
  const shows = recommendedShows(show);
  if (shows.length === 0) return null;
  return (
    <section aria-labelledby="podroll">
      <h2 id="podroll">{texts.showsWeLike}</h2>
      <ul class="links">
        {shows.map(({ title, feedUrl }) => (
          <li>
            <a href={feedUrl} rel="noopener" type="application/rss+xml">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
