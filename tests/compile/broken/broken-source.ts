import type { Changes } from "../small-show.ts";

/** A way to break the small show, and every Problem that the host then reads, word for word. */
export interface BrokenSource {
  /** Continues the sentence "a show with …". */
  readonly name: string;
  readonly changes: Changes;
  /** Without the folder's name before them. */
  readonly problems: readonly string[];
}
