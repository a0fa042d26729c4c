import { createHash } from "node:crypto";
import { createServer } from "node:net";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { type FetchedBytes, fetchBytes } from "../../../src/import/fetch/fetch-bytes.ts";
import type { Network } from "../../../src/import/fetch/network.ts";
import type { Fault } from "../../../src/schemas/fault.ts";
import { answer, IMPATIENT, loopbackNetwork, serve } from "./loopback.ts";

const MOST = 100_000;
const TEXT = "Ebbe und Flut. ".repeat(200);

let times = 0;
const origin = await serve((request, response) => {
  const url = new URL(request.url ?? "/", "http://x");
  const send = (status: number, headers: Record<string, string>, body: string | Uint8Array = "") =>
    response.writeHead(status, headers).end(body);
  const [, kind = "", value = ""] = url.pathname.split("/");
  if (kind === "plain")
    return send(
      200,
      { "content-type": "text/xml", etag: '"1"', "last-modified": "Tue, 01 Dec 2026 09:00:00 GMT" },
      TEXT,
    );
  if (kind === "headers") return send(200, {}, JSON.stringify(request.headers));
  if (kind === "gzip") return send(200, { "content-encoding": "gzip" }, gzipSync(TEXT));
  if (kind === "br") return send(200, { "content-encoding": "br" }, brotliCompressSync(TEXT));
  if (kind === "deflate") return send(200, { "content-encoding": "deflate" }, deflateSync(TEXT));
  if (kind === "bare")
    return send(
      200,
      { "content-encoding": "deflate" },
      deflateRawSync(Buffer.from(TEXT), { level: 9, finishFlush: 4 }),
    );
  if (kind === "twice")
    return send(200, { "content-encoding": "br, gzip" }, gzipSync(brotliCompressSync(TEXT)));
  if (kind === "no-gzip") return send(200, { "content-encoding": "gzip" }, TEXT);
  if (kind === "broken-gzip")
    return send(200, { "content-encoding": "gzip" }, gzipSync(TEXT).subarray(0, 30));
  if (kind === "zstd") return send(200, { "content-encoding": "compress" }, TEXT);
  if (kind === "bomb") return send(200, { "content-encoding": "gzip" }, gzipSync(Buffer.alloc(MOST + 1)));
  if (kind === "large") return send(200, { "content-length": String(MOST + 1) }, "x".repeat(MOST + 1));
  if (kind === "redirect")
    return send(302, { location: Number(value) > 0 ? `/redirect/${Number(value) - 1}` : "/plain" });
  if (kind === "circle") return send(301, { location: value === "a" ? "/circle/b" : "/circle/a" });
  if (kind === "ftp") return send(301, { location: "ftp://pod.example/feed" });
  if (kind === "nonsense") return send(301, { location: "http://" });
  if (kind === "status") return send(Number(value), {}, "no");
  if (kind === "busy") return ++times % 3 === 0 ? send(200, {}, TEXT) : send(503, { "retry-after": "0" });
  if (kind === "patience") return send(503, { "retry-after": "3600" });
  if (kind === "silent") return undefined;
  if (kind === "endless") return void drip(response, "x".repeat(5_000), 1);
  if (kind === "slowloris") return void drip(response, "x", 10);
  if (kind === "slow") return void drip(response, "x".repeat(100), 10);
  if (kind === "stalls") return void response.writeHead(200).write("<rss>");
  if (kind === "short" || (kind === "short-once" && ++times % 2 === 1)) {
    response.writeHead(200, { "content-length": "1000" }).write("x".repeat(500), () => response.destroy());
    return undefined;
  }
  return send(200, {}, TEXT);
});

function drip(response: import("node:http").ServerResponse, piece: string, milliseconds: number): void {
  response.writeHead(200);
  const timer = setInterval(() => response.write(piece), milliseconds);
  response.once("close", () => clearInterval(timer));
}

const network = loopbackNetwork();

function get(path: string, by: Network = network): Promise<FetchedBytes | Fault> {
  return fetchBytes(path.startsWith("/") ? origin + path : path, { mostBytes: MOST }, by);
}

async function textAt(path: string): Promise<string> {
  const fetched = await get(path);
  if ("what" in fetched) throw new Error(fetched.what);
  return Buffer.from(fetched.body).toString();
}

async function faultAt(path: string, by: Network = network): Promise<string> {
  const fault = await get(path, by);
  if (!("what" in fault)) throw new Error("was fetched");
  expect(fault.fix).not.toBe("");
  return fault.what.replaceAll(origin, "");
}

describe("what is at an address", () => {
  it("is fetched with what its headers say, and its digest", async () => {
    const { body, ...facts } = (await get("/plain#part")) as FetchedBytes;
    expect(Buffer.from(body).toString()).toBe(TEXT);
    expect(facts).toEqual({
      url: `${origin}/plain`,
      status: 200,
      contentType: "text/xml",
      etag: '"1"',
      lastModified: "Tue, 01 Dec 2026 09:00:00 GMT",
      bytes: TEXT.length,
      digest: createHash("sha256").update(TEXT).digest("hex"),
      hops: [],
    });
  });

  it("is asked for by Airdate's name, with user and password when the address has them, which are not kept", async () => {
    const fetched = (await get(`${origin.replace("//", "//ann:secret@")}/headers`)) as FetchedBytes;
    const headers = JSON.parse(Buffer.from(fetched.body).toString());
    expect(headers["user-agent"]).toMatch(/^Airdate\//);
    expect(headers["accept-encoding"]).toBe("gzip, deflate, br");
    expect(headers.authorization).toBe(`Basic ${Buffer.from("ann:secret").toString("base64")}`);
    expect(fetched.url).toBe(`${origin}/headers`);
  });

  it.each(["/gzip", "/br", "/deflate", "/bare", "/twice", "/no-gzip"])("is unpacked: %s", async (path) => {
    expect(await textAt(path)).toBe(TEXT);
  });

  it("is found behind redirects, each of which is told", async () => {
    const fetched = (await get("/redirect/1")) as FetchedBytes;
    expect(fetched.url).toBe(`${origin}/plain`);
    expect(fetched.hops).toEqual([
      { address: `${origin}/redirect/1`, status: 302, to: `${origin}/redirect/0` },
      { address: `${origin}/redirect/0`, status: 302, to: `${origin}/plain` },
    ]);
  });

  it("is found behind ten redirects", async () => {
    expect(await textAt("/redirect/9")).toBe(TEXT);
  });

  it("tells of a redirect that leaves https", async () => {
    const secure: Network = {
      ...network,
      ask: async ({ address }) =>
        address.protocol === "https:"
          ? answer(301, { location: "http://pod.example/feed" })
          : answer(200, {}, "x"),
    };
    const fetched = (await get("https://pod.example/feed", secure)) as FetchedBytes;
    expect(fetched.hops[0]?.remark).toBe("leaves https");
  });

  it.each(["/busy", "/short-once"])("is asked for again when it may go well then: %s", async (path) => {
    times = 0;
    expect(await textAt(path)).toBe(TEXT);
  });
});

describe("an address that does not give what is there", () => {
  it.each([
    ["/status/401", "answers 401: it is private"],
    ["/status/403", "answers 403: it is private, or programs are kept out"],
    ["/status/404", "answers 404: nothing is there"],
    ["/status/410", "answers 410: it is gone for good"],
    ["/status/418", "answers 418"],
    ["/status/429", "answers 429: it was asked too often"],
    ["/status/500", "answers 500: the server failed"],
    ["/status/304", "answers 304"],
    ["/patience", "answers 503: the server is busy"],
    ["/bomb", `has more than ${MOST} bytes`],
    ["/large", `has more than ${MOST} bytes`],
    ["/endless", `has more than ${MOST} bytes`],
    ["/broken-gzip", "is packed and cannot be unpacked"],
    ["/zstd", "is packed in a way that is not known: compress"],
    ["/redirect/10", "is redirected more than 10 times"],
    ["/circle/a", "is redirected in a circle, to /circle/a"],
    ["/ftp", "is no address of the web: ftp:"],
    ["/nonsense", "is no address: http://"],
    ["/short", "broke off in the middle, several times"],
    ["nonsense", "is no address: nonsense"],
    ["file:///etc/passwd", "is no address of the web: file:"],
    ["http://127.0.0.1:1/", "is answered by nobody"],
  ])("is one fault in bounded time: %s", async (path, what) => {
    expect(await faultAt(path)).toBe(what);
  });

  it.each([
    ["/silent", "is not answered"],
    ["/stalls", "is sent so slowly that it would not end"],
    ["/slowloris", "is sent so slowly that it would not end"],
    ["/slow", "is sent so slowly that it would not end"],
  ])("is given up when it would never end: %s", async (path, what) => {
    expect(await faultAt(path, loopbackNetwork({ bounds: IMPATIENT }))).toBe(what);
  });

  it("tells at which of several addresses it went wrong", async () => {
    const moved: Network = {
      ...network,
      ask: async ({ address }) =>
        address.pathname === "/a" ? answer(301, { location: "/b" }) : answer(404, {}),
    };
    expect(await faultAt("https://pod.example/a", moved)).toBe(
      "answers 404: nothing is there (at https://pod.example/b)",
    );
  });

  it("is a fault when something else than HTTP answers", async () => {
    const server = createServer((socket) => socket.end("SSH-2.0-OpenSSH_9.6\r\n"));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as import("node:net").AddressInfo;
    expect(await faultAt(`http://127.0.0.1:${port}/`)).toBe("is answered by something that speaks no HTTP");
    expect(await faultAt(`${origin.replace("http:", "https:")}/`)).toBe(
      "is answered by something that speaks no TLS",
    );
    server.close();
  });

  it.each([
    ["ENOTFOUND", "names a host that does not exist"],
    [
      "DEPTH_ZERO_SELF_SIGNED_CERT",
      "has a certificate that nobody but itself has signed (DEPTH_ZERO_SELF_SIGNED_CERT)",
    ],
    ["ERR_TLS_CERT_ALTNAME_INVALID", "has a certificate for another name (ERR_TLS_CERT_ALTNAME_INVALID)"],
    ["EAI_AGAIN", "could not be looked up"],
    ["EMFILE", "could not be fetched (EMFILE)"],
  ])("says what an error means: %s", async (code, what) => {
    const failing: Network = {
      ...network,
      ask: () => Promise.reject(Object.assign(new Error("no"), { code })),
    };
    expect(await faultAt("https://pod.example/", failing)).toBe(what);
  });
});
