/** What is wrong with a text of the host's: `line` counts from 1 in that text; `fix` is an imperative. */
export interface NotesFault {
  readonly line: number;
  readonly what: string;
  readonly fix: string;
}
