/** A chapter of an episode. Sorted by `startSeconds` wherever there is a list. */
export interface Chapter {
  readonly startSeconds: number;
  /** Empty only for a silent chapter (`hidden`), which changes the picture and stands in no list. */
  readonly title: string;
  readonly endSeconds?: number;
  readonly href?: string;
  /** A path of the site or a full address. */
  readonly image?: string;
  readonly hidden?: true;
  readonly location?: ChapterLocation;
}

/** Where a chapter takes place. `geo` is an RFC 5870 URI. */
interface ChapterLocation {
  readonly name: string;
  readonly geo: string;
  readonly osm?: string;
}

/** The chapters that stand in lists. */
export function listedChapters(chapters: readonly Chapter[]): readonly Chapter[] {
  return chapters.filter((chapter) => chapter.hidden !== true);
}
