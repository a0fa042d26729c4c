import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";
import { ownProject } from "../../compile/own-project.ts";
import { draw } from "../../compile/small-show.ts";
import { temporaryFolder } from "../../compile/temporary-folder.ts";
import { runs } from "../../fuzz.ts";
import { feedOf, type OldHost, oldHost, tides } from "./old-host.ts";
import { filesIn } from "./round-trip.ts";

/** How often a run is killed before the last one may end. */
const KILLS_IN_A_ROW = 3;
const ROWS = runs(1);

/** Milliseconds: each row is some imports of its own, and a machine may be busy. */
const LIMIT = 120_000 + ROWS * 60_000;

const EPISODES = ["Tides", "Shoals", "Foam", "Dunes", "Wrecks", "Buoys", "Gulls"];

const project = await ownProject(await temporaryFolder());
const show = path.join(project, "show");

/** A show of which every episode has files of its own, at a host that takes its time. */
async function longShow(): Promise<OldHost> {
  const old = await oldHost(20);
  // Of what has to be changed, and of what cannot be had, the report tells.
  old.files.set("/tides.jpg", await draw(500, 400).webp().toBuffer());
  old.failing.set("/foam.json", 404);
  const named = (text: string, name: string) =>
    text.replaceAll("Tides", name).replaceAll("tides", name.toLowerCase());
  for (const [address, content] of [...old.files].filter(([address]) => address.startsWith("/tides")))
    for (const name of EPISODES) old.files.set(named(address, name), content);
  const items = EPISODES.map((name, day) =>
    named(tides(old.origin), name).replace("02 Oct", `${day + 10} Oct`),
  );
  old.files.set(
    "/feed.xml",
    feedOf(old.origin, { items: items.map((item) => item.replace("Fri, ", "")).join("") }),
  );
  return old;
}

/**
 * Imports, unless the import is killed so many milliseconds after it began to talk → its exit code, null when it was killed, and how long it
 * took after that.
 */
async function importFrom(origin: string, killedAfter = Number.POSITIVE_INFINITY) {
  const { EPISODES_DIR: _, CI: __, ...env } = process.env;
  const words = ["--into", "show", "--url", "https://salt.example", "--audio", "--allow-private", "--json"];
  const child = spawn(process.execPath, ["src/cli/airdate.ts", "import", `${origin}/feed.xml`, ...words], {
    cwd: project,
    env,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
  await Promise.race([ended, once(child.stderr, "data")]);
  const began = performance.now();
  if (killedAfter < Number.POSITIVE_INFINITY) {
    await Promise.race([ended, wait(killedAfter)]);
    child.kill("SIGKILL");
  }
  return { code: await ended, milliseconds: performance.now() - began };
}

/** As if nothing had been imported yet; `all` takes what builds have kept as well. */
async function forget(all: "all" | "the import"): Promise<void> {
  const kept = all === "all" ? ".airdate" : ".airdate/import";
  for (const folder of ["show", kept]) await rm(path.join(project, folder), { recursive: true, force: true });
}

/** Numbers below 1 that are the same each time. */
function* chances(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

it(
  "an import that is killed at any moment, and again, ends with the files of one that was left in peace",
  async () => {
    const { origin } = await longShow();
    const whole = await importFrom(origin);
    expect(whole).toMatchObject({ code: 0 });
    const wanted = await filesIn(show);
    const report = await readFile(path.join(show, "import-report.md"), "utf8");
    const chance = chances(7);
    let [kills, longest] = [0, whole.milliseconds];
    for (let row = 0; row < ROWS; row++) {
      await forget(row % 3 === 0 ? "all" : "the import");
      for (let time = 0; time < KILLS_IN_A_ROW; time++) {
        const { code, milliseconds } = await importFrom(origin, longest * chance.next().value);
        if (code === null) kills++;
        // What was not killed in time: the machine has become faster, or there was less to do.
        else longest = Math.min(longest, milliseconds);
      }
      expect(await importFrom(origin)).toMatchObject({ code: 0 });
      expect(await readFile(path.join(show, "import-report.md"), "utf8")).toBe(report);
      expect(await filesIn(show)).toEqual(wanted);
    }
    expect(kills).toBeGreaterThanOrEqual(ROWS);
  },
  LIMIT,
);
