import type { Template } from "./template.ts";

/** What is said of episodes that are kept on a device. */
export interface OfflineTexts {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** Keeps an episode. */
  readonly keep: string;
  readonly kept: string;
  readonly changed: string;
  readonly keeping: Template<"share">;
  readonly full: string;
  readonly failed: string;
  readonly room: Template<"size">;
  readonly remove: string;
  /** The title of the page that is shown in the place of one that cannot be had, and what stands over its list. */
  readonly noNetwork: string;
  readonly keptOnes: string;
}
