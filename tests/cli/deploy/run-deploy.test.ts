import { chmod, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { runDeploy } from "../../../src/cli/deploy/run-deploy.ts";
import { changeShow, copySmallShow, edit, fixture, frontMatter } from "../../compile/small-show.ts";
import { temporaryFolder } from "../../compile/temporary-folder.ts";
import { BUCKET, startS3 } from "../media/s3-stand-in.ts";
import { KEYS } from "../media/sigv4.ts";

// With a wrangler that writes down how it was called, and ends as it is told.

const project = await temporaryFolder();
const calls = path.join(project, "calls");
const s3 = await startS3();
const BOUND = `name = "show"\n[[r2_buckets]]\nbinding = "MEDIA"\nbucket_name = "${BUCKET}"\n`;

afterAll(() => s3.stop());

beforeAll(async () => {
  await copySmallShow(path.join(project, "episodes"), {
    "first-steps/index.md": frontMatter('summary: "How to begin."'),
  });
  const bin = path.join(project, "bin");
  await mkdir(bin);
  await writeFile(
    path.join(bin, "wrangler"),
    '#!/bin/sh\necho "$PWD $*" >> calls\n[ "$ENDS_WITH" = killed ] && kill -KILL $$\nexit "$ENDS_WITH"\n',
  );
  await chmod(path.join(bin, "wrangler"), 0o755);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

async function deploy(options: Readonly<Record<string, boolean>> = {}, endsWith: number | "killed" = 0) {
  await writeFile(calls, "");
  const said: string[] = [];
  for (const stream of ["log", "error"] as const)
    vi.spyOn(console, stream).mockImplementation((text) => void said.push(text));
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
  vi.stubEnv("PATH", `${path.join(project, "bin")}:${process.env.PATH}`);
  vi.stubEnv("ENDS_WITH", String(endsWith));
  vi.stubEnv("R2_ENDPOINT", s3.endpoint);
  vi.stubEnv("R2_ACCESS_KEY_ID", KEYS.accessKeyId);
  vi.stubEnv("R2_SECRET_ACCESS_KEY", KEYS.secretAccessKey);
  const workplace = { project, folder: "episodes", inCi: false, now: Date.now() + 10_000 };
  const code = await runDeploy({ words: [], options }, workplace);
  return { code, said: said.join("\n"), calls: (await readFile(calls, "utf8")).trim() };
}

describe("airdate deploy", () => {
  it("checks, deploys, and asks the site, which is at no address here", async () => {
    const { code, said, calls } = await deploy();
    expect({ code, calls }).toEqual({ code: 1, calls: `${project} deploy` });
    expect(said).toMatch(
      /^1\/4 Checking the show\n[\s\S]*0 errors[\s\S]*\n2\/4 Audio in the media bucket\nNone of[\s\S]*\n3\/4 Building and deploying[\s\S]*\n4\/4 Asking the site/,
    );
    expect(said).toContain("The show is deployed, and not all of it is seen");
  });

  it("with --json says what came of it on standard output, and all else aside", async () => {
    const asides: string[] = [];
    const outcomes: string[] = [];
    for (const options of [{ json: true }, { json: true, "dry-run": true }]) {
      const { said } = await deploy(options);
      outcomes.push(said.split("\n").at(-1) ?? "");
      asides.push(...vi.mocked(console.log).mock.calls.flat());
    }
    expect(outcomes).toEqual(['{"deployed":true,"fine":false}', '{"deployed":false,"fine":true}']);
    expect(asides.filter((line) => !String(line).startsWith("{"))).toEqual([]);
  });

  it("passes on what wrangler is to do, and says what a temporary address lacks", async () => {
    expect((await deploy({ "dry-run": true })).calls).toBe(`${project} deploy --dry-run`);
    const { calls, said } = await deploy({ temporary: true });
    expect(calls).toBe(`${project} deploy --temporary`);
    expect(said).toContain("for an hour, without an account");
  });

  it.each([7, "killed"] as const)(
    "says that the site is as it was when wrangler could not deploy it: %s",
    async (end) => {
      const { code, said } = await deploy({}, end);
      expect(code).toBe(1);
      expect(said).toContain("The site is as it was");
    },
  );

  describe("a show with audio for the media bucket", () => {
    const inBucket = { "show.yaml": edit("explicit: false", "explicit: false\nmedia: bucket") };
    const onSite = { "show.yaml": edit("\nmedia: bucket", "") };

    beforeAll(() => changeShow(path.join(project, "episodes"), inBucket));
    afterAll(async () => {
      await changeShow(path.join(project, "episodes"), onSite);
      for (const slug of ["first-steps", "second-wind", "a-look-ahead"])
        await rm(path.join(project, "episodes", slug, "media.yaml"), { force: true });
    });

    it("is not deployed without a bucket", async () => {
      const { code, said, calls } = await deploy();
      expect({ code, calls }).toEqual({ code: 1, calls: "" });
      expect(said).toMatch(/wrangler\.toml binds no bucket as MEDIA; [\s\S]*\nNothing was deployed: /);
    });

    it("is pushed, looked at, and then deployed", async () => {
      await writeFile(path.join(project, "wrangler.toml"), BOUND);
      const { calls, said } = await deploy();
      expect(calls).toBe(`${project} deploy`);
      expect(said).toMatch(/a-look-ahead: [\d.]+ kB, uploaded and checked\n[\s\S]*3 of 3 right, 0 missing/);
      expect(s3.objects.size).toBe(1);
    });

    it("is not deployed when the bucket does not take it, or lacks what nobody here has", async () => {
      s3.trouble = () => ({ status: 403, code: "AccessDenied" });
      expect(await deploy()).toMatchObject({ code: 1, calls: "" });
      s3.trouble = () => null;
      s3.objects.clear();
      const audio = path.join(project, "episodes", "first-steps", "audio.mp3");
      for (const slug of ["first-steps", "second-wind", "a-look-ahead"])
        await rm(path.join(project, "episodes", slug, "audio.mp3"));
      const { code, said, calls } = await deploy();
      expect({ code, calls }).toEqual({ code: 1, calls: "" });
      expect(said).toContain("0 of 3 right, 3 missing");
      for (const slug of ["first-steps", "second-wind", "a-look-ahead"])
        await fixture("chapters.mp3")(audio.replace("first-steps", slug));
    });
  });

  it("does not come to wrangler when something stands against the show", async () => {
    await changeShow(path.join(project, "episodes"), {
      "show.yaml": edit("explicit: false", "explicit: never"),
    });
    const { code, said, calls } = await deploy();
    expect({ code, calls }).toEqual({ code: 1, calls: "" });
    expect(said).toContain("Nothing was deployed");
  });
});
