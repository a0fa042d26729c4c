import { writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { startMediaServer } from "../../../src/cli/dev/media-server.ts";
import { writeMediaHere } from "../../../src/compile/output/media-here.ts";
import { outputPlaces } from "../../../src/compile/output/output-places.ts";
import { withLocalMedia } from "../../../src/worker/stores/local-media.ts";
import type { MediaBucket } from "../../../src/worker/stores/media-bucket.ts";
import { temporaryFolder } from "../../compile/temporary-folder.ts";

// The server of `airdate dev`, and the store of the Worker that asks it.

const dist = await temporaryFolder();
const KEY = `${"0123456789abcdef".repeat(4)}.mp3`;
const BYTES = Uint8Array.from({ length: 1000 }, (_, index) => index % 251);
const place = path.join(dist, "audio.mp3");
await writeFile(place, BYTES);
const media = { file: KEY, address: "1b2c3d4e", bytes: 1000, duration: 3 };
const audio = { copyOf: place, bytes: 1000, media };
await writeMediaHere(outputPlaces(dist), { files: new Map([["/media/tides-1b2c3d4e.mp3", audio]]) });

const server = await startMediaServer(dist);
afterAll(() => server.close());

const RANGE = { range: "bytes=0-9" };

describe("the server of local media", () => {
  it("gives a part of a file", async () => {
    const response = await fetch(`${server.address}/${KEY}`, { headers: { range: "bytes=990-999" } });
    expect(response.status).toBe(206);
    expect(response.headers.get("content-range")).toBe("bytes 990-999/1000");
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(BYTES.slice(990));
  });

  it.each([
    ["without the secret", () => `/${KEY}`],
    ["with another secret", () => `/${"0".repeat(64)}/${KEY}`],
    ["for a file of no episode", (secret: string) => `/${secret}/../media-here.json`],
    ["for the list", (secret: string) => `/${secret}/media-here.json`],
    ["for nothing", (secret: string) => `/${secret}/`],
  ])("has nothing %s", async (_, pathOf) => {
    const { origin, pathname } = new URL(server.address);
    const response = await fetch(`${origin}${pathOf(pathname.slice(1))}`, { headers: RANGE });
    expect(response.status).toBe(404);
    expect(await response.text()).toBe("");
  });

  it.each([{}, { range: "bytes=0-" }, { range: "bytes=0-1000" }, { range: "bytes=5-1,7-9" }])(
    "has nothing for what the Worker does not ask: %j",
    async (headers) => {
      expect((await fetch(`${server.address}/${KEY}`, { headers })).status).toBe(404);
    },
  );
});

describe("the Worker's store of local media", () => {
  const bucket: MediaBucket = {
    open: async ({ key }) => ({ kind: "missing", why: `the bucket was asked for ${key}` }),
  };
  const read = async (store: MediaBucket | null, key: string) => {
    const answer = await store?.open({ key, bytes: 1000 }, { offset: 10, length: 5 });
    return answer instanceof ReadableStream ? [...(await new Response(answer).bytes())] : answer;
  };

  it("reads what lies on this machine", async () => {
    expect(await read(withLocalMedia(server.address, bucket), KEY)).toEqual([10, 11, 12, 13, 14]);
  });

  it("asks the bucket for the rest", async () => {
    const missing = (why: string) => ({ kind: "missing", why });
    expect(await read(withLocalMedia(server.address, bucket), "other.mp3")).toEqual(
      missing("the bucket was asked for other.mp3"),
    );
    expect(await read(withLocalMedia(server.address, null), "other.mp3")).toEqual(
      missing("other.mp3 is not on this machine, and no bucket is bound as MEDIA"),
    );
  });

  it("is not there where nobody serves it", async () => {
    const gone = server.address.replace(/:\d+/, ":1");
    expect(await read(withLocalMedia(gone, bucket), KEY)).toMatchObject({ kind: "outage" });
  });

  it.each([
    undefined,
    "",
    "https://evil.example/media",
    `http://evil.example:80/${"0".repeat(64)}`,
    `http://127.0.0.1.evil.example:80/${"0".repeat(64)}`,
    `http://127.0.0.1:80@evil.example/${"0".repeat(64)}`,
    "http://127.0.0.1:8080/short",
  ])("is the bucket alone when its address is %j", (address) => {
    expect(withLocalMedia(address, bucket)).toBe(bucket);
  });
});
