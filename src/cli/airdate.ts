#!/usr/bin/env node
import { existsSync } from "node:fs";
import path from "node:path";
import { EXIT } from "../arguments/exit.ts";
import { runsInCi } from "../compile/identities/runs-in-ci.ts";
import { projectFolder } from "../compile/own-sources.ts";
import { parseCommandLine } from "./command-line.ts";
import { placeOfCommand } from "./project-shows.ts";

// `npx airdate <command>`: what a host can ask of a show.

/** npm scripts and npx find the Node that package.json pins, as the package `node`, before the machine's own. */
const NODE = 24;
if (Number.parseInt(process.versions.node, 10) < NODE) {
  console.error(
    `Airdate runs on Node ${NODE}, this is ${process.versions.node}; npm install --save-dev node@${NODE}`,
  );
  process.exit(EXIT.problems);
}

const now = Date.now();
const project = projectFolder(process.cwd());
const env = path.join(project, ".env");
// What stands there already is not changed by it.
if (existsSync(env)) process.loadEnvFile(env);

const asked = parseCommandLine(process.argv.slice(2));
if ("help" in asked) console.log(asked.help);
else if ("wrong" in asked) {
  console.error(asked.wrong);
  process.exitCode = EXIT.wrongUse;
} else {
  const { command, given } = asked;
  const folder = process.env.EPISODES_DIR || "episodes";
  const workplace = { project, folder, inCi: runsInCi(process.env.CI), now };
  const place = placeOfCommand(command, workplace, process.cwd());
  if ("what" in place) console.error(`airdate ${place.what}; ${place.fix}`);
  process.exitCode = "what" in place ? EXIT.problems : await command.run(given, place);
}
