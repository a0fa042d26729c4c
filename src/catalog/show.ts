import type { SiteTexts } from "../languages/site-texts.ts";
import type { ShowFields } from "../schemas/show-schema.ts";
import type { AnnounceTarget } from "./announce-target.ts";
import type { Person } from "./person.ts";
import type { Picture } from "./picture.ts";

/** A show as the public sees it: what `show.yaml` says, with its files found and its texts rendered. */
export interface Show
  extends Omit<
    ShowFields,
    | "artwork"
    | "people"
    | "images"
    | "links"
    | "live"
    | "guid"
    | "description"
    | "sponsors"
    | "notesFooter"
    | "announce"
    | "home"
    | "menu"
    | "footer"
    | "scripts"
  > {
  readonly guid: string;
  /** What the pages and feeds say of themselves, in the show's language. */
  readonly texts: SiteTexts;
  /** The first paragraph of the description as plain text. */
  readonly descriptionIntro: string;
  /** Sanitised HTML, addresses relative to the site. */
  readonly descriptionHtml: string;
  /** The same as plain text. */
  readonly descriptionText: string;
  readonly artwork: Picture;
  /** Where it can be followed, by the names that listeners read; `isOwn` are places of the host's own, which may be pages of the site. */
  readonly links: readonly { readonly name: string; readonly address: string; readonly isOwn?: boolean }[];
  /** What links to the show are shown with: a path of the site. */
  readonly share: string;
  readonly people: readonly Person[];
  readonly images: readonly FurtherPicture[];
  readonly live: readonly LiveItem[];
  /** Who is told when an episode comes out. */
  readonly announce?: readonly AnnounceTarget[];
}

/** A live stream with its pictures found. */
export interface LiveItem
  extends Omit<NonNullable<ShowFields["live"]>[number], "people" | "images" | "image"> {
  readonly people: readonly Person[];
  readonly images: readonly FurtherPicture[];
  readonly picture?: Picture;
}

/** A picture beside the artwork, after `podcast:image`; `href` is a path of the site or a full address. */
export type FurtherPicture = NonNullable<ShowFields["images"]>[number];
