/** Apple takes no longer description, in bytes of UTF-8. */
export const DESCRIPTION_BYTES = 4000;

/** An episode's notes as feeds carry them; every address in them is full. */
export interface FeedNotes {
  /** The notes in `p ol ul li a`, at most 4,000 bytes of UTF-8: what apps and directories show first. */
  readonly description: string;
  /** The whole notes in HTML that podcast apps render; never empty. */
  readonly content: string;
}
