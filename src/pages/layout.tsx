import type { Child } from "hono/jsx";
import {
  ATOM_PATH,
  absoluteAddress,
  EPISODES_PATH,
  FEED_PATH,
  FOLLOW_PATH,
  HOME_PATH,
  JSON_FEED_PATH,
  MANIFEST_PATH,
  SEARCH_PATH,
} from "../catalog/addresses.ts";
import type { Edition } from "../catalog/edition.ts";
import type { Episode } from "../catalog/episode.ts";
import { Artwork } from "./artwork.tsx";
import { Breadcrumbs, type Crumb } from "./breadcrumbs.tsx";
import { breadcrumbList } from "./json-ld/breadcrumb-list.ts";
import { LinkedData } from "./json-ld/linked-data.tsx";
import type { Thing } from "./json-ld/thing.ts";
import { SocialTags } from "./social-tags.tsx";

/** What the frame of a page needs to know of it. */
export interface LayoutProps {
  readonly edition: Edition;
  /** The page's own title; the show's is added. Left out on the home page. */
  readonly title?: string;
  /** One or two sentences of plain text for search engines and link previews. */
  readonly description: string;
  /** The page's path; its full address is the canonical one. Null for a page that has none. */
  readonly path: string | null;
  /** The episode that the page is about, if it is about one. */
  readonly episode?: Episode;
  /** The way from the show to the page, the page itself last. */
  readonly trail?: readonly Crumb[];
  /** What the page is about, for search engines. */
  readonly things?: readonly Thing[];
  /** The path of the page as Markdown. */
  readonly markdown?: string;
  /** What else stands in the head of this page. */
  readonly head?: Child;
  readonly children: Child;
}

/** The frame of every page: head, masthead, main, footer. */
export function Layout(props: LayoutProps) {
  const { edition, trail, children } = props;
  const { show, site } = edition;
  return (
    <html lang={show.language}>
      <Head {...props} />
      <body>
        <a class="skip" href="#main">
          Skip to content
        </a>
        <header class="masthead">
          <a class="masthead-show" href={HOME_PATH}>
            <Artwork picture={show.artwork} sizes="40px" alt="" />
            <span>{show.title}</span>
          </a>
          <nav aria-label="Site">
            <a href={EPISODES_PATH}>Episodes</a>
            <a href={SEARCH_PATH}>Search</a>
            <a href={FOLLOW_PATH}>Follow</a>
          </nav>
        </header>
        <main id="main">
          {trail && <Breadcrumbs trail={trail} />}
          {children}
        </main>
        <footer class="foot">
          <p>
            {show.copyright ?? `© ${show.author}`}
            {show.license && (
              <>
                {" · "}
                {show.license.url === undefined ? (
                  show.license.id
                ) : (
                  <a href={show.license.url}>{show.license.id}</a>
                )}
              </>
            )}
          </p>
        </footer>
        <script type="module" src={site.script} />
      </body>
    </html>
  );
}

function Head(props: LayoutProps) {
  const { edition, title, description, path, episode, trail, things = [], markdown } = props;
  const { show, site } = edition;
  const canonical = path === null ? null : absoluteAddress(show.url, path);
  const heading = title === undefined ? show.title : `${title} · ${show.title}`;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{heading}</title>
      <meta name="description" content={description} />
      {canonical === null ? (
        <meta name="robots" content="noindex" />
      ) : (
        <link rel="canonical" href={canonical} />
      )}
      <FeedLinks edition={edition} />
      {markdown !== undefined && (
        <link rel="alternate" type="text/markdown" href={absoluteAddress(show.url, markdown)} />
      )}
      <link rel="icon" type="image/png" href={site.icon} />
      <link rel="apple-touch-icon" href={site.icon} />
      <link rel="manifest" href={MANIFEST_PATH} />
      <link rel="stylesheet" href={site.stylesheet} />
      <meta name="color-scheme" content="light dark" />
      <SocialTags
        show={show}
        title={title ?? show.title}
        description={description}
        canonical={canonical}
        episode={episode}
      />
      {props.head}
      <LinkedData things={trail ? [...things, breadcrumbList(trail, show)] : things} />
    </head>
  );
}

/** By these apps and validators find the feeds from any page. */
function FeedLinks({ edition: { show } }: Pick<LayoutProps, "edition">) {
  const feeds = [
    { type: "application/rss+xml", path: FEED_PATH, title: show.title },
    { type: "application/atom+xml", path: ATOM_PATH, title: `${show.title} (Atom)` },
    { type: "application/feed+json", path: JSON_FEED_PATH, title: `${show.title} (JSON Feed)` },
  ];
  return (
    <>
      {feeds.map(({ type, path, title }) => (
        <link rel="alternate" type={type} title={title} href={absoluteAddress(show.url, path)} />
      ))}
    </>
  );
}
