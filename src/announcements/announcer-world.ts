import type { Catalog } from "../catalog/catalog.ts";
import type { Instant } from "../moments/instant.ts";
import type { AnnouncementState } from "./delivery.ts";
import type { Ask } from "./exchange.ts";

/** What announcing needs of the world: made by an entry, and by tests of memory. */
export interface AnnouncerWorld {
  readonly catalog: Catalog;
  readonly now: () => Instant;
  readonly store: StateStore;
  readonly ask: Ask;
  readonly secretOf: (name: string) => unknown;
  /** The bytes of a picture of the site. */
  readonly picture: (path: string) => Promise<Uint8Array<ArrayBuffer>>;
}

/** Keeps the state of a show. */
export interface StateStore {
  /** Null when nothing was kept yet. */
  read(): Promise<AnnouncementState | null>;
  /** Keeps a state, and wakes its announcer at an instant: both, or neither when it throws. */
  keep(state: AnnouncementState, wakeAt: Instant | null): Promise<void>;
}
