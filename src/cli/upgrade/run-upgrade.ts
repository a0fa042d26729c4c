import { existsSync } from "node:fs";
import path from "node:path";
import { confirm } from "@clack/prompts";
import { EXIT } from "../../arguments/exit.ts";
import type { Given } from "../../arguments/given.ts";
import { writeWhole } from "../../compile/cache/write-whole.ts";
import { problemReport } from "../../compile/problem-report.ts";
import { IDENTITIES_FILE } from "../../schemas/parse-identities.ts";
import { renderProblem } from "../../schemas/problem.ts";
import type { WantedChange } from "../../upgrade/wanted-changes.ts";
import { runBuild } from "../build/run-build.ts";
import { projectShows } from "../project-shows.ts";
import type { Workplace } from "../workplace.ts";
import { readUpgrade } from "./read-upgrade.ts";

/** `airdate upgrade`: makes the changes that this version of Airdate wants of a project's files, and gives the exit code. */
export async function runUpgrade({ options }: Given, workplace: Workplace): Promise<number> {
  const { project } = workplace;
  const found = await projectShows(workplace);
  if ("problems" in found) {
    console.error(problemReport(found.problems, workplace.folder, "nothing was changed"));
    return EXIT.problems;
  }
  const { changes, texts } = readUpgrade(project, found.shows);
  const unwritten = unwrittenShows(project, found.shows);
  const isJson = options.json === true;
  if (!isJson) tellChanges(changes, unwritten);
  const isWanted = changes.length + unwritten.length > 0;
  if (!isWanted || options["dry-run"] === true || !(await isAgreed(options))) {
    tellMade({ made: [], changes, isJson });
    return isWanted ? EXIT.problems : EXIT.fine;
  }
  for (const [name, text] of texts) await writeWhole(path.join(project, name), text);
  const built = unwritten.length === 0 ? EXIT.fine : await runBuild({ words: [], options: {} }, workplace);
  tellMade({ made: [...texts.keys()], changes, isJson });
  return changes.every(({ text }) => text !== null) ? built : EXIT.problems;
}

/** The shows in whose folder nothing is written of what they have given out: a build writes it. */
function unwrittenShows(project: string, shows: readonly Workplace[]): readonly Workplace[] {
  return shows.filter(({ folder }) => {
    const place = path.resolve(project, folder);
    return existsSync(place) && !existsSync(path.join(place, IDENTITIES_FILE));
  });
}

function tellChanges(changes: readonly WantedChange[], unwritten: readonly Workplace[]): void {
  for (const { file, what, fix, text } of changes)
    console.log(renderProblem({ file, what, fix: text === null ? `by hand: ${fix}` : fix }, ""));
  for (const { folder } of unwritten)
    console.log(renderProblem({ file: "identities.yaml", ...UNWRITTEN }, folder));
  if (changes.length + unwritten.length === 0)
    console.log("Nothing to change: the files are as this version wants them");
}

/** Since 0.2.0. */
const UNWRITTEN = {
  what: "is not there, and nothing says which guids and addresses the show has given out",
  fix: "a build writes it; commit it",
};

async function isAgreed(options: Given["options"]): Promise<boolean> {
  if (options.yes === true) return true;
  if (options.json === true) return false;
  if (process.stdin.isTTY) return (await confirm({ message: "Make these changes?" })) === true;
  console.error("\nNothing was changed; npx airdate upgrade --yes changes it");
  return false;
}

interface Made {
  /** The files that were changed. */
  readonly made: readonly string[];
  readonly changes: readonly WantedChange[];
  readonly isJson: boolean;
}

function tellMade({ made, changes, isJson }: Made): void {
  if (isJson) {
    const told = changes.map(({ text, ...change }) => ({ ...change, byHand: text === null }));
    console.log(JSON.stringify({ changes: told, made }));
  } else if (made.length > 0) {
    console.log(`\nChanged ${made.join(", ")}; git diff shows it`);
    if (made.includes("package.json")) console.log("npm install brings the packages");
  }
}
