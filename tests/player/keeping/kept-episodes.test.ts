import { describe, expect, it } from "vitest";
import { guardedStorage } from "../../../src/player/audio/guarded-storage.ts";
import { aloneWith, noteKept, readKept } from "../../../src/player/keeping/kept-episodes.ts";
import { memoryStorage } from "../audio/memory-storage.ts";

const episode = (name: string, files: readonly string[] = ["/assets/site.css"]) => ({
  path: `/episodes/${name}`,
  title: name,
  audio: `/media/${name}.mp3`,
  files,
});

const memory = (text?: string) => {
  const storage = memoryStorage(text === undefined ? {} : { "airdate:kept": text });
  return guardedStorage(() => storage);
};

describe("what is kept", () => {
  it("is noted, once for each episode, and forgotten", () => {
    const kept = memory();
    noteKept(kept, "/episodes/tides", episode("tides"));
    noteKept(kept, "/episodes/storms", episode("storms"));
    noteKept(kept, "/episodes/tides", { ...episode("tides"), audio: "/media/new.mp3" });
    expect(readKept(kept).map(({ audio }) => audio)).toEqual(["/media/storms.mp3", "/media/new.mp3"]);
    noteKept(kept, "/episodes/tides", null);
    expect(readKept(kept)).toEqual([episode("storms")]);
  });

  it("goes with its episode, but for what another one needs", () => {
    const tides = episode("tides", ["/assets/site.css", "/assets/tides.jpg"]);
    expect(aloneWith(tides, [tides, episode("storms")])).toEqual([
      "/episodes/tides",
      "/media/tides.mp3",
      "/assets/tides.jpg",
    ]);
  });

  it.each(["", "{", "7", "{}", "[null, 5]", '[{"path":"/x","title":"x","audio":"/y"}]'])(
    "is nothing when %s is in its place",
    (text) => {
      expect(readKept(memory(text))).toEqual([]);
    },
  );

  it.each(["https://elsewhere.example/", "//elsewhere.example/", "javascript:alert(1)"])(
    "never leads to %s",
    (path) => {
      for (const field of [{ path }, { audio: path }, { files: [path] }])
        expect(readKept(memory(JSON.stringify([{ ...episode("tides"), ...field }])))).toEqual([]);
    },
  );
});
