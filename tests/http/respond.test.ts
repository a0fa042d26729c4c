import { describe, expect, test } from "vitest";
import type { Document } from "../../src/http/document.ts";
import { type ErrorDocument, preconditionFailed, respond, respondError } from "../../src/http/respond.ts";

const encode = (text: string) => new TextEncoder().encode(text);

const feed: Document = {
  type: "application/rss+xml; charset=utf-8",
  etag: "9f2c-12",
  maxAge: 300,
  headers: { "access-control-allow-origin": "*", link: '<https://hub.example/>; rel="hub"' },
  render: () => [encode("<rss>"), encode("été"), encode("</rss>")],
};

/** A document that breaks when anyone asks for its bytes. */
const unrenderable: Document = {
  ...feed,
  render() {
    throw new Error("rendered in vain");
  },
};

const ask = (document: Document, headers: Record<string, string> = {}, method = "GET") =>
  respond(new Request("https://show.example/feed.xml", { method, headers }), document);

test("a GET gets the bytes, their length, type, validator and lifetime", async () => {
  const response = await ask(feed);
  expect(response.status).toBe(200);
  expect(Object.fromEntries(response.headers)).toEqual({
    "content-type": "application/rss+xml; charset=utf-8",
    "content-length": "16",
    "cache-control": "public, max-age=300, must-revalidate",
    etag: '"9f2c-12"',
    "access-control-allow-origin": "*",
    link: '<https://hub.example/>; rel="hub"',
  });
  expect(await response.text()).toBe("<rss>été</rss>");
});

test("a HEAD gets the headers of the GET and no body", async () => {
  const [get, head] = [await ask(feed), await ask(feed, {}, "HEAD")];
  expect(head.status).toBe(200);
  expect([...head.headers]).toEqual([...get.headers]);
  expect(head.body).toBeNull();
});

test.each([
  ["one chunk", [encode("tide")], "tide"],
  ["no chunk", [], ""],
  ["an empty chunk", [new Uint8Array()], ""],
  ["a part of a larger buffer", [encode("high tide").subarray(5)], "tide"],
])("a document of %s is sent whole", async (_, chunks, text) => {
  const response = await ask({ ...feed, render: () => chunks });
  expect(response.headers.get("content-length")).toBe(String(text.length));
  expect(await response.text()).toBe(text);
});

test("a document may take its time to render", async () => {
  const response = await ask({ ...feed, render: async () => [encode("later")] });
  expect(await response.text()).toBe("later");
});

test("the bytes of a document serve every request and stay as they were", async () => {
  const chunks = [encode("head "), encode("tail")];
  const document = { ...feed, render: () => chunks };
  await (await ask(document)).arrayBuffer();
  expect(await (await ask(document)).text()).toBe("head tail");
  expect(chunks).toEqual([encode("head "), encode("tail")]);
});

test("a document in many small chunks goes out as one, for each has its price", async () => {
  const document = { ...feed, render: () => Array.from({ length: 300 }, () => encode("tide")) };
  const pieces = await piecesOf(await ask(document));
  expect(pieces.map(({ byteLength }) => byteLength)).toEqual([1200]);
});

test("a large document goes out in its chunks, uncopied", async () => {
  const large = new Uint8Array(2 ** 21);
  const document = { ...feed, render: () => [encode("head "), large] };
  const pieces = await piecesOf(await ask(document));
  expect(pieces.at(-1)).toBe(large);
});

async function piecesOf({ body }: Response): Promise<Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  for await (const piece of body ?? expect.unreachable()) pieces.push(piece);
  return pieces;
}

describe("a client with a current copy", () => {
  test.each(["GET", "HEAD"])("gets a 304 to its %s before a byte is rendered", async (method) => {
    const response = await ask(unrenderable, { "if-none-match": 'W/"9f2c-12"' }, method);
    expect(response.status).toBe(304);
    expect(response.body).toBeNull();
  });

  test("gets with the 304 every header of the 200 that a cache keeps", async () => {
    const response = await ask(unrenderable, { "if-none-match": '"9f2c-12"' });
    expect(Object.fromEntries(response.headers)).toEqual({
      "cache-control": "public, max-age=300, must-revalidate",
      etag: '"9f2c-12"',
      "access-control-allow-origin": "*",
      link: '<https://hub.example/>; rel="hub"',
    });
  });

  test("is not known by a date that was never sent to it", async () => {
    const response = await ask(feed, { "if-modified-since": "Tue, 01 Dec 2026 09:00:00 GMT" });
    expect(response.status).toBe(200);
    expect(response.headers.has("last-modified")).toBe(false);
  });

  test("may ask by the date that it was sent", async () => {
    const dated = { ...unrenderable, modifiedAt: Date.UTC(2026, 11, 1, 9) };
    const response = await ask(dated, { "if-modified-since": "Tue, 01 Dec 2026 09:00:00 GMT" });
    expect(response.status).toBe(304);
  });
});

test("a document that announces its date sends it with the 200 and with the 304", async () => {
  const page: Document = { ...feed, modifiedAt: Date.UTC(2026, 11, 1, 9, 0, 0, 999) };
  const [fresh, known] = [await ask(page), await ask(page, { "if-none-match": "*" })];
  expect(fresh.headers.get("last-modified")).toBe("Tue, 01 Dec 2026 09:00:00 GMT");
  expect(known.headers.get("last-modified")).toBe("Tue, 01 Dec 2026 09:00:00 GMT");
});

test("a client that insists on an older state gets a 412 that nobody keeps, unrendered", async () => {
  const response = await ask(unrenderable, { "if-match": '"old"' });
  expect(response.status).toBe(412);
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
});

test("a Range is ignored: a document comes whole", async () => {
  const response = await ask(feed, { range: "bytes=0-1" });
  expect(response.status).toBe(200);
  expect(response.headers.has("content-range")).toBe(false);
});

const notYet: ErrorDocument = {
  status: 404,
  type: "text/html; charset=utf-8",
  maxAge: 20,
  headers: { "x-content-type-options": "nosniff" },
  render: () => [new TextEncoder().encode("No such episode.")],
};

const askInVain = (method: string, headers: Record<string, string> = {}) =>
  respondError(new Request("https://show.example/episodes/x", { method, headers }), notYet);

test("a missing page says so, and for how long", async () => {
  const response = await askInVain("GET");
  expect(response.status).toBe(404);
  expect(response.headers.get("cache-control")).toBe("public, max-age=20, must-revalidate");
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  expect(await response.text()).toBe("No such episode.");
});

test("a HEAD for a missing page has the length and no body", async () => {
  const response = await askInVain("HEAD");
  expect(response.headers.get("content-length")).toBe("16");
  expect(response.body).toBeNull();
});

test("a precondition never turns a 404 into a 304", async () => {
  expect((await askInVain("GET", { "if-none-match": "*" })).status).toBe(404);
});

test("a 412 keeps the headers it is given, but is never kept itself", () => {
  const response = preconditionFailed({ "access-control-allow-origin": "*", "cache-control": "public" });
  expect(response.status).toBe(412);
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
  expect(response.headers.get("cache-control")).toBe("no-store");
});

describe("a document that is kept as gzip", () => {
  const packed: Document = { ...unrenderable, gzip: () => [encode("packed "), encode("bytes")] };
  const plain: Document = {
    ...feed,
    gzip() {
      throw new Error("packed in vain");
    },
  };
  const GZIP = { "accept-encoding": "gzip, br" };

  test("goes out as it is kept to a client that takes gzip", async () => {
    const response = await ask(packed, GZIP);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toEqual({
      "content-type": "application/rss+xml; charset=utf-8",
      "content-encoding": "gzip",
      "content-length": "12",
      "cache-control": "public, max-age=300, must-revalidate",
      etag: 'W/"9f2c-12"',
      vary: "accept-encoding",
      "access-control-allow-origin": "*",
      link: '<https://hub.example/>; rel="hub"',
    });
    expect(await response.text()).toBe("packed bytes");
  });

  test("goes out plain to others, with the strong tag", async () => {
    const response = await ask(plain);
    expect(response.headers.has("content-encoding")).toBe(false);
    expect(response.headers.get("etag")).toBe('"9f2c-12"');
    expect(response.headers.get("vary")).toBe("accept-encoding");
    expect(await response.text()).toBe("<rss>été</rss>");
  });

  test("has the length of what would be sent in the answer to a HEAD", async () => {
    const [get, head] = [await ask(packed, GZIP), await ask(packed, GZIP, "HEAD")];
    expect([...head.headers]).toEqual([...get.headers]);
    expect(head.body).toBeNull();
  });

  test.each(['"9f2c-12"', 'W/"9f2c-12"', '"9f2c-12-gzip"'])(
    "is known by %s, and nothing is packed then",
    async (tag) => {
      for (const headers of [{}, GZIP]) {
        const response = await ask(plain, { ...headers, "if-none-match": tag });
        expect(response.status).toBe(304);
        expect(response.headers.get("vary")).toBe("accept-encoding");
        expect(response.headers.has("content-encoding")).toBe(false);
      }
    },
  );

  test("adds to what else it varies by", async () => {
    const response = await ask({ ...packed, headers: { vary: "cookie" } }, GZIP);
    expect(response.headers.get("vary")).toBe("cookie, accept-encoding");
  });
});

test("chunks that are made one by one are made as they are read, and their length is known before", async () => {
  let made = 0;
  const chunks = {
    byteLength: 3 * 2 ** 20,
    *[Symbol.iterator]() {
      for (made = 1; made <= 3; made++) yield new Uint8Array(2 ** 20);
    },
  };
  const response = await ask({ ...feed, render: () => chunks });
  const reader = response.body?.getReader();
  await reader?.read();
  expect(made).toBeLessThan(3);
  expect(response.headers.get("content-length")).toBe(String(3 * 2 ** 20));
});
