import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { expectOnly, load } from "./load.ts";

let server: Server;
let origin: string;
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.url} ${request.headers["accept-encoding"] ?? ""}`);
    response.writeHead(request.url === "/lost" ? 404 : 200, { "content-length": 5 }).end("hello");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => server.close());

it("asks each question once, and tells what came", async () => {
  const headers = { "accept-encoding": "gzip" };
  const questions = [{ path: "/a", headers }, { path: "/b" }, { path: "/lost" }];
  const result = await load(origin, questions, { connections: 2 });
  expect(asked.toSorted()).toEqual(["/a gzip", "/b ", "/lost "]);
  expect(result).toMatchObject({ requests: 3, bodyBytes: 15 });
  expect([...result.statuses].sort()).toEqual([
    [200, 2],
    [404, 1],
  ]);
  expect(() => expectOnly(result, { path: "/a", status: 200 })).toThrow("/a answered 404 instead of 200");
});

it("asks for as long as it is told", async () => {
  const result = await load(origin, [{ path: "/a" }], { connections: 2, seconds: 0.05 });
  expect(result.requests).toBeGreaterThan(2);
  expect(result.seconds).toBeGreaterThanOrEqual(0.05);
});
