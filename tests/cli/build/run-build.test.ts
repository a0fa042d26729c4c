import { execFile } from "node:child_process";
import { readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { open } from "../../../src/bundle/open.ts";
import { openProblemPage } from "../../../src/bundle/problem-page.ts";
import { ownProject } from "../../compile/own-project.ts";
import { changeShow, copySmallShow, edit, frontMatter, lastLines } from "../../compile/small-show.ts";
import { temporaryFolder } from "../../compile/temporary-folder.ts";
import { airdateHere, type Ended } from "../airdate-here.ts";

const workplace = await temporaryFolder();
const project = path.join(workplace, "project");

// A build writes into its project, so it gets one of its own.
beforeAll(async () => {
  await ownProject(project);
});

function runBuild(
  environment: Readonly<Record<string, string>> = {},
  ...words: readonly string[]
): Promise<Ended> {
  return airdateHere(["build", ...words], { project, environment });
}

/** In a process of its own, as npm runs it. */
function npmRunBuild(environment: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const { EPISODES_DIR: _dir, SITE_URL: _url, CI: _ci, ...inherited } = process.env;
  const env = { ...inherited, ...environment };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ["src/cli/airdate.ts", "build"],
      { cwd: project, env },
      (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}

/** Makes of the module that reads a show one that says so. */
const NO_READING = `import { registerHooks } from "node:module";
registerHooks({ load: (url, context, next) => url.endsWith("/build-show.ts")
  ? { format: "module", shortCircuit: true, source: "throw new Error('the show was read')" }
  : next(url, context) });`;

const withoutSeconds = ({ stdout }: Ended) => stdout.replace(/in \d+\.\d s/, "");

const dist = (file = "") => path.join(project, "dist", file);

async function distState(): Promise<string[]> {
  const entries = await readdir(dist(), { recursive: true, withFileTypes: true });
  return Promise.all(
    entries
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map(async (file) => `${file} ${(await stat(file)).mtimeMs}`),
  );
}

describe("npm run build", () => {
  it("with a SITE_URL that is no origin: says so, and writes nothing", async () => {
    expect(await runBuild({ SITE_URL: "pod.example/feed" })).toEqual({
      code: 1,
      stdout: "",
      stderr:
        'SITE_URL is "pod.example/feed"; give the site\'s address without a path, such as https://pod.example\n',
    });
  });

  it("with a broken show: prints every Problem, ends with 1, writes nothing", async () => {
    const root = await copySmallShow(path.join(workplace, "broken"), {
      "show.yaml": edit("explicit: false", "explicit: never"),
      "first-steps/audio.mp3": "",
    });
    expect(await runBuild({ EPISODES_DIR: root })).toEqual({
      code: 1,
      stdout: "",
      stderr: `${root}/first-steps/audio.mp3  has no bytes; export the audio again
${root}/show.yaml:9:11  explicit is text; write true or false, without quotes

2 problems; nothing was built
`,
    });
    await expect(stat(dist())).rejects.toThrow("ENOENT");
  });

  it("without a show: says where it looked", async () => {
    expect(await runBuild({ EPISODES_DIR: "nowhere" })).toEqual({
      code: 1,
      stdout: "",
      stderr: `nowhere  the show's folder is not there; create it, or set EPISODES_DIR to where it is

1 problem; nothing was built
`,
    });
  });

  it("with a show that .env names: builds that one, unless the environment names another", async () => {
    await writeFile(path.join(project, ".env"), "EPISODES_DIR=from-dot-env\n");
    expect((await npmRunBuild()).stderr).toContain("from-dot-env  the show's folder is not there");
    expect((await npmRunBuild({ EPISODES_DIR: "elsewhere" })).stderr).toContain(
      "elsewhere  the show's folder",
    );
    await rm(path.join(project, ".env"));
  });

  it("with a whole show: writes dist, and says how many episodes there are", async () => {
    await copySmallShow(path.join(project, "episodes"), {
      "a-look-ahead/index.md": frontMatter("draft: true"),
    });
    const { code, stdout, stderr } = await runBuild();
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(
      /^episodes\/identities\.yaml: begun, with 2 episodes; commit it\nBuilt episodes: 2 episodes, 1 kept back as draft, in \d+\.\d s\n$/,
    );
    expect(await readdir(dist())).toEqual(["assets", "catalog.bin"]);
  });

  it("with nothing changed: says the same, reads no source, and writes nothing", async () => {
    const root = await copySmallShow(path.join(workplace, "unchanged"), {
      "first-steps/index.md": edit("title: First Steps", "title: First Steps #1"),
    });
    await npmRunBuild({ EPISODES_DIR: root });
    // What is younger than some seconds is not taken for known.
    await new Promise((resolve) => setTimeout(resolve, 3100));
    const first = await npmRunBuild({ EPISODES_DIR: root });
    const before = await distState();
    // The module that reads the show would end the build now.
    const trap = `--import=data:text/javascript,${encodeURIComponent(NO_READING)}`;
    const again = await npmRunBuild({ EPISODES_DIR: root, NODE_OPTIONS: trap });
    expect({ ...again, stdout: "" }).toEqual({ ...first, stdout: "" });
    expect(withoutSeconds(again)).toBe(withoutSeconds(first));
    expect(await distState()).toEqual(before);
    // What is deployed tells the world of new episodes, what is served on this machine does not.
    for (const [command, dev] of [["dev", { announces: false }], ["deploy"]] as const) {
      await npmRunBuild({ EPISODES_DIR: root, WRANGLER_COMMAND: command });
      const { site } = open(Uint8Array.from(await readFile(dist("catalog.bin"))).buffer);
      expect(site.dev, command).toEqual(dev);
    }
    await changeShow(root, { "first-steps/index.md": lastLines("More.") });
    expect((await npmRunBuild({ EPISODES_DIR: root, NODE_OPTIONS: trap })).stderr).toContain(
      "the show was read",
    );
  });

  it("with an episode whose air date lies ahead: says which, and when", async () => {
    const root = await copySmallShow(path.join(workplace, "scheduled"));
    const { stdout } = await runBuild({ EPISODES_DIR: root });
    expect(stdout).toMatch(/: 3 episodes, in \d+\.\d s\n1 scheduled: a-look-ahead, in \d+ years\n$/);
  });

  it("with a show that is not as it was meant: warns, and ends with 0", async () => {
    const title = edit("title: First Steps", "title: First Steps #1");
    const root = await copySmallShow(path.join(workplace, "warned"), { "first-steps/index.md": title });
    expect(await runBuild({ EPISODES_DIR: root })).toMatchObject({
      code: 0,
      stderr: `warning  ${root}/first-steps/index.md:2:8  title ends before "#1", which YAML takes for a comment; put quotes around all of it, or a space after the # of a comment\n`,
    });
  });

  describe("with what the show has given out", () => {
    const identities = (root: string) => readFile(path.join(root, "identities.yaml"), "utf8");
    const CI = { CI: "true" };

    it("writes it down, says so once, and in CI is content with it", async () => {
      const root = await copySmallShow(path.join(workplace, "given"));
      const env = { EPISODES_DIR: root };
      expect((await runBuild(env)).stdout).toContain(
        `${root}/identities.yaml: begun, with 3 episodes; commit it\n`,
      );
      const written = await identities(root);
      expect((await runBuild(env)).stdout).not.toContain("identities");
      expect(await runBuild({ ...env, ...CI })).toMatchObject({ code: 0, stderr: "" });
      expect(await identities(root)).toBe(written);
    });

    it("in CI refuses when it is missing, and does not write it", async () => {
      const root = await copySmallShow(path.join(workplace, "uncommitted"));
      expect(await runBuild({ EPISODES_DIR: root, ...CI })).toMatchObject({
        code: 1,
        stderr: expect.stringMatching(
          /identities\.yaml {2}is not there, .*; run npm run build on your machine and commit identities\.yaml\n/,
        ),
      });
      await expect(identities(root)).rejects.toThrow("ENOENT");
    });

    it("in CI refuses when it would change, under wrangler deploy as well", async () => {
      const root = await copySmallShow(path.join(workplace, "changed"));
      await runBuild({ EPISODES_DIR: root });
      const written = await identities(root);
      await changeShow(root, { "show.yaml": edit("https://small.example", "https://other.example") });
      const problem =
        /identities\.yaml:5:3 {2}the show's url was https:\/\/small\.example and is https:\/\/other\.example, which/;
      expect(await runBuild({ EPISODES_DIR: root, ...CI })).toMatchObject({
        code: 1,
        stderr: expect.stringMatching(problem),
      });
      const deployed = await runBuild({ EPISODES_DIR: root, ...CI, WRANGLER_COMMAND: "deploy" });
      expect(deployed).toMatchObject({ code: 0, stderr: expect.stringMatching(problem) });
      expect(await readdir(dist())).not.toContain("catalog.bin");
      expect(await identities(root)).toBe(written);
    });

    it("under npm start writes nothing, and the next build does, also when nothing has changed since", async () => {
      const root = await copySmallShow(path.join(workplace, "tried"));
      await new Promise((resolve) => setTimeout(resolve, 3100));
      expect(await runBuild({ EPISODES_DIR: root, WRANGLER_COMMAND: "dev" })).toMatchObject({
        code: 0,
        stderr: "",
      });
      await expect(identities(root)).rejects.toThrow("ENOENT");
      expect((await runBuild({ EPISODES_DIR: root })).stdout).toContain("identities.yaml: begun");
    });

    it("tells that it is gone, when this machine has seen it", async () => {
      const root = await copySmallShow(path.join(workplace, "lost"));
      await runBuild({ EPISODES_DIR: root });
      const written = await identities(root);
      await changeShow(root, { "identities.yaml": null });
      const { code, stderr } = await runBuild({ EPISODES_DIR: root });
      expect(code).toBe(1);
      const [, copy = ""] = /identities\.yaml {2}is gone: .* or copy (\S+) to its place/.exec(stderr) ?? [];
      expect(await readFile(path.join(project, copy), "utf8")).toBe(written);
    });
  });

  it("with a show that broke since: leaves the dist before it untouched", async () => {
    const before = await distState();
    await changeShow(path.join(project, "episodes"), { "first-steps/index.md": "We begin.\n" });
    expect(await runBuild()).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("episodes/first-steps/index.md:1  there is no front matter"),
    });
    expect(await distState()).toEqual(before);
  });

  it.each([
    ["wrangler dev, with a build before it", { WRANGLER_COMMAND: "dev" }, 0],
    ["wrangler types", { WRANGLER_COMMAND: "types" }, 1],
  ])(
    "under %s: ends a build with Problems with the code that goes on or stops there",
    async (_, env, code) => {
      const before = await readFile(dist("catalog.bin"));
      expect(await runBuild(env)).toMatchObject({ code });
      expect(await readFile(dist("catalog.bin"))).toEqual(before);
    },
  );

  it("under npm start: leaves the page of Problems, until there are none", async () => {
    const env = { WRANGLER_COMMAND: "dev", PROBLEM_PAGE: "1" };
    const page = async () => openProblemPage(Uint8Array.from(await readFile(dist("catalog.bin"))).buffer);
    expect(await runBuild(env)).toMatchObject({ code: 0 });
    expect(await page()).toMatchObject({ html: expect.stringContaining("there is no front matter") });
    await runBuild({ ...env, EPISODES_DIR: await copySmallShow(path.join(workplace, "mended")) });
    expect(await page()).toBeNull();
  });

  it.each([{ WRANGLER_COMMAND: "deploy" }, { WRANGLER_COMMAND: "versions upload", PROBLEM_PAGE: "1" }])(
    "under wrangler deploy, %j: leaves nothing that could be deployed",
    async (env) => {
      await runBuild({ EPISODES_DIR: await copySmallShow(path.join(workplace, "deployed")) });
      expect(await readdir(dist())).toContain("catalog.bin");
      const { code, stderr } = await runBuild(env);
      expect({ code, last: stderr.trim().split("\n").at(-1) }).toEqual({
        code: 0,
        last: "1 problem; nothing was built, so there is nothing to deploy",
      });
      const left = await readdir(dist());
      expect(left).not.toContain("catalog.bin");
      expect(left).not.toContain("assets");
    },
  );

  it("with --json says for programs what was built, or what is in the way", async () => {
    const root = await copySmallShow(path.join(workplace, "told"));
    const built = await runBuild({ EPISODES_DIR: root }, "--json");
    expect(built.code).toBe(0);
    expect(JSON.parse(built.stdout)).toMatchObject({ folder: root, problems: [], episodes: 3, drafts: 0 });
    await changeShow(root, { "show.yaml": edit("explicit: false", "explicit: never") });
    const broken = await runBuild({ EPISODES_DIR: root }, "--json");
    expect(broken).toMatchObject({ code: 1, stderr: "" });
    expect(JSON.parse(broken.stdout)).toMatchObject({ problems: [{ file: "show.yaml" }], warnings: [] });
  });
});

describe("a show with audio that the media bucket is not known to hold", () => {
  it("is built with a warning, and never to be deployed, whatever the build before has left", async () => {
    const root = await copySmallShow(path.join(workplace, "unpushed"), {
      "show.yaml": edit("explicit: false", "explicit: false\nmedia: bucket"),
    });
    const told = `${root}/first-steps/audio.mp3  is not in the media bucket yet; run npx airdate media push\n`;
    const build = (environment: Readonly<Record<string, string>>) =>
      runBuild({ EPISODES_DIR: root, ...environment });
    // What is younger than three seconds is not taken for known: the last of these finds what the build before it has kept.
    expect(await build({})).toMatchObject({ code: 0, stderr: expect.stringContaining(`warning  ${told}`) });
    expect(await build({})).toMatchObject({ code: 0, stderr: expect.stringContaining(`warning  ${told}`) });
    const trial = { WRANGLER_COMMAND: "deploy", UNPUSHED_MEDIA: "allowed" };
    expect(await build(trial)).toMatchObject({ code: 0, stdout: expect.stringContaining("Built") });
    for (const environment of [{ WRANGLER_COMMAND: "deploy" }, { CI: "true" }]) {
      const { stdout, stderr } = await build(environment);
      expect(stdout).not.toContain("Built");
      expect(stderr).toMatch(new RegExp(`^${told}`, "m"));
    }
  });
});
