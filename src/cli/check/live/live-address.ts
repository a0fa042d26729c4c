/** What an address of a show is, which decides what is asked of it. */
export type LiveKind =
  | "audio"
  | "alternate"
  | "stream"
  | "artwork"
  | "picture"
  | "transcript"
  | "chapters"
  | "link";

/** An address that a show gives out, and what it says of what is there. */
export interface LiveAddress {
  readonly kind: LiveKind;
  /** In full, without a fragment. */
  readonly address: string;
  /** Whether it is on the show's own site, behind whatever prefixes, or on another host. */
  readonly host: "site" | "elsewhere";
  /** Who names it first: `show`, `episode tides`. */
  readonly owner: string;
  /** How many others name it too. */
  readonly others: number;
  /** The MIME type that the feed says. */
  readonly type?: string;
  /** The length that the feed says. */
  readonly bytes?: number;
}

/** Where it is, for findings: `episode tides, audio https://cdn.example/tides.mp3`. */
export function placeOfAddress({ kind, address, owner, others }: LiveAddress): string {
  const more = others === 0 ? "" : ` (and ${others} more)`;
  return `${owner}${more}, ${NOUNS[kind]} ${address}`;
}

const NOUNS: Readonly<Record<LiveKind, string>> = {
  audio: "audio",
  alternate: "alternate enclosure",
  stream: "stream",
  artwork: "artwork",
  picture: "picture",
  transcript: "transcript",
  chapters: "chapters",
  link: "link",
};
