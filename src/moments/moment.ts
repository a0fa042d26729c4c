import { parseMomentTime } from "./clock.ts";

/** A moment of an episode that an address names, or a stretch of it. Seconds. */
export interface Moment {
  readonly startSeconds: number;
  /** Where to stop, when the address names a range. */
  readonly endSeconds?: number;
}

/**
 * The moment in an address: `#t=751` or else `?t=751`; null when there is none. As Media Fragments write it (W3C, §4.2.1), with clocks
 * as hosts write them: `1:02:03`, `75:10`, `12:31.5`; ranges (`60,90`; `,90` from the start), with or without `npt:`.
 */
export function momentOfAddress({ hash, search }: Pick<URL, "hash" | "search">): Moment | null {
  // What text is to be marked is said behind that, where a browser does not know it and leaves it there.
  const [fragment] = hash.slice(1).split(":~:");
  const value = new URLSearchParams(fragment).get("t") ?? new URLSearchParams(search).get("t");
  return value === null ? null : parseMoment(value);
}

/** The value of `t` that says a moment: `751`, or `60,90`. */
export function renderMoment({ startSeconds, endSeconds }: Moment): string {
  return endSeconds === undefined ? `${startSeconds}` : `${startSeconds},${endSeconds}`;
}

function parseMoment(value: string): Moment | null {
  const [start = "", end, ...more] = value.replace(/^npt:/, "").split(",");
  if (more.length > 0) return null;
  const startSeconds = start === "" && end !== undefined ? 0 : parseMomentTime(start);
  if (startSeconds === undefined || end === undefined)
    return startSeconds === undefined ? null : { startSeconds };
  const endSeconds = parseMomentTime(end);
  return endSeconds === undefined || endSeconds <= startSeconds ? null : { startSeconds, endSeconds };
}

/**
 * The moment that a link leads to when it stays with this player: the link's target is the page itself, or its audio.
 * Null for all other links, which the browser follows.
 */
export function momentOfLink(link: URL, page: URL, audio: URL): Moment | null {
  const isHere = [page, audio].some(({ origin, pathname }) => {
    return link.origin === origin && link.pathname === pathname;
  });
  return isHere ? momentOfAddress(link) : null;
}

/** The address of a page at a moment: whole seconds, as people share it. */
export function addressAt(page: string, seconds: number): string {
  const url = new URL(page);
  url.hash = seconds < 1 ? "" : `t=${Math.floor(seconds)}`;
  return url.href;
}
