import type { Child } from "hono/jsx";
import {
  ABOUT_PATH,
  ATOM_PATH,
  absoluteAddress,
  EPISODES_PATH,
  FEED_PATH,
  FOLLOW_PATH,
  HOME_PATH,
  JSON_FEED_PATH,
  MANIFEST_PATH,
  markdownPath,
  PEOPLE_PATH,
  SEARCH_PATH,
} from "../../catalog/addresses.ts";
import type { Edition } from "../../catalog/edition/edition.ts";
import type { Episode } from "../../catalog/episode.ts";
import { directionOf } from "../../languages/direction.ts";
import { breadcrumbList } from "../json-ld/breadcrumb-list.ts";
import { LinkedData } from "../json-ld/linked-data.tsx";
import type { Thing } from "../json-ld/thing.ts";
import { Artwork } from "./artwork.tsx";
import { Breadcrumbs, type Crumb } from "./breadcrumbs.tsx";
import { colorScheme } from "./color-scheme.ts";
import { LicenceName } from "./licence-name.tsx";
import { SocialTags } from "./social-tags.tsx";

/** What the shell of a page needs to know of it. */
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
  /** What else stands in the head of this page. */
  readonly head?: Child;
  readonly children: Child;
}

/** The shell of every page: head, masthead, main, footer. */
export function Layout(props: LayoutProps) {
  const { edition, trail, children } = props;
  const { show, site } = edition;
  const { texts } = show;
  return (
    <html lang={show.language} dir={directionOf(show.language)}>
      <Head {...props} />
      <body>
        <a class="skip" href="#main">
          {texts.skip}
        </a>
        {site.preview && <p class="preview">{site.preview.words}</p>}
        <header class="masthead">
          <a class="masthead-show" href={HOME_PATH}>
            <Artwork picture={show.artwork} sizes="40px" alt="" />
            <span>{show.title}</span>
          </a>
          <nav aria-label={texts.site}>
            <a href={EPISODES_PATH}>{texts.episodes}</a>
            <a href={SEARCH_PATH}>{texts.search}</a>
            <a href={FOLLOW_PATH}>{texts.follow}</a>
          </nav>
        </header>
        <main id="main">
          {trail && <Breadcrumbs trail={trail} texts={texts} />}
          {children}
        </main>
        <footer class="foot">
          <p>
            {show.copyright ?? `© ${show.author}`}
            {show.license && (
              <>
                {" · "}
                <LicenceName licence={show.license} />
              </>
            )}
          </p>
          <nav aria-label={show.title}>
            <a href={ABOUT_PATH}>{texts.about}</a>
            {edition.groupCount("person") > 0 && <a href={PEOPLE_PATH}>{texts.people}</a>}
            <a href={FEED_PATH} type="application/rss+xml">
              {texts.rssFeed}
            </a>
          </nav>
        </footer>
        <script type="module" src={site.script} />
      </body>
    </html>
  );
}

function Head(props: LayoutProps) {
  const { edition, title, description, path, episode, trail, things = [] } = props;
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
      {path !== null && (
        <link rel="alternate" type="text/markdown" href={absoluteAddress(show.url, markdownPath(path))} />
      )}
      <link rel="icon" type="image/png" href={site.icon} />
      <link rel="apple-touch-icon" href={site.icon} />
      <link rel="manifest" href={MANIFEST_PATH} />
      <link rel="stylesheet" href={site.stylesheet} />
      <meta name="color-scheme" content={colorScheme(show)} />
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
