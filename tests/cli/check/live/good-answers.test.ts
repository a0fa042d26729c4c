import { writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import { openGoodAnswers } from "../../../../src/cli/check/live/good-answers.ts";
import type { LiveAddress } from "../../../../src/cli/check/live/live-address.ts";
import { temporaryFolder } from "../../../compile/temporary-folder.ts";

const folder = await temporaryFolder();
const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 10, 22);

const AUDIO: LiveAddress = {
  kind: "audio",
  address: "https://cdn.example/tides.mp3",
  host: "elsewhere",
  owner: "episode tides",
  others: 0,
  type: "audio/mpeg",
  bytes: 1000,
};

/** A file in which this address was good at `NOW`. */
async function written(name: string): Promise<string> {
  const file = path.join(folder, name, "good.json");
  const good = await openGoodAnswers(file, NOW, "used");
  good.add(AUDIO);
  await good.write();
  return file;
}

it("what was good is known for a day", async () => {
  const file = await written("day");
  expect((await openGoodAnswers(file, NOW + 23 * HOUR, "used")).has(AUDIO)).toBe(true);
  expect((await openGoodAnswers(file, NOW + 24 * HOUR, "used")).has(AUDIO)).toBe(false);
});

it("what was good is not known when the feed says something else of it, nor when all is asked anew", async () => {
  const file = await written("changed");
  const good = await openGoodAnswers(file, NOW, "used");
  expect(good.has({ ...AUDIO, bytes: 1001 })).toBe(false);
  expect(good.has({ ...AUDIO, owner: "episode storms" })).toBe(true);
  expect((await openGoodAnswers(file, NOW, "asked anew")).has(AUDIO)).toBe(false);
});

it.each(["", "{", "null", "[1]", '{"audio https://cdn.example/tides.mp3 audio/mpeg 1000": "x"}'])(
  "a file that is broken knows nothing: %s",
  async (text) => {
    const file = path.join(folder, "broken.json");
    await writeFile(file, text);
    expect((await openGoodAnswers(file, NOW, "used")).has(AUDIO)).toBe(false);
  },
);
