import { createHash } from "node:crypto";
import { readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { MediaFile } from "../../../src/cli/media/remote-bucket.ts";
import { type S3BucketOptions, s3Bucket } from "../../../src/cli/media/s3/s3-bucket.ts";
import { temporaryFolder } from "../../compile/temporary-folder.ts";
import { BUCKET, startS3 } from "./s3-stand-in.ts";
import { KEYS } from "./sigv4.ts";

const MIB = 1024 * 1024;
const workplace = await temporaryFolder();
const stateFolder = path.join(workplace, "state");
const s3 = await startS3();
afterAll(() => s3.stop());

const waits: number[] = [];
const options: S3BucketOptions = {
  ...KEYS,
  endpoint: s3.endpoint,
  bucket: BUCKET,
  stateFolder,
  partBytes: 5 * MIB,
  sleep: async (milliseconds) => void waits.push(milliseconds),
};
const bucket = s3Bucket(options);

beforeEach(() => {
  s3.objects.clear();
  s3.uploads.clear();
  s3.asked.length = 0;
  s3.trouble = () => null;
  waits.length = 0;
});

const fileOf = async (name: string, bytes: number): Promise<MediaFile> => {
  const content = Buffer.alloc(bytes, name);
  const place = path.join(workplace, name);
  await writeFile(place, content);
  const file = `${createHash("sha256").update(content).digest("hex")}.mp3`;
  return { slug: name, place, type: "audio/mpeg", facts: { file, address: "00000000", bytes, duration: 1 } };
};
const SMALL = await fileOf("small", 1000);
const LARGE = await fileOf("large", 12 * MIB);
const put = (file: MediaFile, sent: number[] = []) => bucket.put(file, (bytes) => void sent.push(bytes));
const digestOf = ({ facts }: MediaFile) => {
  const object = s3.objects.get(facts.file);
  return object && `${createHash("sha256").update(object.bytes).digest("hex")}.mp3`;
};

/** The requests without what is the same in all of them. */
const asked = () =>
  s3.asked.map((line) => line.replace(/\/[0-9a-f]{64}\.mp3/, "").replace(/\?uploadId=.*/, "?uploadId"));

describe("a small file", () => {
  it("is sent at once, with its type, and looked at", async () => {
    expect(await put(SMALL)).toBeNull();
    expect(digestOf(SMALL)).toBe(SMALL.facts.file);
    expect(s3.objects.get(SMALL.facts.file)?.type).toBe("audio/mpeg");
    expect(asked()).toEqual(["PUT ", "HEAD "]);
  });
});

describe("a large file", () => {
  it("is sent in parts of one size, in their order", async () => {
    const sent: number[] = [];
    expect(await put(LARGE, sent)).toBeNull();
    expect(digestOf(LARGE)).toBe(LARGE.facts.file);
    expect(s3.objects.get(LARGE.facts.file)?.type).toBe("audio/mpeg");
    const parts = [1, 2, 3].map((number) => `PUT ?partNumber=${number}`);
    expect(asked()).toEqual(["POST ?uploads=", ...parts, "POST ?uploadId", "HEAD "]);
    expect(sent).toEqual([5 * MIB, 10 * MIB, 12 * MIB]);
    expect(await readdir(stateFolder)).toEqual([]);
  });

  it.each([
    ["before a part", "PUT ?partNumber=2", ["POST ?uploads=", "PUT ?partNumber=1"]],
    ["before the end", "POST ?uploadId", ["POST ?uploads=", ...[1, 2, 3].map((n) => `PUT ?partNumber=${n}`)]],
  ])("goes on where it was stopped: %s", async (_, at, before) => {
    s3.trouble = () => (asked().at(-1) === at ? "breaks" : null);
    expect(await put(LARGE)).toMatchObject({ what: expect.stringContaining("cannot be reached") });
    expect(asked().filter((line) => line !== at)).toEqual(before);
    s3.asked.length = 0;
    s3.trouble = () => null;
    expect(await put(LARGE)).toBeNull();
    expect(digestOf(LARGE)).toBe(LARGE.facts.file);
    const left = ["PUT ?partNumber=2", "PUT ?partNumber=3"].filter((line) => !before.includes(line));
    expect(asked()).toEqual([...left, "POST ?uploadId", "HEAD "]);
  });

  it("is there when the end was not heard of", async () => {
    s3.trouble = (line) => (line.startsWith("HEAD") ? "breaks" : null);
    expect(await put(LARGE)).not.toBeNull();
    s3.trouble = () => null;
    expect(await bucket.find(LARGE.facts.file)).toEqual({ bytes: 12 * MIB });
  });

  it("begins anew when the upload was given up meanwhile", async () => {
    s3.trouble = () => (asked().at(-1) === "PUT ?partNumber=3" ? { status: 503 } : null);
    expect(await put(LARGE)).not.toBeNull();
    s3.uploads.clear();
    s3.trouble = () => null;
    expect(await put(LARGE)).toBeNull();
    expect(digestOf(LARGE)).toBe(LARGE.facts.file);
  });

  it("is not put together when it has changed on the way", async () => {
    const file = await fileOf("changing", 6 * MIB);
    await writeFile(file.place, Buffer.alloc(6 * MIB, "other"));
    expect(await put(file)).toMatchObject({ what: expect.stringContaining("has changed meanwhile") });
    expect(s3.objects.size).toBe(0);
  });

  it("that arrives with other bytes is not taken for there", async () => {
    s3.trouble = (line) => {
      const object = s3.objects.get(LARGE.facts.file);
      if (line.startsWith("HEAD") && object) s3.objects.set(LARGE.facts.file, { ...object, etag: "0-3" });
      return null;
    };
    expect(await put(LARGE)).toMatchObject({ what: "has other bytes than were sent" });
  });
});

describe("what fails", () => {
  it("is tried again, after longer and longer waits", async () => {
    let failures = 3;
    s3.trouble = () => (failures-- > 0 ? { status: 503, code: "SlowDown" } : null);
    expect(await put(SMALL)).toBeNull();
    expect(waits).toEqual([500, 1000, 2000]);
  });

  it("is given up after five times", async () => {
    s3.trouble = () => ({ status: 500 });
    expect(await put(SMALL)).toEqual({
      what: "answers 500 InternalError",
      fix: "try again later; what has arrived is not sent again",
    });
    expect(s3.asked.length).toBe(5);
  });

  it.each([
    ["another key", { accessKeyId: "other" }, "does not know the key"],
    ["another secret", { secretAccessKey: "other" }, "does not take the secret key"],
    ["another bucket", { bucket: "other" }, "is not there"],
    ["nobody there", { endpoint: "http://127.0.0.1:1" }, "cannot be reached"],
  ])("is told: %s", async (_, wrong, what) => {
    const answer = await s3Bucket({ ...options, ...wrong }).put(SMALL, () => undefined);
    expect(answer).toEqual({ what: expect.stringContaining(what), fix: expect.any(String) });
    expect(s3.objects.size).toBe(0);
  });

  it.each(["RequestTimeTooSkewed", "AccessDenied"])("is told when S3 says %s", async (code) => {
    s3.trouble = () => ({ status: 403, code });
    expect(await bucket.list()).toMatchObject({ fix: expect.stringMatching(/clock|Read & Write/) });
    expect(s3.asked.length).toBe(1);
  });
});

describe("what is in the bucket", () => {
  it("is found by its name", async () => {
    await put(SMALL);
    expect(await bucket.find(SMALL.facts.file)).toEqual({ bytes: 1000 });
    expect(await bucket.find(LARGE.facts.file)).toBeNull();
  });

  it("is listed, page by page, whatever it is called", async () => {
    s3.pageLength = 2;
    for (const key of ["a.mp3", "b & c.mp3", "d/e.mp3", "f.mp3", "g.mp3"])
      s3.objects.set(key, { bytes: Buffer.from(key), type: "", etag: "" });
    expect(await bucket.list()).toEqual(
      new Map([...s3.objects].map(([key, { bytes }]) => [key, bytes.byteLength])),
    );
    expect(s3.asked.length).toBe(3);
    s3.objects.clear();
    expect(await bucket.list()).toEqual(new Map());
  });

  it("is removed by its name", async () => {
    await put(SMALL);
    expect(await bucket.remove(SMALL.facts.file)).toBeNull();
    expect(s3.objects.size).toBe(0);
  });
});
