/**
 * What is said in one stretch of an episode. Times are in seconds from the start of the audio.
 * `text` is plain text: no markup, no control characters, no blank lines; a `\n` is a line break of the source.
 * Without `speaker` nobody is known to speak (music, or a source that names nobody).
 */
export interface Cue {
  readonly startSeconds: number;
  readonly endSeconds: number;
  readonly text: string;
  readonly speaker?: string;
  /** The same text with finer times, where the source has them. */
  readonly words?: readonly CueWord[];
}

/** A word, or a few, with a time of its own. */
export interface CueWord {
  readonly startSeconds: number;
  readonly endSeconds: number;
  readonly text: string;
}

/** All that is said in an episode; the cues in order of their start, overlapping where people do. */
export interface Transcript {
  readonly cues: readonly Cue[];
}
