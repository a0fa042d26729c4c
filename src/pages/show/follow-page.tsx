import {
  ATOM_PATH,
  absoluteAddress,
  FEED_PATH,
  FOLLOW_PATH,
  JSON_FEED_PATH,
  OPML_PATH,
} from "../../catalog/addresses.ts";
import type { Edition } from "../../catalog/edition/edition.ts";
import { fill } from "../../languages/template.ts";
import { Layout } from "../shell/layout.tsx";

/** Where to follow the show, and the addresses of its feeds to copy by hand. */
export function FollowPage({ edition }: { readonly edition: Edition }) {
  const { show, site } = edition;
  const { texts } = show;
  const services = show.links;
  return (
    <Layout
      edition={edition}
      title={texts.follow}
      description={fill(texts.followDescription, { show: show.title })}
      path={FOLLOW_PATH}
      trail={[{ name: texts.follow, path: FOLLOW_PATH }]}
    >
      <h1>{fill(texts.followShow, { show: show.title })}</h1>
      {services.length > 0 && (
        <section aria-labelledby="services">
          <h2 id="services">{texts.services}</h2>
          <ul class="follow">
            {services.map(({ name, address, isOwn }) => (
              <li>
                <a href={address} rel={isOwn ? "noopener" : "me noopener"}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="narrow" aria-labelledby="apps">
        <h2 id="apps">{texts.appsHere}</h2>
        <p>{texts.appsHereHelp}</p>
        <ul class="follow">
          {site.apps.map(({ name, address }) => (
            <li>
              <a href={address} rel="noopener">
                {name}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section class="narrow on-phone" aria-labelledby="phone">
        <div>
          <h2 id="phone">{texts.onYourPhone}</h2>
          <p>{texts.onYourPhoneHelp}</p>
        </div>
        <img src={site.followCode} alt={texts.qrCode} width="160" height="160" />
      </section>
      <section class="narrow" aria-labelledby="feeds">
        <h2 id="feeds">{texts.anyApp}</h2>
        <p>{texts.anyAppHelp}</p>
        <dl class="feeds">
          {FEEDS.map(({ name, path, type }) => (
            <>
              <dt>
                <a href={path} type={type}>
                  {name}
                </a>
              </dt>
              <dd>
                <code class="copied">{absoluteAddress(show.url, path)}</code>
              </dd>
            </>
          ))}
        </dl>
        <p>
          <a href={OPML_PATH} type="text/x-opml">
            {texts.opml}
          </a>{" "}
          <small>{texts.opmlHelp}</small>
        </p>
      </section>
    </Layout>
  );
}

const FEEDS = [
  { name: "RSS", path: FEED_PATH, type: "application/rss+xml" },
  { name: "Atom", path: ATOM_PATH, type: "application/atom+xml" },
  { name: "JSON Feed", path: JSON_FEED_PATH, type: "application/feed+json" },
] as const;
