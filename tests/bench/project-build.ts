import { setTimeout as wait } from "node:timers/promises";
import type { TemporaryProject } from "../runtime/temporary-project.ts";
import { NODE, secondsOf } from "./finished-process.ts";

/** Longer than the build distrusts files for being young. */
const UNTIL_FILES_ARE_OLD = 3500;

/** The first build of a project, in seconds. */
export async function coldBuild(project: TemporaryProject): Promise<number> {
  await wait(UNTIL_FILES_ARE_OLD);
  return build(project);
}

/** Builds as `npm run build` does, without npm, and gives its seconds. */
export function build({ folder }: TemporaryProject): Promise<number> {
  return secondsOf(NODE, ["src/cli/run.mjs", "src/cli/airdate.ts", "build"], { cwd: folder, env: AS_A_HOST });
}

/** In CI a show must have been built before. */
const AS_A_HOST = { CI: "" };
