import path from "node:path";
import { describe, expect, it } from "vitest";
import { hasMuchAudio } from "../../../src/compile/threads/much-audio.ts";
import { bytesLong, changeShow } from "../small-show.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const root = await temporaryFolder();
const SLUGS = ["one", "two", "three", "four", "five"];

describe("threads are worth it for audio", () => {
  it.each([
    ["of several episodes, and long", 60_000_000, SLUGS, true],
    ["but not for short one", 6_000_000, SLUGS, false],
    ["and not for that of one episode", 600_000_000, ["one"], false],
    ["nor for folders that are not there", 0, ["six", "seven", "eight", "nine"], false],
  ])("%s", async (_, bytes, slugs, expected) => {
    const files = SLUGS.map((slug) => [path.join(slug, "audio.mp3"), bytesLong(bytes)] as const);
    await changeShow(root, Object.fromEntries(files));
    expect(await hasMuchAudio(root, slugs)).toBe(expected);
  });
});
