import { appendFileSync, existsSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { TemporaryProject } from "../runtime/temporary-project.ts";
import { finishedProcess, NODE, secondsOf } from "./finished-process.ts";
import { hasHugo, hugoSeconds, hugoSite } from "./hugo.ts";
import { removeTemporary } from "./left-behind.ts";
import { build } from "./project-build.ts";
import { comparedRow, type Must, type Row } from "./row.ts";
import { unbuiltProject } from "./site.ts";

const ROUNDS = 3;

/** What the cold build of two thousand episodes may take. */
const COLD_SECONDS = 25;
const COLD_EPISODES = 2000;

/** Builds: the first one, which took `cold` seconds, and those that follow it. */
export async function buildRows(project: TemporaryProject, episodes: number, cold: number): Promise<Row[]> {
  const marked = fileURLToPath(new URL("./marked-alone.ts", import.meta.url));
  const alone = await secondsOf(NODE, [marked, project.show]);
  const unchanged = await timesOf(() => build(project));
  const edited = await timesOf((round) => {
    appendFileSync(path.join(project.show, "generated-7", "index.md"), `\nEdit ${round}.\n`);
    return build(project);
  });
  const seconds = { unit: "s", baseline: { name: "marked alone", figures: [alone] } } as const;
  const coldMust: Must = { of: "figure", bound: "≤", value: COLD_SECONDS };
  return [
    comparedRow({
      ...seconds,
      what: "build, cold, all pictures",
      ours: [cold],
      ...(episodes === COLD_EPISODES && { must: coldMust }),
    }),
    ...(await hugoRows(project)),
    comparedRow({ ...seconds, what: "build, nothing changed", ours: unchanged, must: atMost(1) }),
    comparedRow({ ...seconds, what: "build, one episode changed", ours: edited, must: atMost(1.5) }),
  ];
}

/** What ends with whatever share pictures are kept in: the build has no way of leaving them out. */
const SHARE_PICTURES = /^share-picture/;

/** The build with nothing kept but its share pictures, against Hugo's whole site before and after it. */
async function hugoRows(project: TemporaryProject): Promise<Row[]> {
  const what = "build, cold, share pictures kept from before (it cannot leave them out)";
  if (!(await hasHugo())) return [{ what, leftOut: "there is no hugo on this machine" }];
  const cache = path.join(project.folder, ".airdate", "cache");
  const kept = existsSync(cache) ? readdirSync(cache) : [];
  if (!kept.some((name) => SHARE_PICTURES.test(name)))
    return [{ what, leftOut: "the build's cache holds no share pictures by themselves" }];
  const hugo = hugoSite(project.show);
  const before = await hugoSeconds(hugo);
  for (const name of kept.filter((entry) => !SHARE_PICTURES.test(entry)))
    rmSync(path.join(cache, name), { recursive: true });
  rmSync(path.join(project.folder, "dist"), { recursive: true });
  const ours = await build(project);
  const after = await hugoSeconds(hugo);
  removeTemporary(hugo);
  const baseline = { name: "Hugo, whole site", figures: [(before + after) / 2] };
  return [
    comparedRow({ what, unit: "s", ours: [ours], baseline, must: { of: "ratio", bound: "≤", value: 3 } }),
  ];
}

const LIMIT = 1024;
const LIMITED_EPISODES = 6000;

/** Whether a large show builds where a process may have few files open. */
export async function fileLimitRow(): Promise<Row> {
  const what = `build of ${LIMITED_EPISODES} episodes with a limit of ${LIMIT} open files`;
  if (process.platform === "win32") return { what, leftOut: "this system has no such limit" };
  const project = unbuiltProject(LIMITED_EPISODES);
  const command = `ulimit -n ${LIMIT} && exec "${NODE}" src/cli/airdate.ts build`;
  const { seconds, code, printed } = await finishedProcess("sh", ["-c", command], { cwd: project.folder });
  removeTemporary(project.folder);
  const note = code === 0 ? "" : (printed.trim().split("\n").at(-1) ?? "");
  return {
    ...comparedRow({ what, unit: "s", ours: [seconds], note }),
    must: { text: "builds", isMet: code === 0 },
  };
}

async function timesOf(run: (round: number) => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  for (let round = 1; round <= ROUNDS; round++) times.push(await run(round));
  return times;
}

function atMost(value: number): Must {
  return { of: "figure", bound: "≤", value };
}
