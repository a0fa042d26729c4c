import type { Instant } from "../moments/instant.ts";

/** Whose eyes these are: everybody's, or those of somebody who may see the site as it will be at an instant. */
export type Audience = { readonly kind: "public" } | { readonly kind: "preview"; readonly asOf: Instant };

export const PUBLIC: Audience = { kind: "public" };
