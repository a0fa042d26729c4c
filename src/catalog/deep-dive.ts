/**
 * A deep dive: the structured reading that goes with an episode.
 * Every `html` is sanitised, with addresses relative to the site (`/assets/…`, `#t=751`).
 */
export interface DeepDive {
  /** What stands before the first heading. */
  readonly intro?: string;
  readonly sections: readonly DeepDiveSection[];
  /** The footnotes of all sections, as one `<section role="doc-endnotes">`. */
  readonly footnotes?: string;
}

/** One headed section, in the order in which the host wrote them. `title` is plain text, `id` is unique on the page. */
export type DeepDiveSection = { readonly id: string; readonly title: string } & (
  | { readonly kind: "guests"; readonly html: string }
  | { readonly kind: "primer"; readonly html: string }
  | { readonly kind: "keyPoints"; readonly intro: string; readonly points: readonly KeyPoint[] }
  | { readonly kind: "quotes"; readonly entries: readonly QuoteOrStory[] }
  | { readonly kind: "definitions"; readonly intro: string; readonly definitions: readonly Definition[] }
  | { readonly kind: "resources"; readonly intro: string; readonly resources: readonly Resource[] }
  | { readonly kind: "takeaway"; readonly html: string }
  | { readonly kind: "plain"; readonly html: string }
);

/** A numbered point: `headline` is plain text, `startSeconds` the first time stamp in it. */
export interface KeyPoint {
  readonly headline: string;
  readonly html: string;
  readonly links: readonly { readonly title: string; readonly url: string }[];
  readonly startSeconds?: number;
}

/** A quotation with the words of whom it is by, and what stands before it when that is something else, or a story told in prose. */
export type QuoteOrStory =
  | {
      readonly kind: "quote";
      readonly html: string;
      /** Plain text, as is `attribution`. */
      readonly lead?: string;
      readonly attribution?: string;
      readonly startSeconds?: number;
      /** The quote as a picture: a path of the site. */
      readonly picture?: string;
    }
  | { readonly kind: "story"; readonly html: string };

/** A term (plain text) and its meaning. */
export interface Definition {
  readonly term: string;
  readonly html: string;
}

/** A place to learn more: `html` is what the host says about it, possibly empty. */
export interface Resource {
  readonly title: string;
  readonly url: string;
  readonly html: string;
}
