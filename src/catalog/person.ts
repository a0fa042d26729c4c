import type { Picture } from "./picture.ts";

/** Somebody who made a show or was in it. `role` and `group` are names of the podcast namespace's taxonomy. */
export interface Person {
  readonly name: string;
  readonly role?: string | undefined;
  readonly group?: string | undefined;
  readonly href?: string | undefined;
  readonly bio?: string | undefined;
  readonly picture?: Picture;
}
