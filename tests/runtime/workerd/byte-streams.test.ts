import { describe, expect, it } from "vitest";
import { sliceStream } from "../../../src/http/byte-streams.ts";
import type { Document } from "../../../src/http/document.ts";
import { respond } from "../../../src/http/respond.ts";
import { type Media, respondMedia } from "../../../src/http/respond-media.ts";

// Bodies as workerd makes them: its streams are not those of Node.

const BYTES = Uint8Array.from({ length: 300_000 }, (_, index) => index % 251);

describe("a slice of a stream", () => {
  it.each([
    [0, 300_000],
    [0, 1],
    [100, 100],
    [65_535, 2],
    [299_999, 1],
  ])("from %d on has its %d bytes and no others", async (offset, length) => {
    const slice = sliceStream(streamOf(BYTES), { offset, length });
    expect(same(await bytesOf(new Response(slice)), BYTES.subarray(offset, offset + length))).toBe(true);
  });

  it("of a source that ends too early fails", async () => {
    const slice = sliceStream(streamOf(BYTES), { offset: 299_990, length: 20 });
    await expect(bytesOf(new Response(slice))).rejects.toThrow();
  });
});

describe("an answer of several chunks", () => {
  const document: Document = {
    type: "text/plain",
    etag: "abc",
    maxAge: 60,
    render: () => [
      BYTES.subarray(0, 10),
      BYTES.subarray(10, 150_000),
      new Uint8Array(),
      BYTES.subarray(150_000),
    ],
  };

  it("has the bytes of all of them, and their length", async () => {
    const response = await respond(new Request("https://pod.example/"), document);
    expect(response.headers.get("content-length")).toBe("300000");
    expect(same(await bytesOf(response), BYTES)).toBe(true);
  });

  it("leaves the chunks as they are, for the next request", async () => {
    await bytesOf(await respond(new Request("https://pod.example/"), document));
    expect(BYTES.byteLength).toBe(300_000);
  });
});

describe("media", () => {
  const media: Media = {
    type: "audio/mpeg",
    bytes: 300_000,
    etag: "abc",
    maxAge: "immutable",
    open: async (range) => sliceStream(streamOf(BYTES), range),
    report: () => expect.unreachable("nothing is missing"),
  };

  it("comes in parts", async () => {
    const response = await respondMedia(rangeRequest("bytes=1000-200999"), media);
    expect(response.status).toBe(206);
    expect(response.headers.get("content-length")).toBe("200000");
    expect(same(await bytesOf(response), BYTES.subarray(1000, 201_000))).toBe(true);
  });

  it.each(["bytes=0-", "bytes=0-99999999,200000000-"])("of any size is held in pieces: %s", async (range) => {
    let made = 0;
    const piece = new Uint8Array(65_536);
    const endless = () =>
      new ReadableStream<Uint8Array>({
        pull(controller) {
          made += piece.byteLength;
          controller.enqueue(piece.slice());
        },
      });
    const open: Media["open"] = async ({ length }) => sliceStream(endless(), { offset: 0, length });
    const { body } = await respondMedia(rangeRequest(range), { ...media, bytes: 2 ** 30, open });
    const reader = body?.getReader();
    let taken = 0;
    while (taken < 1_000_000) taken += (await reader?.read())?.value?.byteLength ?? Number.NaN;
    await reader?.cancel();
    expect(made - taken).toBeLessThan(5 * piece.byteLength);
  });

  it("that breaks off does not look complete", async () => {
    const short: Media = { ...media, bytes: 300_001, open: async () => streamOf(BYTES) };
    const response = await respondMedia(rangeRequest("bytes=0-"), short);
    await expect(bytesOf(response)).rejects.toThrow();
  });
});

function rangeRequest(range: string): Request {
  return new Request("https://pod.example/", { headers: { range } });
}

function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  const stream = new Response(bytes.slice()).body;
  if (stream === null) throw new Error("bytes without a stream");
  return stream;
}

async function bytesOf(response: Response): Promise<Uint8Array> {
  return new Uint8Array(await response.arrayBuffer());
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.byteLength === b.byteLength && a.every((byte, index) => byte === b[index]);
}
