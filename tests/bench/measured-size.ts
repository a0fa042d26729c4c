import { type BenchOptions, GROUPS, type Group, isMeasured } from "./arguments.ts";
import { audioRows } from "./audio-rows.ts";
import { buildRows, fileLimitRow } from "./build-rows.ts";
import { editRow } from "./edit-row.ts";
import { feedRows } from "./feed-rows.ts";
import { importRows } from "./import-rows.ts";
import { removeTemporary } from "./left-behind.ts";
import { memoryRows } from "./memory-rows.ts";
import { pageRows } from "./page-rows.ts";
import { processorRows, searchRows } from "./processor-rows.ts";
import { coldBuild } from "./project-build.ts";
import { readBackRows } from "./read-back-rows.ts";
import type { Row } from "./row.ts";
import { bundledSite, type Site, unbuiltProject } from "./site.ts";
import { sizeRows } from "./size-rows.ts";
import { startRows } from "./start-rows.ts";

/** The table of a show of one size. */
export interface MeasuredSize {
  readonly episodes: number;
  readonly rows: readonly Row[];
  /** Whether something could not be measured that should have been; its row says why. */
  readonly isWhole: boolean;
}

type Rows = readonly Row[] | Promise<readonly Row[]>;

/** What is measured of a site that is built and bundled. */
const OF_A_SITE: readonly (readonly [Group, (site: Site, options: BenchOptions) => Rows])[] = [
  ["sizes", sizeRows],
  ["feed", feedRows],
  ["pages", pageRows],
  ["processor", processorRows],
  ["search", searchRows],
  ["start", startRows],
  ["memory", memoryRows],
  ["read-back", readBackRows],
];

/** What has shows of its own. */
const BY_THEMSELVES: ReadonlySet<Group> = new Set(["audio", "import", "file-limit"]);

/** Builds a show of so many generated episodes and measures it; `tell` is told what goes on. */
export async function measuredSize(
  episodes: number,
  options: BenchOptions,
  tell: (what: string) => void,
): Promise<MeasuredSize> {
  const rows: Row[] = [];
  let isWhole = true;
  const add = async (group: Group | "first build", measure: () => Rows): Promise<void> => {
    tell(`${episodes} episodes: ${group}`);
    try {
      rows.push(...(await measure()));
    } catch (error) {
      isWhole = false;
      rows.push({ what: group, leftOut: firstWords(error) });
    }
  };
  const groups = GROUPS.filter((group) => isMeasured(group, episodes, options));
  if (groups.some((group) => !BY_THEMSELVES.has(group)))
    await add("first build", () => addOfProject(add, groups, { episodes, options }));
  if (groups.includes("audio")) await add("audio", audioRows);
  if (groups.includes("import")) await add("import", () => importRows(episodes));
  if (groups.includes("file-limit")) await add("file-limit", async () => [await fileLimitRow()]);
  return { episodes, rows, isWhole };
}

type Add = (group: Group, measure: () => Rows) => Promise<void>;

/** Builds a project and adds what is measured of it. */
async function addOfProject(
  add: Add,
  groups: readonly Group[],
  { episodes, options }: { readonly episodes: number; readonly options: BenchOptions },
): Promise<readonly Row[]> {
  const project = unbuiltProject(episodes);
  try {
    const cold = await coldBuild(project);
    if (groups.includes("build")) await add("build", () => buildRows(project, episodes, cold));
    const ofSite = OF_A_SITE.filter(([group]) => groups.includes(group));
    const site = ofSite.length > 0 ? bundledSite(project, episodes) : null;
    for (const [group, measure] of ofSite) if (site !== null) await add(group, () => measure(site, options));
    if (groups.includes("edit")) await add("edit", async () => [await editRow(project)]);
  } finally {
    removeTemporary(project.folder);
  }
  return [];
}

/** What went wrong, in a cell of a table. */
function firstWords(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/\s+/g, " ").slice(0, 200);
}
