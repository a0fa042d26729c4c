/** What is wrong with something, without the place at which it stands: a Problem and a Finding say that too. */
export interface Fault {
  /** Continues the name of what it is about: `is empty`. */
  readonly what: string;
  /** What to do about it: an imperative sentence without a full stop. */
  readonly fix: string;
}

/** A fault in a text; `line` counts from 1 in it. */
export interface LineFault extends Fault {
  readonly line: number;
}
