import type { Show } from "./show.ts";

/** Shows that the host recommends (`podcast:podroll`): those with a name and an address that a listener can open. */
export function recommendedShows({
  podroll = [],
}: Pick<Show, "podroll">): readonly { readonly title: string; readonly feedUrl: string }[] {
  return podroll.flatMap(({ title, feedUrl }) =>
    title === undefined || feedUrl === undefined ? [] : [{ title, feedUrl }],
  );
}
