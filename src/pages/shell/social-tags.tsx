import { absoluteAddress, embedPath } from "../../catalog/addresses.ts";
import type { Episode } from "../../catalog/episode.ts";
import type { Picture } from "../../catalog/picture.ts";
import { SHARE_PIXELS } from "../../catalog/share-pixels.ts";
import type { Show } from "../../catalog/show.ts";
import { fill } from "../../languages/template.ts";
import { EMBED_PIXELS } from "../../machines/embed-frame.ts";
import { isoInstant } from "../../moments/instant.ts";

/** What a link to a page is shown as elsewhere. */
export interface SocialTagsProps {
  readonly show: Show;
  readonly title: string;
  readonly description: string;
  /** The page's full address; null for a page that has none. */
  readonly canonical: string | null;
  /** The episode that the page is about, if it is about one. */
  readonly episode?: Episode | undefined;
}

/** Open Graph (ogp.me) and X's cards, which take what they do not name from Open Graph. */
export function SocialTags({ show, title, description, canonical, episode }: SocialTagsProps) {
  const picture = shownWith(show, episode);
  return (
    <>
      <meta property="og:type" content={episode === undefined ? "website" : "article"} />
      <meta property="og:site_name" content={show.title} />
      <meta property="og:locale" content={territorialLocale(show.language)} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      {canonical !== null && <meta property="og:url" content={canonical} />}
      <meta property="og:image" content={absoluteAddress(show.url, picture.href)} />
      {picture.width !== undefined && <meta property="og:image:width" content={String(picture.width)} />}
      {picture.height !== undefined && <meta property="og:image:height" content={String(picture.height)} />}
      <meta property="og:image:alt" content={picture.alt} />
      {episode ? (
        <EpisodeTags show={show} episode={episode} />
      ) : (
        <meta name="twitter:card" content="summary_large_image" />
      )}
    </>
  );
}

/** The picture of a link. */
interface LinkPicture extends Pick<Picture, "href" | "width" | "height"> {
  readonly alt: string;
}

function shownWith(show: Show, episode: Episode | undefined): LinkPicture {
  if (episode?.share === undefined)
    return { ...SHARE_PIXELS, href: show.share, alt: fill(show.texts.artworkOf, { show: show.title }) };
  return { ...SHARE_PIXELS, href: episode.share, alt: fill(show.texts.coverOf, { title: episode.title }) };
}

function EpisodeTags({ show, episode }: { readonly show: Show; readonly episode: Episode }) {
  const { audio, publishedAt, updatedAt, tags = [] } = episode;
  return (
    <>
      <meta property="og:audio" content={absoluteAddress(show.url, audio.href)} />
      <meta property="og:audio:type" content={audio.type} />
      <meta property="article:published_time" content={isoInstant(publishedAt)} />
      {updatedAt !== undefined && <meta property="article:modified_time" content={isoInstant(updatedAt)} />}
      {tags.map((tag) => (
        <meta property="article:tag" content={tag} />
      ))}
      <meta name="twitter:card" content="player" />
      <meta name="twitter:player" content={absoluteAddress(show.url, embedPath(episode.slug))} />
      <meta name="twitter:player:width" content={String(EMBED_PIXELS.width)} />
      <meta name="twitter:player:height" content={String(EMBED_PIXELS.height)} />
    </>
  );
}

/** `pt-br` → `pt_BR`, `en` → `en_US`: Open Graph wants a territory, and takes the likeliest. */
function territorialLocale(language: string): string {
  const known = locales.get(language) ?? likeliestLocale(language);
  locales.set(language, known);
  return known;
}

function likeliestLocale(language: string): string {
  const locale = new Intl.Locale(language).maximize();
  return locale.region === undefined ? locale.language : `${locale.language}_${locale.region}`;
}

/** Of each page's head it was a fiftieth of what the page takes. */
const locales = new Map<string, string>();
