import { ABOUT_PATH } from "../../catalog/addresses.ts";
import type { Edition } from "../../catalog/edition/edition.ts";
import { counted } from "../../languages/counted.ts";
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
  const { show, site } = edition;
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
        {hostHtml(site.html.about)}
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
        {hostHtml(site.html.podroll)}
      </article>
    </Layout>
  );
}

/** The show in figures and names. */
function Details({ edition: { show, site, count } }: { readonly edition: Edition }) {
  const { texts, license } = show;
  return (
    <dl class="fact-list">
      <dt>{texts.madeBy}</dt>
      <dd>{show.author}</dd>
      <dt>{texts.episodes}</dt>
      <dd>{counted(texts.episodeCount, count, texts.language)}</dd>
      {hostHtml(site.html.details)}
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
