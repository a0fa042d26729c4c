import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import { newSubject, typedSubject } from "../../../src/cli/new/new-subject.ts";
import { AUDIO_BYTES_BY_FORMAT, id3 } from "../../audio/audio-bytes.ts";
import { temporaryFolder } from "../../compile/temporary-folder.ts";

const folder = await temporaryFolder();
await mkdir(path.join(folder, "Tides"));
const FILES = {
  "tagged.mp3": id3({ TIT2: " Why Tides\nAre Late ", TPE1: "Joris Hale" }),
  "dashes.mp3": id3({ TIT2: "- - -" }),
  "why_tides-are late.WAV": AUDIO_BYTES_BY_FORMAT.WAV,
  "0012.flac": AUDIO_BYTES_BY_FORMAT.FLAC,
  "renamed.mp3": AUDIO_BYTES_BY_FORMAT.M4A,
  "empty.mp3": "",
  "text.mp3": "This is not audio.\n".repeat(40),
  README: "A file, and a title.",
};
for (const [name, content] of Object.entries(FILES)) await writeFile(path.join(folder, name), content);

const subject = (word?: string, title?: string) =>
  newSubject({ word, ...(title !== undefined && { title }) }, folder);

it.each([
  ["a title", "Why Tides Are Late", undefined, "Why Tides Are Late"],
  ["a title that a folder has", "Tides", undefined, "Tides"],
  ["a title that a file has, given as one", undefined, "README", "README"],
])("%s is a title", async (_, word, title, found) => {
  expect(await subject(word, title)).toEqual({ title: found, audio: null });
});

it.each([
  ["its tags", "tagged.mp3", undefined, "Why Tides Are Late", "mp3"],
  ["what was given, rather than its tags", "tagged.mp3", "Ebb", "Ebb", "mp3"],
  ["its name, where the tags say nothing", "why_tides-are late.WAV", undefined, "Why tides are late", "wav"],
  ["its name, where the tags have no word", "dashes.mp3", undefined, "Dashes", "mp3"],
  ["what was given, where nothing says it", "0012.flac", "Ebb", "Ebb", "flac"],
  ["its name; and what it is inside counts", "renamed.mp3", undefined, "Renamed", "m4a"],
])("a file has its title from %s", async (_, word, title, found, extension) => {
  expect(await subject(word, title)).toMatchObject({
    title: found,
    audio: { extension, place: path.join(folder, word), durationSeconds: expect.any(Number) },
  });
});

it.each([
  [
    "gone.mp3",
    undefined,
    "gone.mp3 is not there",
    "correct the name; a title that looks like a file goes behind --title",
  ],
  ["empty.mp3", undefined, "empty.mp3 has no bytes", "export the audio again"],
  ["text.mp3", undefined, "text.mp3 is not audio that can be played", "export it again as MP3 or M4A"],
  [
    "README",
    undefined,
    "README is not audio that can be played",
    "give an audio file; a title that is also the name of a file goes behind --title",
  ],
  [
    "0012.flac",
    undefined,
    "0012.flac has no title in its tags, and none in its name",
    "give it with --title",
  ],
  ["Ebb", "Flow", "there is no file Ebb", "correct its name; a title behind --title needs no other"],
])("%s, with the title %s: %s", async (word, title, what, fix) => {
  expect(await subject(word, title)).toEqual({ what, fix });
});

it.each([
  [" Why Tides Are Late ", "Why Tides Are Late"],
  ['"Why Tides Are Late"', "Why Tides Are Late"],
  ["'/home/ann/My Tides.mp3' ", "/home/ann/My Tides.mp3"],
  ["/home/ann/My\\ Tides\\ \\(1\\).mp3", "/home/ann/My Tides (1).mp3"],
  ['"Tides", and a \\', '"Tides", and a \\'],
])("%j, typed or dropped, is %j", (answer, meant) => {
  expect(typedSubject(answer)).toBe(meant);
});
