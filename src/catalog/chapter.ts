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

/** A picture that is shown for a while and stands in no list: a silent chapter with an image. */
export interface SilentPicture {
  readonly startSeconds: number;
  /** The last one stays until the end. */
  readonly endSeconds?: number;
  readonly image: string;
}

/** The pictures of silent chapters. Each stays until its own end, or else until the next chapter of any kind. */
export function silentPictures(chapters: readonly Chapter[]): readonly SilentPicture[] {
  return chapters.flatMap(({ hidden, image, startSeconds, endSeconds }, index) => {
    if (hidden !== true || image === undefined) return [];
    const end = endSeconds ?? chapters[index + 1]?.startSeconds;
    return [{ startSeconds, image, ...(end !== undefined && { endSeconds: end }) }];
  });
}

/** The chapters that stand in lists. */
export function listedChapters(chapters: readonly Chapter[]): readonly Chapter[] {
  return chapters.filter((chapter) => chapter.hidden !== true);
}

/** Orders chapters by where they begin. */
export function byStart(a: Chapter, b: Chapter): number {
  return a.startSeconds - b.startSeconds;
}
