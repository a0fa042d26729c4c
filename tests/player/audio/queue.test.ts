import { describe, expect, it } from "vitest";
import { guardedStorage } from "../../../src/player/audio/guarded-storage.ts";
import {
  movedBy,
  queuedFirst,
  queuedLast,
  readQueue,
  without,
  writeQueue,
} from "../../../src/player/audio/queue.ts";
import { memoryStorage } from "./memory-storage.ts";

const episode = (name: string) => ({ path: `/episodes/${name}`, title: name });
const [TIDES, STORMS, FERRIES] = [episode("tides"), episode("storms"), episode("ferries")];

const memory = (text?: string) => {
  const storage = memoryStorage(text === undefined ? {} : { "airdate:queue": text });
  return guardedStorage(() => storage);
};

describe("the queue", () => {
  it("is remembered in its order", () => {
    const kept = memory();
    writeQueue(kept, [STORMS, TIDES]);
    expect(readQueue(kept)).toEqual([STORMS, TIDES]);
  });

  it("takes episodes at its front and at its end, each once", () => {
    expect(queuedFirst([TIDES, STORMS], [FERRIES, STORMS])).toEqual([FERRIES, STORMS, TIDES]);
    expect(queuedLast([TIDES, STORMS], [TIDES, FERRIES])).toEqual([STORMS, TIDES, FERRIES]);
  });

  it("gives them back", () => {
    expect(without([TIDES, STORMS], [TIDES])).toEqual([STORMS]);
  });

  it.each([
    [STORMS, -1, [STORMS, TIDES, FERRIES]],
    [STORMS, 1, [TIDES, FERRIES, STORMS]],
    [TIDES, -1, [TIDES, STORMS, FERRIES]],
    [FERRIES, 1, [TIDES, STORMS, FERRIES]],
    [episode("unknown"), 1, [TIDES, STORMS, FERRIES]],
  ] as const)("is put in another order: $title by %d", (moved, step, order) => {
    expect(movedBy([TIDES, STORMS, FERRIES], moved, step)).toEqual(order);
  });

  it("has two hundred places", () => {
    const kept = memory();
    writeQueue(
      kept,
      Array.from({ length: 201 }, (_, index) => episode(String(index))),
    );
    expect(readQueue(kept)).toHaveLength(200);
  });

  it.each(["", "{", "7", "{}", '[null, 5, "x", {}]', '[{"path":"/x"}]', '[{"path":5,"title":"x"}]'])(
    "is empty when %s is in its place",
    (text) => {
      expect(readQueue(memory(text))).toEqual([]);
    },
  );

  it.each(["https://elsewhere.example/", "//elsewhere.example/", "javascript:alert(1)", "episodes/tides"])(
    "never leads to %s",
    (path) => {
      expect(readQueue(memory(JSON.stringify([{ path, title: "Tides" }, TIDES])))).toEqual([TIDES]);
    },
  );
});
