import type { IncomingMessage, ServerResponse } from "node:http";
import { beforeEach, describe, expect, it } from "vitest";
import { fetchFacts, fetchRange } from "../../../src/import/fetch/fetch-range.ts";
import { loopbackNetwork, sendFile, serve } from "./loopback.ts";

const BYTES = Buffer.from("0123456789".repeat(100));
const FILE = { bytes: BYTES, etag: '"1"' };

let handler: (request: IncomingMessage, response: ServerResponse) => void;
const asked: string[] = [];
const origin = await serve((request, response) => {
  asked.push(`${request.method} ${request.headers.range ?? "whole"}`);
  handler(request, response);
});
const network = loopbackNetwork();

beforeEach(() => {
  asked.length = 0;
  handler = (request, response) => sendFile(request, response, FILE);
});

describe("what a server says of a file", () => {
  const facts = () => fetchFacts(`${origin}/1.mp3`, network);
  const known = {
    url: `${origin}/1.mp3`,
    contentType: "audio/mpeg",
    bytes: 1000,
    acceptsRanges: true,
    hops: [],
  };

  it("is asked for by HEAD", async () => {
    expect(await facts()).toEqual(known);
    expect(asked).toEqual(["HEAD whole"]);
  });

  it("is asked for by the first byte where HEAD is refused", async () => {
    handler = (request, response) =>
      request.method === "HEAD" ? response.writeHead(405).end() : sendFile(request, response, FILE);
    expect(await facts()).toEqual(known);
    expect(asked).toEqual(["HEAD whole", "GET bytes=0-0"]);
  });

  it("is known without parts where a server sends none", async () => {
    handler = (_, response) =>
      response.writeHead(200, { "content-length": 1000, "content-type": "audio/mpeg" }).end(BYTES);
    expect(await facts()).toEqual({ ...known, acceptsRanges: false });
  });

  it("has no length where the server says none", async () => {
    handler = (_, response) => response.writeHead(200).end("x");
    expect(await facts()).toEqual({ url: `${origin}/1.mp3`, acceptsRanges: false, hops: [] });
  });

  it("is a fault where nothing is", async () => {
    handler = (_, response) => response.writeHead(404).end();
    expect(await facts()).toMatchObject({ what: "answers 404: nothing is there" });
  });
});

describe("a part of a file", () => {
  const part = (from: number, to: number) => fetchRange(`${origin}/1.mp3`, { from, to }, network);

  it("is the bytes from one to another", async () => {
    expect(await part(5, 14)).toEqual({ body: Buffer.from("5678901234"), totalBytes: 1000 });
  });

  it("ends with the file", async () => {
    expect(await part(995, 2000)).toEqual({ body: Buffer.from("56789"), totalBytes: 1000 });
  });

  it("is cut out of the whole where a server sends no parts, which is not read further", async () => {
    handler = (_, response) => response.writeHead(200, { "content-length": 1000 }).end(BYTES);
    expect(await part(5, 14)).toEqual({ body: Buffer.from("5678901234"), totalBytes: 1000 });
  });

  it("is a fault when another one comes", async () => {
    handler = (_, response) =>
      response.writeHead(206, { "content-range": "bytes 50-59/1000" }).end("0123456789");
    expect(await part(5, 14)).toMatchObject({ what: "sends another part than was asked for" });
  });

  it("is a fault when there is none", async () => {
    expect(await part(1000, 1010)).toMatchObject({ what: "answers 416" });
  });
});
