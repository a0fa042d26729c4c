import { afterEach, expect, test, vi } from "vitest";
import { chunkStream, fixedLengthBody, sliceStream } from "../../src/http/byte-streams.ts";

/** The digits 0–9 in chunks of three, with a diary of what its reader did. */
function digits() {
  const diary = { chunksRead: 0, cancelled: false };
  const chunks = ["012", "345", "678", "9"].map((text) => new TextEncoder().encode(text)).values();
  const source: UnderlyingDefaultSource<Uint8Array> = {
    pull(controller) {
      const { done, value } = chunks.next();
      if (done) return controller.close();
      diary.chunksRead += 1;
      controller.enqueue(value);
    },
    cancel() {
      diary.cancelled = true;
    },
  };
  return { diary, stream: new ReadableStream<Uint8Array>(source, { highWaterMark: 0 }) };
}

const text = (stream: ReadableStream<Uint8Array>) => new Response(stream as BodyInit).text();

test.each([
  [0, 10, "0123456789"],
  [0, 3, "012"],
  [0, 1, "0"],
  [2, 2, "23"],
  [3, 3, "345"],
  [4, 5, "45678"],
  [9, 1, "9"],
  [5, 0, ""],
])("a slice from %d of %d bytes holds exactly these", async (offset, length, expected) => {
  expect(await text(sliceStream(digits().stream, { offset, length }))).toBe(expected);
});

test("a finished slice has cancelled its source and read no more than it needed", async () => {
  const { diary, stream } = digits();
  await text(sliceStream(stream, { offset: 1, length: 3 }));
  expect(diary).toEqual({ chunksRead: 2, cancelled: true });
});

test("a slice reads nothing before it is read", async () => {
  const { diary, stream } = digits();
  sliceStream(stream, { offset: 0, length: 10 });
  await Promise.resolve();
  expect(diary.chunksRead).toBe(0);
});

test("a reader that leaves cancels the source", async () => {
  const { diary, stream } = digits();
  const reader = sliceStream(stream, { offset: 0, length: 10 }).getReader();
  await reader.read();
  await reader.cancel();
  expect(diary).toEqual({ chunksRead: 1, cancelled: true });
});

test("a source that ends too early makes the slice fail instead of looking complete", async () => {
  await expect(text(sliceStream(digits().stream, { offset: 8, length: 5 }))).rejects.toThrow(RangeError);
});

test("many tiny chunks before the slice are skipped", async () => {
  let remaining = 50_000;
  const source = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array([remaining-- % 256])),
  });
  expect(await text(sliceStream(source, { offset: 49_000, length: 3 }))).toHaveLength(3);
});

const encode = (text: string) => new TextEncoder().encode(text);

async function collect(stream: ReadableStream<Uint8Array>): Promise<Uint8Array[]> {
  const collected: Uint8Array[] = [];
  for await (const chunk of stream) collected.push(chunk);
  return collected;
}

test("the chunks come out in order, the empty ones not at all", async () => {
  const chunks = [encode("head "), new Uint8Array(), encode("items "), encode("tail")];
  expect(await collect(chunkStream(chunks))).toEqual([chunks[0], chunks[2], chunks[3]]);
});

test("no chunks make an empty stream", async () => {
  expect(await collect(chunkStream([]))).toEqual([]);
});

test("the same chunks can be sent again and again", async () => {
  const chunks = [encode("head "), encode("tail")];
  await new Response(chunkStream(chunks) as BodyInit).arrayBuffer();
  expect(await new Response(chunkStream(chunks) as BodyInit).text()).toBe("head tail");
});

const lengths: number[] = [];

class FixedLengthStream extends TransformStream<Uint8Array, Uint8Array> {
  constructor(bytes: number) {
    super();
    lengths.push(bytes);
  }
}

afterEach(() => vi.unstubAllGlobals());

const stream = () => new Blob(["tide"]).stream();

test("where there is no FixedLengthStream the stream goes out as it is", () => {
  const source = stream();
  expect(fixedLengthBody(source, 4)).toBe(source);
});

test("in workerd the stream passes through a FixedLengthStream of its length", async () => {
  vi.stubGlobal("FixedLengthStream", FixedLengthStream);
  expect(await new Response(fixedLengthBody(stream(), 4) as BodyInit).text()).toBe("tide");
  expect(lengths).toEqual([4]);
});

test("a source that fails is seen by the reader, and by nobody else", async () => {
  vi.stubGlobal("FixedLengthStream", FixedLengthStream);
  const source = new ReadableStream<Uint8Array>({ pull: () => Promise.reject(new Error("bucket gone")) });
  await expect(new Response(fixedLengthBody(source, 4) as BodyInit).text()).rejects.toThrow();
});
