import { announceDue } from "./announce-due.ts";
import type { AnnouncerWorld } from "./announcer-world.ts";
import type { KeptOverride } from "./delivery.ts";

/** What a host says of a live stream, by its guid. */
export interface SaidOfStream extends Pick<KeptOverride, "status" | "signedAt"> {
  readonly guid: string;
}

/**
 * Keeps what a host says of a live stream, in place of what he has said before; what is no newer than that is passed over. False when the show
 * has no such stream.
 */
export async function overrideLive(
  world: AnnouncerWorld,
  { guid, status, signedAt }: SaidOfStream,
): Promise<boolean> {
  const { catalog, store, now } = world;
  const guids = catalog.show.live.map((stream) => stream.guid);
  if (!guids.includes(guid)) return false;
  // How it was before has to be known, or nobody could tell that something has changed.
  await announceDue(world);
  const state = await store.read();
  const known = new Map(Object.entries(state?.overrides ?? {}));
  if (state === null || (known.get(guid)?.signedAt ?? 0) >= signedAt) return true;
  known.set(guid, { status, at: now(), signedAt });
  const overrides = Object.fromEntries([...known].filter(([stream]) => guids.includes(stream)));
  await store.keep({ ...state, overrides }, now());
  return true;
}
