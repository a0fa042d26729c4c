import { afterEach, expect, test, vi } from "vitest";
import { fixedLengthBody } from "../../src/http/fixed-length-body.ts";

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
