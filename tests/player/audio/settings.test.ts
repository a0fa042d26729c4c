import { expect, it } from "vitest";
import { guardedStorage } from "../../../src/player/audio/guarded-storage.ts";
import { settingsStore } from "../../../src/player/audio/settings.ts";
import { memoryStorage } from "./memory-storage.ts";

const DEFAULTS = { speed: 1, volume: 1, isMuted: false, hasShortcuts: true };
const storeIn = (storage = memoryStorage()) => settingsStore(guardedStorage(() => storage));

it("settings are remembered, each by itself", () => {
  const storage = memoryStorage();
  storeIn(storage).change({ speed: 1.5 });
  storeIn(storage).change({ isMuted: true });
  expect(storeIn(storage).read()).toEqual({ ...DEFAULTS, speed: 1.5, isMuted: true });
});

it.each(["", "[]", "null", "7", '{"speed":"fast","volume":2,"isMuted":1,"hasShortcuts":null}'])(
  "%s in the storage is as nothing",
  (text) => {
    expect(storeIn(memoryStorage({ "airdate:settings": text })).read()).toEqual(DEFAULTS);
  },
);
