import type { Instant } from "../moments/instant.ts";

/** Whose eyes these are: everybody's, or those of somebody who may see the site as it will be at an instant. */
export type Audience = { readonly kind: "public" } | PreviewAudience;

export interface PreviewAudience {
  readonly kind: "preview";
  readonly asOf: Instant;
  /** The slug of an episode that is seen besides, before its air date. */
  readonly also?: string;
}

export const PUBLIC: Audience = { kind: "public" };
