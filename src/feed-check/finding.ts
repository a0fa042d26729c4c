import type { Fault } from "../schemas/fault.ts";

/** Something that a directory, an app or a validator does not take, or takes less gladly. `place what; fix` reads as a sentence. */
export interface Finding extends Fault {
  /** error: somebody refuses or drops something; warning: recommended and missing, or risky. */
  readonly level: "error" | "warning";
  /** Who asks and for what, for good: `apple/enclosure-extension`. */
  readonly rule: string;
  /** `document`, `channel <itunes:image>`, `item 3 “Tides” <enclosure>`; items count from 1. */
  readonly place: string;
}

/** What one rule finds: it does not say again which rule it is. */
export type Found = Omit<Finding, "level" | "rule">;
