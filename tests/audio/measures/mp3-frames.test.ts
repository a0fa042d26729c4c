import { describe, expect, it } from "vitest";
import { mp3Frames } from "../../../src/audio/measures/mp3-frames.ts";
import { recorded } from "./test-sounds.ts";

const SOUND = recorded("tests/audio/measures/joint-stereo.mp3");

/** The frames of a file that is read in pieces of some length. */
function framesOf(file: Uint8Array, pieceBytes: number) {
  const frames = mp3Frames();
  const runs: Uint8Array[] = [];
  for (let at = 0; at < file.length; at += pieceBytes)
    runs.push(...frames.take(file.subarray(at, at + pieceBytes)));
  return { bytes: Buffer.concat(runs), told: frames.told() };
}

/** A tag (ID3v2) with so many bytes of padding that look like frames. */
function tag(bytes: number): Buffer {
  const head = Buffer.from("ID3\u0004\0\0\0\0\0\0", "latin1");
  for (let at = 9, left = bytes; at > 5; at--, left >>= 7) head[at] = left & 0x7f;
  return Buffer.concat([head, Buffer.alloc(bytes, Buffer.of(0xff, 0xfb, 0x50, 0x00))]);
}

const own = framesOf(SOUND, SOUND.length);

describe("the frames of an MP3", () => {
  it("are all that it holds", () => {
    expect(own.bytes.equals(SOUND)).toBe(true);
    expect(own.told).toMatchObject({ sampleRate: 44_100, isMono: false, isVariable: true, hasIndex: true });
  });

  it.each([1, 3, 400, 10_000])("are the same in pieces of %i bytes", (pieceBytes) => {
    expect(framesOf(SOUND, pieceBytes)).toEqual(own);
  });

  it.each([
    ["a tag before them", Buffer.concat([tag(5000), SOUND])],
    ["a tag after them", Buffer.concat([SOUND, Buffer.from("TAGtitle".padEnd(128, "\0"))])],
    ["bytes before them that mean nothing", Buffer.concat([Buffer.alloc(3000, 0xff), SOUND])],
    ["a frame's beginning before them, by chance", Buffer.concat([SOUND.subarray(0, 50), SOUND])],
  ])("leave out %s", (_, file) => {
    expect(framesOf(file, 777)).toEqual(own);
  });

  it("go on after bytes that are damaged", () => {
    const damaged = Buffer.from(SOUND);
    damaged.fill(0, 4000, 4600);
    const { bytes, told } = framesOf(damaged, 777);
    expect(told.frames).toBeGreaterThan(own.told.frames - 5);
    expect(bytes.length).toBeGreaterThan(SOUND.length - 2000);
    expect(told.changesRate).toBe(false);
  });
});
