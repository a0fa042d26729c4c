import { expect, test } from "vitest";
import { sliceStream } from "../../src/http/byte-stream.ts";

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
