/** What somebody says without a long pause, to be read as one paragraph. Times are in seconds from the start of the audio. */
export interface Paragraph {
  /** Left out when nobody is known to speak. */
  readonly speaker?: string;
  readonly startSeconds: number;
  /** Its cues, each of plain text; the first one begins with the paragraph. */
  readonly cues: readonly SpokenText[];
}

/** A cue as it is read. */
export interface SpokenText {
  readonly startSeconds: number;
  readonly text: string;
}
