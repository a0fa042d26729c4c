import {
  ATOM_PATH,
  absoluteAddress,
  FEED_PATH,
  FOLLOW_PATH,
  JSON_FEED_PATH,
  OPML_PATH,
} from "../catalog/addresses.ts";
import type { Edition } from "../catalog/edition.ts";
import { FOLLOW_SERVICES } from "../catalog/vocabulary.ts";
import { Layout } from "./layout.tsx";

/** Where to follow the show, and the addresses of its feeds to copy by hand. */
export function FollowPage({ edition }: { readonly edition: Edition }) {
  const { show } = edition;
  const services = Object.entries(show.links ?? {});
  return (
    <Layout
      edition={edition}
      title="Follow"
      description={`Where to follow ${show.title}: apps, services and feeds.`}
      path={FOLLOW_PATH}
      trail={[{ name: "Follow", path: FOLLOW_PATH }]}
    >
      <h1>Follow {show.title}</h1>
      {services.length > 0 && (
        <section aria-labelledby="services">
          <h2 id="services">Apps and services</h2>
          <ul class="follow" role="list">
            {services.map(([service, address]) => (
              <li>
                <a href={address} rel="me noopener">
                  {FOLLOW_SERVICES[service] ?? service}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="narrow" aria-labelledby="feeds">
        <h2 id="feeds">Any other app</h2>
        <p>
          Podcast apps and feed readers take the address of a feed: copy it, and paste it where the app lets
          you search or add a show. Podcast apps want RSS.
        </p>
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
          Or{" "}
          <a href={OPML_PATH} type="text/x-opml">
            all of them as an OPML file
          </a>
          , for apps that import subscriptions.
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
