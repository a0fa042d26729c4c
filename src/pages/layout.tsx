import type { Child } from "hono/jsx";
import {
  ATOM_PATH,
  absoluteAddress,
  EPISODES_PATH,
  FEED_PATH,
  HOME_PATH,
  JSON_FEED_PATH,
} from "../catalog/addresses.ts";
import type { Edition } from "../catalog/edition.ts";
import type { Picture } from "../catalog/picture.ts";
import { Artwork } from "./artwork.tsx";

/** What the frame of a page needs to know of it. */
export interface LayoutProps {
  readonly edition: Edition;
  /** The page's own title; the show's is added. Left out on the home page. */
  readonly title?: string;
  /** One or two sentences of plain text for search engines and link previews. */
  readonly description: string;
  /** The page's path; its full address is the canonical one. Null for a page that has none. */
  readonly path: string | null;
  readonly kind?: "website" | "article";
  readonly picture?: Picture | undefined;
  readonly children: Child;
}

/** The frame of every page: head, masthead, main, footer. */
export function Layout(props: LayoutProps) {
  const { edition, children } = props;
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
            <a href={FEED_PATH} type="application/rss+xml">
              Feed
            </a>
          </nav>
        </header>
        <main id="main">{children}</main>
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

function Head({ edition, title, description, path, kind = "website", picture }: LayoutProps) {
  const { show, site } = edition;
  const canonical = path === null ? null : absoluteAddress(show.url, path);
  const image = absoluteAddress(show.url, (picture ?? show.artwork).href);
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
      <link rel="icon" type="image/png" href={site.icon} />
      <link rel="apple-touch-icon" href={site.icon} />
      <link rel="stylesheet" href={site.stylesheet} />
      <meta name="color-scheme" content="light dark" />
      <meta property="og:site_name" content={show.title} />
      <meta property="og:title" content={title ?? show.title} />
      <meta property="og:type" content={kind} />
      <meta property="og:description" content={description} />
      <meta property="og:image" content={image} />
      {canonical !== null && <meta property="og:url" content={canonical} />}
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
