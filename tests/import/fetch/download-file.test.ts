import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { downloadFile } from "../../../src/import/fetch/download-file.ts";
import type { Network } from "../../../src/import/fetch/network.ts";
import { loopbackNetwork, sendFile, serve } from "./loopback.ts";

const BYTES = Buffer.from(Array.from({ length: 200_000 }, (_, index) => (index * 7 + (index >> 8)) % 251));
const DIGEST = createHash("sha256").update(BYTES).digest("hex");

let handler: (request: IncomingMessage, response: ServerResponse) => void;
const ranges: (string | undefined)[] = [];
const origin = await serve((request, response) => {
  ranges.push(request.headers.range);
  handler(request, response);
});

const folder = mkdtempSync(path.join(tmpdir(), "airdate-download-"));
const to = path.join(folder, "deep", "1.mp3");
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  rmSync(path.dirname(to), { recursive: true, force: true });
  ranges.length = 0;
  handler = (request, response) => sendFile(request, response, { bytes: BYTES, etag: '"1"' });
});

const network = loopbackNetwork();

function download(options: { mostBytes?: number; expectedBytes?: number } = {}, by: Network = network) {
  return downloadFile(`${origin}/1.mp3`, { to, mostBytes: 1_000_000, ...options }, by);
}

function digestOf(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}

/** Sends the file until a place, and breaks off when all of that is written down. */
function cutAfter(count: number, { etag = '"1"', ranges = true, bytes = BYTES } = {}): typeof handler {
  return (request, response) => {
    const start = ranges ? Number(/^bytes=(\d+)-/.exec(request.headers.range ?? "")?.[1] ?? 0) : 0;
    const headers = { etag, "content-length": BYTES.length - start };
    response.writeHead(
      start > 0 ? 206 : 200,
      start > 0
        ? { ...headers, "content-range": `bytes ${start}-${BYTES.length - 1}/${BYTES.length}` }
        : headers,
    );
    response.write(bytes.subarray(start, start + count));
    const timer = setInterval(() => {
      if ((statSync(`${to}.part`, { throwIfNoEntry: false })?.size ?? -1) < start + count) return;
      clearInterval(timer);
      response.destroy();
    }, 2);
  };
}

/** As after a kill: nothing is asked a second time. */
const onceOnly: Network = {
  ...network,
  sleep: (milliseconds, signal) =>
    signal === undefined ? Promise.reject(new Error("killed")) : network.sleep(milliseconds, signal),
};

describe("a file that is downloaded", () => {
  it("is there whole, with its digest, and nothing beside it", async () => {
    expect(await download({ expectedBytes: BYTES.length })).toMatchObject({
      bytes: BYTES.length,
      digest: DIGEST,
      etag: '"1"',
    });
    expect(digestOf(to)).toBe(DIGEST);
    expect(readdirSync(path.dirname(to))).toEqual(["1.mp3"]);
  });

  it.each([1, 1000, 70_000, 199_999])("goes on after an interruption at byte %i", async (count) => {
    handler = cutAfter(count);
    await expect(download({}, onceOnly)).rejects.toThrow("killed");
    expect(readdirSync(path.dirname(to))).toEqual(["1.mp3.part", "1.mp3.part.json"]);
    handler = (request, response) => sendFile(request, response, { bytes: BYTES, etag: '"1"' });
    expect(await download()).toMatchObject({ digest: DIGEST });
    expect(ranges).toEqual([undefined, `bytes=${count}-`]);
    expect(digestOf(to)).toBe(DIGEST);
  });

  it("goes on by itself when the connection breaks again and again", async () => {
    handler = cutAfter(30_000);
    const whole = handler;
    handler = (request, response) =>
      request.headers.range === "bytes=180000-"
        ? sendFile(request, response, { bytes: BYTES, etag: '"1"' })
        : whole(request, response);
    expect(await download()).toMatchObject({ digest: DIGEST });
    expect(ranges).toEqual(
      [undefined, 30, 60, 90, 120, 150, 180].map((at) => (at === undefined ? at : `bytes=${at}000-`)),
    );
  });

  it.each(["takes If-Range", "does not"])(
    "begins again when the file changed meanwhile, at a server that %s",
    async (kind) => {
      handler = cutAfter(1000, { etag: '"0"', bytes: Buffer.alloc(2000) });
      await expect(download({}, onceOnly)).rejects.toThrow("killed");
      handler = (request, response) => {
        if (kind === "does not") delete request.headers["if-range"];
        sendFile(request, response, { bytes: BYTES, etag: '"1"' });
      };
      expect(await download()).toMatchObject({ digest: DIGEST });
      expect(digestOf(to)).toBe(DIGEST);
      expect(ranges).toEqual([undefined, "bytes=1000-", ...(kind === "does not" ? [undefined] : [])]);
    },
  );

  it("begins again at a server that sends no parts", async () => {
    handler = cutAfter(1000, { ranges: false });
    await expect(download({}, onceOnly)).rejects.toThrow("killed");
    handler = (_, response) => response.writeHead(200, { "content-length": BYTES.length }).end(BYTES);
    expect(await download()).toMatchObject({ digest: DIGEST });
  });

  it("begins again when nothing says that it is the same", async () => {
    handler = cutAfter(1000, { etag: 'W/"1"' });
    await expect(download({}, onceOnly)).rejects.toThrow("killed");
    handler = (request, response) => sendFile(request, response, { bytes: BYTES, etag: '"1"' });
    expect(await download()).toMatchObject({ digest: DIGEST });
    expect(ranges).toEqual([undefined, undefined]);
  });

  it("begins again when what lies there is longer than the file, or nobody knows of what it is a part", async () => {
    handler = cutAfter(1000);
    await expect(download({}, onceOnly)).rejects.toThrow("killed");
    writeFileSync(`${to}.part`, Buffer.concat([BYTES, BYTES]));
    handler = (request, response) => sendFile(request, response, { bytes: BYTES, etag: '"1"' });
    expect(await download()).toMatchObject({ digest: DIGEST });
    writeFileSync(`${to}.part`, "x");
    writeFileSync(`${to}.part.json`, '{"valid');
    expect(await download()).toMatchObject({ digest: DIGEST });
    expect(digestOf(to)).toBe(DIGEST);
  });

  it("begins again when another part comes than was asked for", async () => {
    handler = cutAfter(1000);
    await expect(download({}, onceOnly)).rejects.toThrow("killed");
    handler = (request, response) =>
      request.headers.range === undefined
        ? sendFile(request, response, { bytes: BYTES, etag: '"1"' })
        : response.writeHead(206, { "content-range": `bytes 0-9/${BYTES.length}` }).end("0123456789");
    expect(await download()).toMatchObject({ digest: DIGEST });
    expect(digestOf(to)).toBe(DIGEST);
  });
});

describe("a file that cannot be had", () => {
  it("is a fault when its length is another", async () => {
    expect(await download({ expectedBytes: 5 })).toMatchObject({ what: `has ${BYTES.length} bytes, not 5` });
  });

  it("is a fault when it is too large, said or not", async () => {
    expect(await download({ mostBytes: 1000 })).toMatchObject({ what: "has more than 1000 bytes" });
    handler = (_, response) => response.writeHead(200).end(BYTES);
    expect(await download({ mostBytes: 1000 })).toMatchObject({ what: "has more than 1000 bytes" });
    expect(readdirSync(path.dirname(to))).not.toContain("1.mp3");
  });

  it("is a fault when it always breaks off at once", async () => {
    handler = cutAfter(0);
    expect(await download()).toMatchObject({ what: "broke off in the middle, several times" });
  });

  it("is a fault when it is not there", async () => {
    handler = (_, response) => response.writeHead(404).end();
    expect(await download()).toMatchObject({ what: "answers 404: nothing is there" });
  });
});
