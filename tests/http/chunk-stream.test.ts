import { expect, test } from "vitest";
import { chunkStream } from "../../src/http/chunk-stream.ts";

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
