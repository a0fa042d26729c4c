import path from "node:path";
import { fileURLToPath } from "node:url";
import { runsInCi } from "../compile/identities/runs-in-ci.ts";
import { EXIT } from "./command.ts";
import { parseCommandLine } from "./command-line.ts";

// `npx airdate <command>`: what a host can ask of a show.

const PROJECT = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));

const asked = parseCommandLine(process.argv.slice(2));
if ("help" in asked) console.log(asked.help);
else if ("wrong" in asked) {
  console.error(asked.wrong);
  process.exitCode = EXIT.wrongUse;
} else {
  process.exitCode = await asked.run(asked.given, {
    project: PROJECT,
    folder: process.env.EPISODES_DIR || "episodes",
    inCi: runsInCi(process.env.CI),
    now: Date.now(),
  });
}
