import type { Child } from "hono/jsx";
import {
  absoluteAddress,
  FEED_PATH,
  HOME_PATH,
  MANIFEST_PATH,
  markdownPath,
  PEOPLE_PATH,
} from "../../catalog/addresses.ts";
import type { Edition } from "../../catalog/edition/edition.ts";
import type { Episode } from "../../catalog/episode.ts";
import type { MenuLink } from "../../catalog/own-words.ts";
import { directionOf } from "../../languages/direction.ts";
import { breadcrumbList } from "../json-ld/breadcrumb-list.ts";
import { LinkedData } from "../json-ld/linked-data.tsx";
import type { Thing } from "../json-ld/thing.ts";
import { Artwork } from "./artwork.tsx";
import { Breadcrumbs, type Crumb } from "./breadcrumbs.tsx";
import { hostHtml } from "./host-html.ts";
import { LicenceName } from "./licence-name.tsx";
import { OwnScripts } from "./own-scripts.tsx";
import { SocialTags } from "./social-tags.tsx";
import { StyleLinks } from "./style-links.tsx";

/** What the shell of a page needs to know of it. */
export interface LayoutProps {
  readonly edition: Edition;
  /** The page's own title; the show's is added. Left out on the home page. */
  readonly title?: string;
  /** One or two sentences of plain text for search engines and link previews. */
  readonly description: string;
  /** The page's path; its full address is the canonical one. Null for a page that has none. */
  readonly path: string | null;
  /** Where it is in the menu, when that is not its path. */
  readonly place?: string;
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
  const { words } = site;
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
            <MenuLinks links={words.menu} {...props} />
          </nav>
        </header>
        <main id="main">
          {trail && <Breadcrumbs trail={trail} texts={texts} />}
          {children}
        </main>
        <footer class="foot">
          {words.footerHtml !== "" && <div class="prose">{hostHtml(words.footerHtml)}</div>}
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
            <MenuLinks links={words.further} {...props} />
            <a href={FEED_PATH} type="application/rss+xml">
              {texts.rssFeed}
            </a>
          </nav>
        </footer>
        <script type="module" src={site.script} />
        <OwnScripts site={site} />
      </body>
    </html>
  );
}

interface MenuLinksProps extends Pick<LayoutProps, "edition" | "path" | "place"> {
  readonly links: readonly MenuLink[];
}

/** Links to pages, the one that they stand on marked. Where everybody stands there is no page before somebody is in an episode. */
function MenuLinks({ links, edition, path, place }: MenuLinksProps) {
  return (
    <>
      {links.map(
        ({ title, href }) =>
          (href !== PEOPLE_PATH || edition.groupCount("person") > 0) && (
            <a href={href} aria-current={href === (place ?? path) ? "page" : undefined}>
              {title}
            </a>
          ),
      )}
    </>
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
      {(canonical === null || episode?.unlisted) && <meta name="robots" content="noindex" />}
      {canonical !== null && <link rel="canonical" href={canonical} />}
      {hostHtml(site.html.feedLinks)}
      {path !== null && (
        <link rel="alternate" type="text/markdown" href={absoluteAddress(show.url, markdownPath(path))} />
      )}
      <link rel="icon" type="image/png" href={site.icon} />
      <link rel="apple-touch-icon" href={site.icon} />
      <link rel="manifest" href={MANIFEST_PATH} />
      <StyleLinks edition={edition} />
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
