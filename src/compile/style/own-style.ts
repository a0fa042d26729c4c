/** The host's own styles, which follow Airdate's. */
export interface OwnStyle {
  /** Minified; empty when there are none. */
  readonly css: string;
  /** The addresses of those of its fonts that are needed at once; null when it has no fonts. */
  readonly fonts: readonly string[] | null;
}

export const NO_STYLE: OwnStyle = { css: "", fonts: null };
