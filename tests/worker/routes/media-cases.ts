import { describe, expect, it } from "vitest";

/** What each of the two episodes has as its audio. */
export const AUDIO = Uint8Array.from({ length: 10_000 }, (_, index) => (index * 7) % 251);

/** The episode whose audio lies among the files of the site, and the one whose audio lies in the bucket. */
export const MEDIA_PATHS = {
  folder: "/media/in-folder-0a1b2c3d.mp3",
  bucket: "/media/in-bucket-0a1b2c3d.mp3",
} as const;

/** Bytes from the first to the last one. */
type Part = readonly [first: number, last: number];

/** What is asked with Range alone, and the parts that are sent. */
const PARTS: readonly (readonly [range: string, ...parts: Part[]])[] = [
  ["bytes=0-0", [0, 0]],
  ["bytes=0-1", [0, 1]],
  ["bytes=0-", [0, 9999]],
  ["bytes=1-", [1, 9999]],
  ["bytes=9999-", [9999, 9999]],
  ["bytes=9999-9999", [9999, 9999]],
  ["bytes=9000-99999", [9000, 9999]],
  ["bytes=0-99999999999999999999999", [0, 9999]],
  ["bytes=-1", [9999, 9999]],
  ["bytes=-500", [9500, 9999]],
  ["bytes=-10000", [0, 9999]],
  ["bytes=-99999", [0, 9999]],
  ["bytes=0000-0009", [0, 9]],
  ["BYTES=5-9", [5, 9]],
  ["bytes = 5-9", [5, 9]],
  ["bytes= 5-9 ,", [5, 9]],
  ["bytes=0-1,5000-5001", [0, 1], [5000, 5001]],
  ["bytes=5000-5001,0-1", [5000, 5001], [0, 1]],
  ["bytes=0-0,-1", [0, 0], [9999, 9999]],
  ["bytes=0-999, 2000-2999, 4000-4999", [0, 999], [2000, 2999], [4000, 4999]],
  [
    "bytes=0-9,1000-1009,2000-2009,3000-3009,4000-4009,5000-5009,6000-6009,7000-7009",
    ...[0, 1000, 2000, 3000, 4000, 5000, 6000, 7000].map((first): Part => [first, first + 9]),
  ],
  ["bytes=0-1,,5000-5001", [0, 1], [5000, 5001]],
  // One of them lies past the end.
  ["bytes=0-1,20000-", [0, 1]],
  ["bytes=10000-,0-1,5000-5001,-0", [0, 1], [5000, 5001]],
  // They overlap, touch, or leave less between them than a part's head takes.
  ["bytes=0-999,500-1499", [0, 1499]],
  ["bytes=0-999,1000-1999", [0, 1999]],
  ["bytes=0-999,1100-1999", [0, 1999]],
  ["bytes=0-999,1128-1999", [0, 999], [1128, 1999]],
  ["bytes=1000-1999,0-999", [0, 1999]],
  ["bytes=0-,0-,0-,0-", [0, 9999]],
  ["bytes=0-99,5000-5099,50-149,-4950", [0, 149], [5000, 9999]],
  ["bytes=0-9,1000-1009,5-1004", [0, 1009]],
];

/** What is answered with all of the file. */
const WHOLE: readonly (readonly [why: string, headers: Readonly<Record<string, string>>])[] = [
  ["without a range", {}],
  ["a range that ends before it begins", { range: "bytes=9-5" }],
  ["a set without a range", { range: "bytes=" }],
  ["commas alone", { range: "bytes=,,," }],
  ["a dash alone", { range: "bytes=-" }],
  ["letters", { range: "bytes=a-b" }],
  ["a sign", { range: "bytes=+1-2" }],
  ["a fraction", { range: "bytes=1.5-2" }],
  ["another unit", { range: "lines=0-1" }],
  ["no unit", { range: "0-1" }],
  ["two sets", { range: "bytes=0-1;bytes=5-9" }],
  ["a bad one among good ones", { range: "bytes=0-1,x,5000-5001" }],
  ["a backward one among good ones", { range: "bytes=0-1,9-5" }],
  ["nine ranges", { range: `bytes=${[...Array(9).keys()].map((n) => `${n}000-${n}001`).join()}` }],
  ["a thousand ranges", { range: `bytes=${Array(1000).fill("0-").join()}` }],
  ["many empty elements", { range: `bytes=${",".repeat(5000)}0-1` }],
  ["a part of another file", { range: "bytes=0-1", "if-range": '"in-folder-ffffffff.mp3"' }],
  ["a part by a weak tag", { range: "bytes=0-1", "if-range": "W/TAG" }],
  ["a part by a later date", { range: "bytes=0-1", "if-range": "Tue, 06 Jan 2026 09:00:01 GMT" }],
  ["a part by an earlier date", { range: "bytes=0-1", "if-range": "Tue, 06 Jan 2026 08:59:59 GMT" }],
  ["a part by what is no date", { range: "bytes=0-1", "if-range": "yesterday" }],
  ["parts of another file", { range: "bytes=0-1,5000-5001", "if-range": '"other"' }],
  ["past the end of another file", { range: "bytes=20000-", "if-range": '"other"' }],
  ["for who has another one", { "if-none-match": '"other"' }],
  ["for who has an older one", { "if-modified-since": "Mon, 05 Jan 2026 09:00:00 GMT" }],
  ["when it is as was thought", { "if-match": "TAG" }],
  ["when there is any", { "if-match": "*" }],
  ["when it has not changed since", { "if-unmodified-since": "Tue, 06 Jan 2026 09:00:00 GMT" }],
  [
    "whatever the date is, for who has another one",
    { "if-none-match": '"other"', "if-modified-since": "Tue, 06 Jan 2026 09:00:00 GMT" },
  ],
];

/** Whose part counts all the same. */
const CURRENT: readonly Readonly<Record<string, string>>[] = [
  { "if-range": "TAG" },
  { "if-range": "Tue, 06 Jan 2026 09:00:00 GMT" },
  { "if-match": "TAG" },
  { "if-none-match": '"other"' },
  { "if-unmodified-since": "Wed, 07 Jan 2026 09:00:00 GMT" },
];

const PAST_THE_END = [
  "bytes=10000-",
  "bytes=10000-10001",
  "bytes=99999999999999999999999-",
  "bytes=-0",
  "bytes=10000-,20000-20001,-0",
];

/** What is answered without a body, and before a range counts. */
const CONDITIONS: readonly (readonly [status: number, headers: Readonly<Record<string, string>>])[] = [
  [304, { "if-none-match": "TAG" }],
  [304, { "if-none-match": "W/TAG" }],
  [304, { "if-none-match": '"other", TAG' }],
  [304, { "if-none-match": "*" }],
  [304, { "if-modified-since": "Tue, 06 Jan 2026 09:00:00 GMT" }],
  [304, { "if-none-match": "TAG", range: "bytes=0-1,5000-5001" }],
  [304, { "if-none-match": "TAG", range: "bytes=20000-" }],
  [412, { "if-match": '"other"' }],
  [412, { "if-match": "W/TAG" }],
  [412, { "if-match": '"other"', range: "bytes=0-1" }],
  [412, { "if-unmodified-since": "Mon, 05 Jan 2026 09:00:00 GMT" }],
  [412, { "if-match": '"other"', "if-none-match": "TAG" }],
];

export type AskMedia = (path: string, init: RequestInit) => Promise<Response>;

/** Asks for audio, wherever it lies, in every way in which apps ask. */
export function askMedia(path: string, ask: AskMedia): void {
  const tag = `"${path.slice("/media/".length)}"`;
  const get = (headers: Readonly<Record<string, string>>, method = "GET") =>
    ask(path, {
      method,
      headers: Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name, value.replace("TAG", tag)]),
      ),
    });

  it.each(PARTS.map(([range, ...parts]) => ({ range, parts })))("$range", async ({ range, parts }) => {
    const response = await get({ range });
    expect(response.status).toBe(206);
    expectCommon(response, tag);
    await expectParts(response, parts);
  });

  it.each(WHOLE)("the whole: %s", async (_, headers) => {
    const response = await get(headers);
    expect(response.status).toBe(200);
    expectCommon(response, tag);
    expect(response.headers.get("content-type")).toBe("audio/mpeg");
    expect(response.headers.has("content-range")).toBe(false);
    expect(response.headers.get("content-length")).toBe("10000");
    expect(await bytesOf(response)).toEqual(AUDIO);
  });

  it.each(CURRENT)("a part, with %j", async (headers) => {
    const response = await get({ ...headers, range: "bytes=10-19" });
    expect(response.status).toBe(206);
    await expectParts(response, [[10, 19]]);
  });

  it.each(PAST_THE_END)("416: %s", async (range) => {
    const response = await get({ range });
    expect(response.status).toBe(416);
    expect(response.headers.get("content-range")).toBe("bytes */10000");
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.has("etag")).toBe(false);
    expect((await bytesOf(response)).byteLength).toBe(0);
  });

  it.each(CONDITIONS)("%d: %j", async (status, headers) => {
    const response = await get(headers);
    expect(response.status).toBe(status);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.has("content-range")).toBe(false);
    expect(response.headers.get("etag")).toBe(status === 304 ? tag : null);
    expect((await bytesOf(response)).byteLength).toBe(0);
  });

  it.each([{}, { range: "bytes=0-1" }, { range: "bytes=0-1,5000-5001" }, { range: "bytes=20000-" }])(
    "HEAD, with %j",
    async (headers) => {
      const response = await get(headers, "HEAD");
      expect(response.status).toBe(200);
      expectCommon(response, tag);
      expect(response.headers.get("content-type")).toBe("audio/mpeg");
      expect(response.headers.get("content-length")).toBe("10000");
      expect((await bytesOf(response)).byteLength).toBe(0);
    },
  );

  describe("scripts of other sites", () => {
    it("may ask for parts, and read where these lie", async () => {
      const preflight = await get({ origin: "https://app.example" }, "OPTIONS");
      expect(preflight.status).toBe(204);
      expect(preflight.headers.get("access-control-allow-headers")).toContain("Range, If-Range");
      const exposed = (await get({ range: "bytes=0-1" })).headers.get("access-control-expose-headers");
      for (const name of ["Accept-Ranges", "Content-Length", "Content-Range", "ETag"])
        expect(exposed).toContain(name);
    });
  });

  it("a method that changes something is refused", async () => {
    expect((await get({}, "PUT")).status).toBe(405);
  });
}

/** What every answer with audio has, whichever part of it. */
function expectCommon({ headers }: Response, tag: string): void {
  expect(headers.get("etag")).toBe(tag);
  expect(headers.get("accept-ranges")).toBe("bytes");
  expect(headers.get("last-modified")).toBe("Tue, 06 Jan 2026 09:00:00 GMT");
  expect(headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect(headers.get("access-control-allow-origin")).toBe("*");
}

async function expectParts(response: Response, parts: readonly Part[]): Promise<void> {
  const { headers } = response;
  const bytes = await bytesOf(response);
  expect(headers.get("content-length")).toBe(String(bytes.byteLength));
  const [part, ...others] = parts;
  if (part !== undefined && others.length === 0) {
    expect(headers.get("content-type")).toBe("audio/mpeg");
    expect(headers.get("content-range")).toBe(`bytes ${part[0]}-${part[1]}/10000`);
    expect(bytes).toEqual(AUDIO.slice(part[0], part[1] + 1));
    return;
  }
  expect(headers.has("content-range")).toBe(false);
  const boundary = /^multipart\/byteranges; boundary=([\w.-]{1,70})$/.exec(headers.get("content-type") ?? "");
  expect(parseMultipart(bytes, boundary?.[1] ?? "")).toEqual(
    parts.map(([first, last]) => ({
      head: { "content-type": "audio/mpeg", "content-range": `bytes ${first}-${last}/10000` },
      bytes: AUDIO.slice(first, last + 1),
    })),
  );
}

/** Reads a body of parts as RFC 2046 §5.1.1 has it: only by its boundary, to the last byte. */
function parseMultipart(body: Uint8Array, boundary: string) {
  // One character a byte.
  const text = Array.from(body, (byte) => String.fromCharCode(byte)).join("");
  const pieces = `\r\n${text}`.split(`\r\n--${boundary}`);
  expect(pieces.at(0)).toBe("");
  expect(pieces.at(-1)).toBe("--\r\n");
  return pieces.slice(1, -1).map((piece) => {
    const [head = "", ...rest] = piece.split("\r\n\r\n");
    const lines = head.split("\r\n").slice(1);
    const named = lines
      .map((line) => line.split(": "))
      .map(([name = "", value]) => [name.toLowerCase(), value]);
    const bytes = Uint8Array.from(rest.join("\r\n\r\n"), (character) => character.charCodeAt(0));
    return { head: Object.fromEntries(named), bytes };
  });
}

async function bytesOf(response: Response): Promise<Uint8Array> {
  return new Uint8Array(await response.arrayBuffer());
}
