import { describe, expect, it } from "vitest";
import { guardedStorage } from "../../../src/player/audio/guarded-storage.ts";
import { type EpisodePlace, resumeStore } from "../../../src/player/audio/resume-store.ts";
import { memoryStorage } from "./memory-storage.ts";

const HOUR = 3600;

function place(seconds: number, durationSeconds = HOUR): EpisodePlace {
  return { seconds, durationSeconds, path: "/episodes/tides", title: "Tides" };
}

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
    storeAt(storage).write("tides", place(751.8));
    expect(storeAt(storage).read("tides")).toBe(751);
  });

  it("is another one than the others", () => {
    const store = storeAt();
    store.write("tides", place(60));
    store.write("storms", place(70));
    expect([store.read("tides"), store.read("storms"), store.read("ferries")]).toEqual([60, 70, null]);
  });

  it.each([
    ["before it has begun", 4, HOUR],
    ["in its last thirty seconds", HOUR - 29, HOUR],
    ["in the last twentieth of a short one", 96, 100],
  ])("%s is forgotten", (_, seconds, durationSeconds) => {
    const store = storeAt();
    store.write("tides", place(50, durationSeconds));
    store.write("tides", place(seconds, durationSeconds));
    expect(store.read("tides")).toBeNull();
  });

  it("begins anew when it has ended, and is known as heard, also to who looks into it again", () => {
    const store = storeAt();
    store.write("tides", place(60));
    store.hear("tides", place(HOUR));
    store.write("tides", place(2));
    expect(store.read("tides")).toBeNull();
    expect(store.all()).toEqual([{ ...place(0), isHeard: true }]);
    store.write("tides", place(9));
    expect(store.all()).toEqual([{ ...place(9), isHeard: false }]);
  });

  it("is known by its page and title, the one heard last first; how long it is may be unknown", () => {
    const store = storeAt();
    store.write("tides", place(60, Number.POSITIVE_INFINITY));
    store.write("storms", { ...place(70), path: "/episodes/storms", title: "Storms" });
    expect(store.all().map(({ title, durationSeconds }) => [title, durationSeconds])).toEqual([
      ["Storms", HOUR],
      ["Tides", Number.POSITIVE_INFINITY],
    ]);
  });

  it("makes room for three hundred others, and not for more", () => {
    const store = storeAt();
    for (let index = 0; index <= 300; index++) store.write(`episode-${index}`, place(60));
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

  it("of an earlier version is where it was left, and in no list", () => {
    const store = storeAt(memoryStorage({ "airdate:left": '{"tides":[751,1]}' }));
    expect([store.read("tides"), store.all()]).toEqual([751, []]);
  });

  it.each(["https://elsewhere.example/", "//elsewhere.example/", "javascript:alert(1)"])(
    "is nothing when it would lead to %s",
    (path) => {
      const text = JSON.stringify({ tides: [60, 1, path, "Tides", 90] });
      expect(storeAt(memoryStorage({ "airdate:left": text })).all()).toEqual([]);
    },
  );

  it("does not matter where there may be none", () => {
    const store = resumeStore(
      guardedStorage(() => {
        throw new DOMException("denied", "SecurityError");
      }),
      () => 0,
    );
    store.write("tides", place(60));
    expect(store.read("tides")).toBeNull();
  });
});
