/** What a host says on the site besides the show and its episodes. */
export interface OwnWords {
  /** In the order in which they are listed. */
  readonly pages: readonly OwnPage[];
  /** At the top of every page. */
  readonly menu: readonly MenuLink[];
  /** At the bottom: pages that the menu may not have. */
  readonly further: readonly MenuLink[];
  /** Sanitised HTML at the bottom of every page; empty when there is none. */
  readonly footerHtml: string;
  /** What the home page begins with, in place of the show itself: the latest episodes, those of a season, or a text. */
  readonly lead?: "newest" | { readonly season: number } | { readonly html: string };
}

export interface MenuLink {
  readonly title: string;
  /** A path of the site or a full address. */
  readonly href: string;
}

/** A page of the host's own. */
export interface OwnPage {
  /** Its address, without the slash. */
  readonly name: string;
  readonly title: string;
  /** One or two sentences of plain text. */
  readonly description: string;
  /** Sanitised HTML, addresses relative to the site. */
  readonly html: string;
  /** The same as Markdown, below its title, addresses in full. */
  readonly markdown: string;
  /** All that is said on it as plain text, for the search. */
  readonly text: string;
}
