import { describe, expect, it } from "vitest";
import { guardedStorage } from "../../../src/player/audio/guarded-storage.ts";
import { resumeStore } from "../../../src/player/audio/resume-store.ts";
import { memoryStorage } from "./memory-storage.ts";

const HOUR = 3600;

function storeAt(storage = memoryStorage()) {
  let now = 0;
  return resumeStore(
    guardedStorage(() => storage),
    () => ++now,
  );
}

describe("an episode that is left", () => {
  it("is found again at the second where it was, in this visit and the next", () => {
    const storage = memoryStorage();
    storeAt(storage).write("tides", { seconds: 751.8, durationSeconds: HOUR });
    expect(storeAt(storage).read("tides")).toBe(751);
  });

  it("is another one than the others", () => {
    const store = storeAt();
    store.write("tides", { seconds: 60, durationSeconds: HOUR });
    store.write("storms", { seconds: 70, durationSeconds: HOUR });
    expect([store.read("tides"), store.read("storms"), store.read("ferries")]).toEqual([60, 70, null]);
  });

  it.each([
    ["before it has begun", 4, HOUR],
    ["in its last thirty seconds", HOUR - 29, HOUR],
    ["in the last twentieth of a short one", 96, 100],
  ])("%s is forgotten", (_, seconds, durationSeconds) => {
    const store = storeAt();
    store.write("tides", { seconds: 50, durationSeconds });
    store.write("tides", { seconds, durationSeconds });
    expect(store.read("tides")).toBeNull();
  });

  it("is forgotten when it has ended", () => {
    const store = storeAt();
    store.write("tides", { seconds: 60, durationSeconds: HOUR });
    store.forget("tides");
    expect(store.read("tides")).toBeNull();
  });

  it("makes room for a hundred others, and not for more", () => {
    const store = storeAt();
    for (let index = 0; index <= 100; index++)
      store.write(`episode-${index}`, { seconds: 60, durationSeconds: HOUR });
    expect([store.read("episode-0"), store.read("episode-1")]).toEqual([null, 60]);
  });
});

describe("what is found in the storage", () => {
  it.each(["", "{", "[]", "null", "7", '"x"', '{"tides":5}', '{"tides":["5",1]}', '{"tides":[5]}'])(
    "%s means that nothing was left",
    (text) => {
      expect(storeAt(memoryStorage({ "airdate:left": text })).read("tides")).toBeNull();
    },
  );

  it("does not matter where there may be none", () => {
    const store = resumeStore(
      guardedStorage(() => {
        throw new DOMException("denied", "SecurityError");
      }),
      () => 0,
    );
    store.write("tides", { seconds: 60, durationSeconds: HOUR });
    expect(store.read("tides")).toBeNull();
  });
});
