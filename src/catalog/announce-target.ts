/**
 * Somebody who is told when an episode comes out, compiled: who it is, and the requests that tell it. In the texts of a step, names in braces
 * stand for what is known only then (`gapValues`), `{secret}` among them.
 */
export interface AnnounceTarget {
  /** What its deliveries are kept under. */
  readonly name: string;
  /** What it is told of: that the feed has changed, or that an episode has come out. */
  readonly of: "feed" | "episode";
  /** Whether it is told why the feed has changed, `{reason}`: each stream that begins or ends is told for itself. */
  readonly asksWhy?: boolean;
  /** How long it wants to wait. */
  readonly afterMs?: number;
  /** How long it wants to be left alone. */
  readonly everyMs?: number;
  /** The name of the secret without which it is not told. */
  readonly secret?: string;
  /** What `{text}` stands for. */
  readonly text?: AnnounceText;
  /** One after the other. */
  readonly steps: readonly AnnounceStep[];
  /** Where a post is, once it is made. */
  readonly post?: string;
}

export interface AnnounceText {
  readonly template: string;
  /** How many characters there is room for. */
  readonly most: number;
  /** Whether `&`, `<` and `>` are written as in XML. */
  readonly isEscaped?: boolean;
}

/** A request. Without a body it is a GET. */
export interface AnnounceStep {
  readonly address: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, in which a name in braces is a whole value; `isForm`: a form, in which it is a part of one. */
  readonly body?: string;
  readonly isForm?: boolean;
  /** The body is the picture that links to the episode are shown with. */
  readonly isPicture?: boolean;
  /** Signed as Standard Webhooks are. */
  readonly isSigned?: boolean;
  /** What the next steps know by the answer: name → key of its JSON. */
  readonly takes?: Readonly<Record<string, string>>;
}
