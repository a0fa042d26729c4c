/** A moment of an episode that an address names, or a stretch of it. Seconds. */
export interface Moment {
  readonly startSeconds: number;
  /** Where to stop, when the address names a range. */
  readonly endSeconds?: number;
}

/**
 * The moment in an address: `#t=751` or else `?t=751`; null when there is none. As Media Fragments write it (W3C, §4.2.1):
 * seconds or a clock (`1:02:03`, `12:31.5`), and ranges (`60,90`; `,90` from the start), with or without `npt:`.
 */
export function momentOfAddress({ hash, search }: Pick<URL, "hash" | "search">): Moment | null {
  const value = new URLSearchParams(hash.slice(1)).get("t") ?? new URLSearchParams(search).get("t");
  return value === null ? null : parseMoment(value);
}

function parseMoment(value: string): Moment | null {
  const [start = "", end, ...more] = value.replace(/^npt:/, "").split(",");
  if (more.length > 0) return null;
  const startSeconds = start === "" && end !== undefined ? 0 : parseClock(start);
  if (startSeconds === null || end === undefined) return startSeconds === null ? null : { startSeconds };
  const endSeconds = parseClock(end);
  return endSeconds === null || endSeconds <= startSeconds ? null : { startSeconds, endSeconds };
}

/** `751`, `12.5`, `12:31`, `1:02:03.5` → seconds. */
function parseClock(text: string): number | null {
  const match = /^(?:(?:(\d{1,3}):)?(\d{1,2}):(?=\d{2}(?:\.|$)))?(\d{1,9}(?:\.\d+)?)$/.exec(text);
  if (match === null) return null;
  const [, hours = "0", minutes = "0", seconds = "0"] = match;
  const isClock = match[2] !== undefined;
  if (isClock && (Number(minutes) > 59 || Number(seconds) >= 60)) return null;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
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
