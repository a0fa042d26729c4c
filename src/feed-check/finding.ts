/** Something that a directory, an app or a validator does not take, or takes less gladly. `place what; fix` reads as a sentence. */
export interface Finding {
  /** error: somebody refuses or drops something; warning: recommended and missing, or risky. */
  readonly level: "error" | "warning";
  /** Who asks and for what, for good: `apple/enclosure-extension`. */
  readonly rule: string;
  /** `document`, `channel <itunes:image>`, `item 3 “Tides” <enclosure>`; items count from 1. */
  readonly place: string;
  /** What is wrong: it continues the place. */
  readonly what: string;
  /** What to do about it: an imperative sentence without a full stop. */
  readonly fix: string;
}

/** What is wrong with one element, and what to do about it. */
export interface Fault {
  readonly what: string;
  readonly fix: string;
}

/** A fault and where it is. */
export interface PlacedFault extends Fault {
  readonly place: string;
}
