import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";
import { open } from "../../src/bundle/open.ts";
import { digest } from "../../src/compile/cache/digest.ts";
import { runs } from "../fuzz.ts";
import { ownProject } from "./own-project.ts";
import { changeShow, copySmallShow, lastLines } from "./small-show.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const KILLS = runs(8);

/** Milliseconds: each kill is a build or two of its own, and a machine may be busy. */
const LIMIT = 120_000 + KILLS * 15_000;

const workplace = await temporaryFolder();

/** A project with a show of its own. */
async function projectIn(name: string): Promise<string> {
  const project = await ownProject(path.join(workplace, name));
  await copySmallShow(path.join(project, "episodes"));
  return project;
}

/** Builds, unless the build is killed before it is done → its exit code, null when it was killed, and how long it took. */
async function build(project: string, killedAfter = Number.POSITIVE_INFINITY) {
  const { EPISODES_DIR: _, SITE_URL: __, CI: ___, ...env } = process.env;
  const started = performance.now();
  const child = spawn(process.execPath, ["src/cli/airdate.ts", "build"], {
    cwd: project,
    env,
    stdio: "ignore",
  });
  const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
  if (killedAfter < Number.POSITIVE_INFINITY) {
    await Promise.race([ended, wait(killedAfter)]);
    child.kill("SIGKILL");
  }
  return { code: await ended, milliseconds: performance.now() - started };
}

/** Every file of what a build left, with a digest of its bytes. */
async function leftIn(project: string): Promise<string[]> {
  const dist = path.join(project, "dist");
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const told = files.map(async (file) => `${path.relative(dist, file)} ${digest(await readFile(file))}`);
  return (await Promise.all(told)).sort();
}

/** The files that what is served names, and that are not there. */
async function missingIn(project: string): Promise<string[]> {
  const dist = path.join(project, "dist");
  if (!existsSync(path.join(dist, "catalog.bin"))) return [];
  const catalog = open(Uint8Array.from(await readFile(path.join(dist, "catalog.bin"))).buffer);
  const said = JSON.stringify([catalog, catalog.entries.map((_, index) => catalog.episodeAt(index))]);
  const named = new Set(said.match(/\/(?:assets|media)\/[\w.-]+/g));
  return [...named].filter((file) => !existsSync(path.join(dist, "assets", file)));
}

it(
  `a build that is killed at any moment leaves what is served whole, and nothing that the next one minds`,
  async () => {
    const [killed, other] = [await projectIn("killed"), await projectIn("other")];
    let longest = (await build(killed)).milliseconds;
    let kills = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      // Something new each time; every third build begins without what the ones before have kept.
      for (const project of [killed, other])
        await changeShow(path.join(project, "episodes"), {
          "first-steps/index.md": lastLines(`\nLine ${kill}.`),
          "first-steps/transcript.vtt": `WEBVTT\n\n00:00.000 --> 00:02.000\n<v Ann>Hello ${kill}.\n`,
        });
      if (kill % 3 === 0) await rm(path.join(killed, ".airdate"), { recursive: true, force: true });
      const { code, milliseconds } = await build(killed, (longest * (kill + 0.5)) / KILLS);
      if (code === null) kills++;
      // What was not killed in time: the machine has become faster, or more was kept.
      else longest = Math.min(longest, milliseconds);
      expect(await missingIn(killed)).toEqual([]);
    }
    expect(kills).toBeGreaterThanOrEqual(KILLS / 4);
    expect([(await build(killed)).code, (await build(other)).code]).toEqual([0, 0]);
    expect(await leftIn(killed)).toEqual(await leftIn(other));
    const given = (project: string) => readFile(path.join(project, "episodes", "identities.yaml"), "utf8");
    expect(await given(killed)).toBe(await given(other));
  },
  LIMIT,
);
