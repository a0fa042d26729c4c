/** How many episodes a page of many shows. */
export const EPISODES_PER_PAGE = 24;

/** How many pages so many episodes fill; none of them fill one. */
export function pageCount(episodes: number): number {
  return Math.max(1, Math.ceil(episodes / EPISODES_PER_PAGE));
}
