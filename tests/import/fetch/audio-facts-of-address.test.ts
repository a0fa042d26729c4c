import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { beforeEach, describe, expect, it } from "vitest";
import { audioFacts } from "../../../src/audio/audio-facts.ts";
import { audioFactsOfAddress } from "../../../src/import/fetch/audio-facts-of-address.ts";
import { AUDIO_BYTES_BY_FORMAT } from "../../audio/audio-bytes.ts";
import { loopbackNetwork, sendFile, serve } from "./loopback.ts";

const network = loopbackNetwork();
let handler: (request: IncomingMessage, response: ServerResponse) => void;
let sent = 0;
const origin = await serve((request, response) => {
  response.on("pipe", () => undefined);
  const write = response.end.bind(response);
  response.end = ((chunk?: Buffer) => {
    sent += Buffer.isBuffer(chunk) ? chunk.length : 0;
    return write(chunk);
  }) as typeof response.end;
  handler(request, response);
});
beforeEach(() => {
  sent = 0;
});

function fileOf(bytes: Buffer): typeof handler {
  return (request, response) => sendFile(request, response, { bytes, etag: '"1"' });
}

describe("a remote file of audio", () => {
  it.each([
    ["MP3", "audio/mpeg"],
    ["M4A", "audio/x-m4a"],
    ["Ogg", "audio/ogg"],
    ["Opus", "audio/opus"],
    ["FLAC", "audio/flac"],
    ["WAV", "audio/wav"],
  ] as const)("says its length, duration and type, whatever its name is: %s", async (format, type) => {
    const bytes = AUDIO_BYTES_BY_FORMAT[format];
    handler = fileOf(bytes);
    const { durationSeconds } = await audioFacts(bytes);
    expect(await audioFactsOfAddress(`${origin}/episode`, network)).toEqual({
      address: `${origin}/episode`,
      bytes: bytes.length,
      durationSeconds,
      type,
    });
  });

  it("is read in parts: of a large one 2 MB at most", async () => {
    const picture = Buffer.alloc(20_000_000);
    const head = Buffer.from([
      0x49,
      0x44,
      0x33,
      3,
      0,
      0,
      ...[21, 14, 7, 0].map((shift) => (picture.length >> shift) & 0x7f),
    ]);
    const audio = readFileSync("tests/kitchen-sink/show/plain/audio.mp3");
    const bytes = Buffer.concat([head, picture, audio]);
    handler = fileOf(bytes);
    const facts = await audioFactsOfAddress(`${origin}/1.mp3`, network);
    expect(facts).toMatchObject({ bytes: bytes.length, type: "audio/mpeg" });
    expect(sent).toBeLessThanOrEqual(2 * 1024 * 1024 + 1024);
  });

  it("is known by its headers alone where the server sends no parts", async () => {
    handler = (_, response) =>
      response.writeHead(200, { "content-length": 5, "content-type": "audio/mp4; x=y" }).end("abcde");
    expect(await audioFactsOfAddress(`${origin}/1.m4b`, network)).toEqual({
      address: `${origin}/1.m4b`,
      bytes: 5,
      type: "audio/mp4",
    });
  });

  it("says nothing of what is no audio, and is no error", async () => {
    handler = fileOf(Buffer.from("<html>not found</html>"));
    expect(await audioFactsOfAddress(`${origin}/1.mp3`, network)).toEqual({
      address: `${origin}/1.mp3`,
      bytes: 22,
      type: "audio/mpeg",
    });
  });

  it("is asked by https first, and taken there when it is", async () => {
    const bytes = AUDIO_BYTES_BY_FORMAT.MP3;
    handler = fileOf(bytes);
    const secure = {
      ...network,
      ask: (request: Parameters<typeof network.ask>[0]) =>
        network.ask({ ...request, address: new URL(request.address.pathname, origin) }),
    };
    expect(await audioFactsOfAddress("http://cdn.example/1.mp3", secure)).toMatchObject({
      address: "https://cdn.example/1.mp3",
      bytes: bytes.length,
    });
  });

  it("is a fault when nobody answers", async () => {
    handler = (_, response) => response.writeHead(404).end();
    expect(await audioFactsOfAddress(`${origin}/1.mp3`, network)).toMatchObject({
      what: "answers 404: nothing is there",
    });
  });
});
