import path from "node:path";
import { describe, expect, it } from "vitest";
import { checkShow } from "../../../src/cli/check/check-show.ts";
import { openWorkCache } from "../../../src/compile/cache/work-cache.ts";
import { renderProblem } from "../../../src/schemas/problem.ts";
import { SHOW_RULES } from "../../../src/show-check/check-sources.ts";
import { type Changes, PROJECT, SPRING } from "../../compile/small-show.ts";
import { temporaryFolder } from "../../compile/temporary-folder.ts";
import { EPISODE_FAULTS } from "./seeded/episode-faults.ts";
import { FAULTS_AMONG_FILES } from "./seeded/faults-among-files.ts";
import type { EpisodeFault, FaultAmongFiles, ShowFault } from "./seeded/seeded-fault.ts";
import { goodEpisode, writeShow } from "./seeded/seeded-show.ts";
import { SHOW_FAULTS } from "./seeded/show-faults.ts";
import { SOUND_FAULTS } from "./seeded/sound-faults.ts";

const workplace = await temporaryFolder();
const cache = openWorkCache(path.join(workplace, "cache"));

/** What else there is in a show with faults: what they lead to. */
const OTHERS: Changes = {
  ...goodEpisode("good-one"),
  ...goodEpisode("a-plan", { draft: "true" }),
  ...goodEpisode("a-future", { published: "2026-09-01T08:00" }),
};

describe("episodes, each with its fault", async () => {
  const faults = [...EPISODE_FAULTS, ...SOUND_FAULTS];
  const files = faults.map(filesOf);
  const found = await findings("episodes", {}, Object.assign({}, OTHERS, ...files));

  it.each(faults)("$name", ({ name, says }) => {
    const slug = slugOf(name);
    expect(found.filter((line) => line.startsWith(`${slug}/`))).toEqual(
      says.map((line) => `${slug}/${line}`),
    );
  });

  it("and nothing is found in the others, or in the show", () => {
    const slugs = faults.map(({ name }) => `${slugOf(name)}/`);
    expect(found.filter((line) => !slugs.some((slug) => line.startsWith(slug)))).toEqual([]);
  });
});

describe("shows, each with its fault", async () => {
  const batches = batchesOf(SHOW_FAULTS);
  const found = await Promise.all(
    batches.map((batch, index) =>
      findings(`show-${index}`, Object.assign({}, ...batch.map(({ show }) => show)), {
        ...goodEpisode("good-one"),
        ...goodEpisode("good-two"),
      }),
    ),
  );

  it.each(batches.flatMap((batch, index) => batch.map((fault) => ({ ...fault, index }))))(
    "$name",
    ({ says, index }) => {
      expect(found[index]?.map(withoutLine)).toEqual(expect.arrayContaining([...says]));
      expect(says).not.toEqual([]);
    },
  );

  it("and nothing else is found", () => {
    const said = batches.map((batch) => batch.flatMap(({ says }) => says).sort());
    expect(found.map((lines) => lines.map(withoutLine).sort())).toEqual(said);
  });
});

describe("shows of several files", () => {
  it.each(FAULTS_AMONG_FILES)("$name", async ({ name, show = {}, episodes = {}, files = {}, says }) => {
    const all = Object.entries(episodes).map(([slug, { notes, ...front }]) =>
      goodEpisode(slug, front, notes),
    );
    expect(await findings(slugOf(name), show, Object.assign({}, ...all, files))).toEqual(says);
  });
});

it("every rule finds a fault of these", () => {
  const said = [...EPISODE_FAULTS, ...SOUND_FAULTS, ...SHOW_FAULTS, ...FAULTS_AMONG_FILES].flatMap(
    ({ says }) => says,
  );
  const unseen = SHOW_RULES.filter(
    ({ id, level }) => !said.some((line) => line.endsWith(`(${level}, ${id})`)),
  );
  expect(unseen.map(({ id }) => id)).toEqual([]);
});

/** What is said of show.yaml: its lines are others in each batch. */
function withoutLine(line: string): string {
  return line.replace(/^show\.yaml(?::\d+)*\s+/, "");
}

/** All that is said of a show's files, in the order of the rules. */
async function findings(name: string, show: ShowFault["show"], files: Changes): Promise<string[]> {
  const result = await checkShow({
    root: await writeShow(path.join(workplace, name), show, files),
    code: path.join(PROJECT, "src"),
    lockFile: path.join(PROJECT, "package-lock.json"),
    cache,
    now: SPRING,
  });
  if ("problems" in result) throw new Error(JSON.stringify(result.problems, null, 1));
  return [
    ...result.warnings.map((warning) => renderProblem(warning, "")),
    ...result.sources.map((finding) => `${renderProblem(finding, "")} (${finding.level}, ${finding.rule})`),
  ];
}

function filesOf({ name, front, notes, files = {} }: EpisodeFault): Changes {
  const slug = slugOf(name);
  const further = Object.entries(files).map(([file, change]) => [`${slug}/${file}`, change] as const);
  return { ...goodEpisode(slug, front, notes), ...Object.fromEntries(further) };
}

function slugOf(name: FaultAmongFiles["name"]): string {
  return name.toLowerCase().replaceAll(/\W+/g, "-");
}

/** Faults of different keys together, so that few builds show all of them. */
function batchesOf(faults: readonly ShowFault[]): readonly (readonly ShowFault[])[] {
  const batches: ShowFault[][] = [];
  for (const fault of faults) {
    const fitting = batches.find(
      (batch) => !batch.some(({ show }) => Object.keys(fault.show).some((key) => key in show)),
    );
    if (fitting === undefined) batches.push([fault]);
    else fitting.push(fault);
  }
  return batches;
}
