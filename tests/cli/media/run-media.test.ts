import { chmod, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { runMedia } from "../../../src/cli/media/run-media.ts";
import { changeShow, copySmallShow, edit, fixture, frontMatter } from "../../compile/small-show.ts";
import { temporaryFolder } from "../../compile/temporary-folder.ts";
import { BUCKET, startS3 } from "./s3-stand-in.ts";
import { KEYS } from "./sigv4.ts";

// The command as a host gives it, with a bucket by S3's interface, and with a wrangler that keeps objects in a folder.

const project = await temporaryFolder();
const root = path.join(project, "episodes");
const objects = path.join(project, "objects");
const s3 = await startS3();
afterAll(() => s3.stop());

const WRANGLER = `#!/bin/sh
# r2 object <verb> <bucket>/<key> … --remote
verb=$3; object="$OBJECTS/\${4#*/}"
echo "$*" >> "$OBJECTS.calls"
case "$verb" in
  put) cp "$6" "$object" ;;
  get) [ -f "$object" ] && cat "$object" || { echo; printf '\\n\\033[31mX \\033[41m[\\033[97mERROR\\033[41m]\\033[0m %s\\033[0m\\n\\n' "$FAILS_WITH" >&2; exit 1; } ;;
  delete) rm "$object" ;;
esac
`;

beforeAll(async () => {
  await copySmallShow(root, {
    "show.yaml": edit("explicit: false", "explicit: false\nmedia: bucket"),
    "first-steps/audio.mp3": fixture("chapters.mp3"),
    "a-look-ahead/audio.mp3": fixture("without-length.mp3"),
    "a-look-ahead/index.md": frontMatter("draft: true"),
  });
  await writeFile(
    path.join(project, "wrangler.toml"),
    `name = "show"\n[[r2_buckets]]\nbinding = "MEDIA"\nbucket_name = "${BUCKET}"\n`,
  );
  await mkdir(path.join(project, "bin"));
  await writeFile(path.join(project, "bin/wrangler"), WRANGLER);
  await chmod(path.join(project, "bin/wrangler"), 0o755);
});

beforeEach(async () => {
  s3.objects.clear();
  s3.asked.length = 0;
  await rm(objects, { recursive: true, force: true });
  await mkdir(objects);
  await changeShow(root, { "first-steps/media.yaml": "", "second-wind/media.yaml": "" });
  await changeShow(root, { "first-steps/media.yaml": null, "second-wind/media.yaml": null });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const THROUGH_S3 = {
  R2_ACCESS_KEY_ID: KEYS.accessKeyId,
  R2_SECRET_ACCESS_KEY: KEYS.secretAccessKey,
  R2_ENDPOINT: s3.endpoint,
};
const THROUGH_WRANGLER = {
  PATH: `${path.join(project, "bin")}:${process.env.PATH}`,
  OBJECTS: objects,
  FAILS_WITH: "The specified key does not exist.",
  R2_ACCESS_KEY_ID: "",
  R2_SECRET_ACCESS_KEY: "",
};

async function media(
  word: string,
  options: Readonly<Record<string, boolean>> = {},
  environment: Readonly<Record<string, string>> = THROUGH_S3,
) {
  const said: string[] = [];
  for (const stream of ["log", "error"] as const)
    vi.spyOn(console, stream).mockImplementation((text) => void said.push(text));
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  // Later than now: what is younger than three seconds is not taken for known.
  const workplace = { project, folder: "episodes", inCi: false, now: Date.now() + 10_000 };
  const code = await runMedia({ words: [word], options }, workplace);
  return { code, said: said.join("\n") };
}

const factsOf = (slug: string) => readFile(path.join(root, slug, "media.yaml"), "utf8");
const keyOf = async (slug: string) => /^file: (.+)$/m.exec(await factsOf(slug))?.[1] ?? "";

describe.each([
  ["S3's interface", THROUGH_S3, (key: string) => s3.objects.get(key)?.bytes],
  ["wrangler", THROUGH_WRANGLER, (key: string) => readFile(path.join(objects, key)).catch(() => undefined)],
] as const)("media push through %s", (_, environment, objectAt) => {
  it("uploads what is for the bucket, drafts left out, and writes what is to be committed", async () => {
    const { code, said } = await media("push", {}, environment);
    expect(code).toBe(0);
    expect(said.split("\n")).toEqual([
      "first-steps: 3.4 kB, uploaded and checked",
      expect.stringMatching(/^second-wind: .* kB, uploaded and checked$/),
      "Commit episodes/first-steps/media.yaml, episodes/second-wind/media.yaml",
    ]);
    const content = await readFile(path.join(root, "first-steps/audio.mp3"));
    expect(await objectAt(await keyOf("first-steps"))).toEqual(content);
    expect(await factsOf("first-steps")).toContain("\nchapters:\n");
    await expect(factsOf("a-look-ahead")).rejects.toThrow();
  });

  it("uploads nothing twice", async () => {
    await media("push", {}, environment);
    const { code, said } = await media("push", {}, environment);
    expect(code).toBe(0);
    expect(said.match(/there already/g)?.length).toBe(2);
    expect(said).not.toContain("Commit");
  });
});

describe("media push", () => {
  it("says as JSON what became of each file", async () => {
    const { said } = await media("push", { json: true });
    expect(JSON.parse(said)).toEqual({
      bucket: BUCKET,
      files: [
        {
          slug: "first-steps",
          file: await keyOf("first-steps"),
          bytes: 3416,
          outcome: "uploaded",
          written: true,
        },
        expect.objectContaining({ slug: "second-wind", outcome: "uploaded" }),
      ],
    });
  });

  it("writes nothing of what has not arrived, and ends with 1", async () => {
    const wrong = { ...THROUGH_S3, R2_SECRET_ACCESS_KEY: "other" };
    const { code, said } = await media("push", {}, wrong);
    expect({ code, said }).toEqual({
      code: 1,
      said: `the bucket ${BUCKET} does not take the secret key; correct R2_ACCESS_KEY_ID and R2_SECRET_ACCESS_KEY`,
    });
    await expect(factsOf("first-steps")).rejects.toThrow();
  });
});

describe("media push through a wrangler that may not", () => {
  it("takes nothing for there", async () => {
    const environment = { ...THROUGH_WRANGLER, FAILS_WITH: "You are not logged in." };
    const { code, said } = await media("push", {}, environment);
    expect({ code, said }).toEqual({
      code: 1,
      said: `first-steps: the bucket ${BUCKET} cannot be asked through wrangler (You are not logged in); npx wrangler login, or set the keys of R2 (docs/deploying.md)`,
    });
    await expect(factsOf("first-steps")).rejects.toThrow();
  });
});

describe("media verify", () => {
  it("is fine with a bucket that has everything, of the right length", async () => {
    await media("push");
    expect(await media("verify")).toEqual({
      code: 0,
      said: "2 of 2 right, 0 missing, 0 of another length, 0 orphaned",
    });
  });

  it("tells what is missing, what has another length, what is orphaned, and leaves alone what is not Airdate's", async () => {
    await media("push");
    const [first, second] = [await keyOf("first-steps"), await keyOf("second-wind")];
    const orphan = `${"f".repeat(64)}.mp3`;
    const other = { bytes: Buffer.from("other"), type: "", etag: "" };
    s3.objects.delete(first);
    for (const key of [second, orphan, "backup.zip"]) s3.objects.set(key, other);
    const { code, said } = await media("verify");
    expect(code).toBe(1);
    expect(said.split("\n")).toEqual([
      `first-steps: ${first} is not in the bucket ${BUCKET}; run npx airdate media push where the audio is`,
      expect.stringMatching(
        new RegExp(`^second-wind: ${second} has 5 bytes in the bucket ${BUCKET}, not \\d+; run`),
      ),
      `${orphan}: 0.0 kB, and no episode names it`,
      "0 of 2 right, 1 missing, 1 of another length, 1 orphaned",
      "1 other object is not Airdate's, and left alone",
    ]);
    expect(JSON.parse((await media("verify", { json: true })).said)).toMatchObject({
      bucket: BUCKET,
      named: 2,
      missing: [{ slug: "first-steps", key: first }],
      wrongLength: [{ slug: "second-wind", key: second, found: 5 }],
      orphaned: [{ key: orphan, bytes: 5 }],
      foreign: 1,
    });
    await media("verify", { "remove-orphans": true, yes: true });
    expect([...s3.objects.keys()].sort()).toEqual([second, "backup.zip"].sort());
  });

  it("takes a draft's audio for named", async () => {
    await media("push");
    await edit("---\n", "---\ndraft: true\n")(path.join(root, "second-wind/index.md"));
    expect((await media("verify")).said).toBe("1 of 1 right, 0 missing, 0 of another length, 0 orphaned");
    await edit("---\ndraft: true\n", "---\n")(path.join(root, "second-wind/index.md"));
  });

  it("asks before it removes, or is told --yes", async () => {
    expect(await media("verify", { "remove-orphans": true })).toMatchObject({ code: 2 });
    expect(await media("verify", { yes: true })).toMatchObject({ code: 2 });
    expect(s3.asked).toEqual([]);
  });

  it("says through wrangler what it can", async () => {
    await media("push", {}, THROUGH_WRANGLER);
    const { code, said } = await media("verify", {}, THROUGH_WRANGLER);
    expect(code).toBe(0);
    expect(said).toMatch(/^2 of 2 right, 0 missing, 0 of another length, orphans not told\nThrough wrangler/);
    await rm(path.join(objects, await keyOf("first-steps")));
    expect(await media("verify", {}, THROUGH_WRANGLER)).toMatchObject({
      code: 1,
      said: expect.stringContaining("1 of 2 right, 1 missing"),
    });
  });
});

describe("media list", () => {
  it("says where the audio of every episode is served from", async () => {
    await media("push");
    const { code, said } = await media("list");
    expect(code).toBe(0);
    expect(said.split("\n").map((line) => line.replace(/[0-9a-f]{64}/, "…"))).toEqual([
      expect.stringMatching(/^first-steps +3.4 kB {2}bucket, ….mp3$/),
      expect.stringMatching(/^second-wind +[\d.]+ kB {2}bucket, ….mp3$/),
    ]);
    expect(JSON.parse((await media("list", { json: true })).said)[0]).toMatchObject({
      slug: "first-steps",
      store: "bucket",
      here: true,
    });
  });
});

describe("an unlisted episode", () => {
  it("has its audio pushed, listed and taken for named", async () => {
    await edit("---\n", "---\nunlisted: true\n")(path.join(root, "second-wind/index.md"));
    expect((await media("push")).said).toMatch(/^second-wind: .* uploaded and checked$/m);
    expect((await media("list")).said).toMatch(/^second-wind +[\d.]+ kB {2}bucket, /m);
    expect((await media("verify")).said).toBe("2 of 2 right, 0 missing, 0 of another length, 0 orphaned");
    await edit("---\nunlisted: true\n", "---\n")(path.join(root, "second-wind/index.md"));
  });
});

describe("media, used wrongly", () => {
  it.each([
    ["pull", {}, "media does not know pull; npx airdate media --help says what it takes"],
    ["constructor", {}, "media does not know constructor; npx airdate media --help says what it takes"],
    ["push", { yes: true }, "media push does not take --yes; npx airdate media --help says what it takes"],
  ])("%s %j", async (word, options, said) => {
    expect(await media(word, options)).toEqual({ code: 2, said });
  });

  it.each([
    [{ R2_ACCESS_KEY_ID: "a", R2_SECRET_ACCESS_KEY: "" }, "R2_SECRET_ACCESS_KEY is not"],
    [{ R2_ACCESS_KEY_ID: "", R2_SECRET_ACCESS_KEY: "b" }, "R2_ACCESS_KEY_ID is not"],
    [
      { R2_ACCESS_KEY_ID: "a", R2_SECRET_ACCESS_KEY: "b", R2_ENDPOINT: "", CLOUDFLARE_ACCOUNT_ID: "" },
      "CLOUDFLARE_ACCOUNT_ID is not",
    ],
  ])("with half of the keys: %j", async (environment, said) => {
    expect(await media("verify", {}, environment)).toEqual({ code: 1, said: expect.stringContaining(said) });
  });
});
