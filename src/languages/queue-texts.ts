import type { Template } from "./template.ts";

/** What the sheet with the queue says, and the list of what was begun. */
export interface QueueTexts {
  readonly upNext: string;
  /** Puts an episode before all others of the queue, or after them. */
  readonly playNext: string;
  readonly playLast: string;
  /** Plays an episode and those that come after it in its list. */
  readonly playAll: string;
  /** Move an episode of the queue, and take it out. */
  readonly earlier: Template<"title">;
  readonly later: Template<"title">;
  readonly remove: Template<"title">;
  readonly clear: string;
  readonly empty: string;
  /** Over the episodes that were begun and not heard to their end. */
  readonly continueHere: string;
}
