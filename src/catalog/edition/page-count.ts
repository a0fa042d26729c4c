/** How many episodes a page of many shows. */
export const EPISODES_PER_PAGE = 24;

/** How many people a page of them shows. */
export const PEOPLE_PER_PAGE = 48;

/** How many pages so many entries fill, `perPage` on each; none of them fill one. */
export function pageCount(entries: number, perPage = EPISODES_PER_PAGE): number {
  return Math.max(1, Math.ceil(entries / perPage));
}
