/** Newest first; equal air dates in the order of their slugs, so that the order never depends on how files were read. */
export function compareAired(a: Dated, b: Dated): number {
  if (a.publishedAt !== b.publishedAt) return b.publishedAt - a.publishedAt;
  return a.slug < b.slug ? -1 : 1;
}

interface Dated {
  readonly slug: string;
  readonly publishedAt: number;
}
