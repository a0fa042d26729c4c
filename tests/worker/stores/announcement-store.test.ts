import { describe, expect, it } from "vitest";
import type { AnnouncementState } from "../../../src/announcements/delivery.ts";
import { type ObjectStorage, openStore } from "../../../src/worker/stores/announcement-store.ts";

const STATE: AnnouncementState = { items: "1 2", changes: 3, known: ["a"], deliveries: [], announced: 4 };

/** As a Durable Object has it; `writes` counts what was written. */
function memoryStorage(): ObjectStorage & { alarm: number | null; writes: number } {
  const values = new Map<string, string>();
  const storage = {
    alarm: null as number | null,
    writes: 0,
    kv: {
      get: (key: string) => values.get(key),
      put: (key: string, value: string) => {
        storage.writes++;
        values.set(key, value);
      },
    },
    setAlarm: async (at: number) => {
      storage.alarm = at;
    },
    deleteAlarm: async () => {
      storage.alarm = null;
    },
  };
  return storage;
}

describe("the store of announcements", () => {
  it("has nothing at first, and then what was kept", async () => {
    const storage = memoryStorage();
    expect(await openStore(storage, "guid")?.read()).toBe(null);
    await openStore(storage, "guid")?.keep(STATE, 5);
    expect(await openStore(storage, "guid")?.read()).toEqual(STATE);
    expect(storage.alarm).toBe(5);
  });

  it("knows whose it is when an alarm opens it, which does not say", async () => {
    const storage = memoryStorage();
    expect(openStore(storage, null)).toBe(null);
    await openStore(storage, "guid")?.keep(STATE, null);
    expect(openStore(storage, null)?.guid).toBe("guid");
  });

  it("writes nothing when nothing has changed, and sets the alarm all the same, which may have been lost", async () => {
    const storage = memoryStorage();
    await openStore(storage, "guid")?.keep(STATE, 5);
    storage.alarm = null;
    const store = openStore(storage, "guid");
    await store?.keep({ ...STATE }, 5);
    expect([storage.writes, storage.alarm]).toEqual([2, 5]);
    await store?.keep({ ...STATE, announced: 5 }, null);
    expect([storage.writes, storage.alarm]).toEqual([4, null]);
  });
});
