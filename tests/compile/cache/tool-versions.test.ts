import { readFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { expect, it } from "vitest";
import { openWorkCache, type WorkCache } from "../../../src/compile/cache/work-cache.ts";
import { buildOutput, copySmallShow, PROJECT } from "../small-show.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const workplace = await temporaryFolder();

/** A cache that remembers what each kind of work was said to depend on. */
function recording(cache: WorkCache) {
  const inputsOf = new Map<string, string[]>();
  const record = (kind: string, inputs: readonly (string | Uint8Array)[]) =>
    void inputsOf.set(kind, inputs.map(String));
  const recorder: WorkCache = {
    ...cache,
    bytes: (kind, inputs, work) => {
      record(kind, inputs);
      return cache.bytes(kind, inputs, work);
    },
    value: (kind, inputs, work) => {
      record(kind, inputs);
      return cache.value(kind, inputs, work);
    },
  };
  return { recorder, inputsOf };
}

it("work on pictures and audio is other work for another version of what does it", async () => {
  const { recorder, inputsOf } = recording(openWorkCache(path.join(workplace, "cache")));
  await buildOutput(await copySmallShow(path.join(workplace, "show")), "", { cache: recorder });
  const lockFile = JSON.parse(await readFile(path.join(PROJECT, "package-lock.json"), "utf8"));
  const versionOf = (name: string) => `${name} ${lockFile.packages[`node_modules/${name}`].version}`;
  const [audio, decoder] = [versionOf("music-metadata"), versionOf("mpg123-decoder")];
  const pictures = JSON.stringify(sharp.versions);
  const tools = [...inputsOf].map(([kind, inputs]) => [
    kind.replace(/-\d+$/, ""),
    inputs.find((input) => [audio, decoder, pictures].includes(input)),
  ]);
  expect(Object.fromEntries(tools)).toEqual({
    "picture-facts": pictures,
    picture: pictures,
    icon: pictures,
    "icon-192": pictures,
    "icon-512": pictures,
    "share-picture": pictures,
    audio,
    "audio-measures": decoder,
    // Its key holds the digest of the lock file.
    notes: undefined,
  });
});
