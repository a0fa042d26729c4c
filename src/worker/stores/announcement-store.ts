import type { StateStore } from "../../announcements/announcer-world.ts";
import type { AnnouncementState } from "../../announcements/delivery.ts";

/** As much of the storage of a Durable Object as is used here; SQLite keeps it. */
export interface ObjectStorage {
  readonly kv: { get(key: string): unknown; put(key: string, value: string): void };
  setAlarm(at: number): Promise<void>;
  deleteAlarm(): Promise<void>;
}

/** What an object keeps for a show: the show's guid, without which an alarm could not tell whose it is, and the state. */
export interface AnnouncementStore extends StateStore {
  readonly guid: string;
}

/** The store of the show that the object is for; null when it was never told which. */
export function openStore(storage: ObjectStorage, given: string | null): AnnouncementStore | null {
  const { kv } = storage;
  const guid = given ?? kv.get("show");
  if (typeof guid !== "string") return null;
  return {
    guid,
    read: async () => {
      const kept = kv.get("state");
      // What was kept by `keep`.
      return typeof kept === "string" ? (JSON.parse(kept) as AnnouncementState) : null;
    },
    keep: async (state, wakeAt) => {
      const text = JSON.stringify(state);
      // What is written without waiting in between is written at once, or not at all.
      if (text !== kv.get("state")) {
        kv.put("show", guid);
        kv.put("state", text);
      }
      await (wakeAt === null ? storage.deleteAlarm() : storage.setAlarm(wakeAt));
    },
  };
}
