import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { EXIT } from "../../arguments/exit.ts";
import type { Given } from "../../arguments/given.ts";
import { shortDigest } from "../../compile/cache/digest.ts";
import { isProven } from "../../import/proof/import-report.ts";
import { hostNetwork } from "../host-network.ts";
import { isOneShow, projectShows } from "../project-shows.ts";
import { buildOptionsOf, placesOf, type Workplace } from "../workplace.ts";
import { openArchive } from "./archive.ts";
import { buildAhead } from "./build-ahead.ts";
import { type ImportRequest, importRequest } from "./import-request.ts";
import { type ImportOutcome, type ImportWorld, importShow, LOG_FILE } from "./import-show.ts";
import { outcomeJson, outcomeText } from "./outcome-text.ts";
import { LINES, TERMINAL } from "./talk.ts";

/** `airdate import`: moves a show here, says what came of it, and gives the exit code. */
export async function runImport(given: Given, workplace: Workplace): Promise<number> {
  const request = importRequest(given, workplace.folder);
  if (typeof request === "string") {
    console.error(`import ${request}; npx airdate import --help says what it takes`);
    return EXIT.wrongUse;
  }
  if (given.options.into === undefined && !isOneShow(await projectShows(workplace))) {
    console.error(
      `import finds several shows in ${workplace.folder}; say with --into where the new one goes`,
    );
    return EXIT.wrongUse;
  }
  const work = await workFolder(request, workplace);
  try {
    const outcome = await importShow(request, await worldOf(request, work, workplace));
    tell(outcome, request, path.relative(workplace.project, path.join(work, LOG_FILE)));
    return outcome.kind === "planned" || (outcome.kind === "proven" && isProven(outcome.proven.proof))
      ? EXIT.fine
      : EXIT.problems;
  } finally {
    if (request.writes === "nothing") await rm(work, { recursive: true, force: true });
  }
}

/** Where evidence is kept: by what is imported, and where to. */
async function workFolder({ source, into, writes }: ImportRequest, workplace: Workplace): Promise<string> {
  if (writes === "nothing") return mkdtemp(path.join(tmpdir(), "airdate-import-"));
  const name = URL.parse(source)?.host || path.parse(source).name;
  const digest = shortDigest(source, placesOf(into, workplace).root);
  return path.join(workplace.project, ".airdate", "import", `${name.replace(/[^\w.-]/g, "-")}-${digest}`);
}

async function worldOf(request: ImportRequest, work: string, workplace: Workplace): Promise<ImportWorld> {
  const archive = await openArchive(path.resolve(workplace.project, request.source));
  const network = hostNetwork(request.privateAddresses);
  return {
    places: placesOf(request.into, workplace),
    work,
    network: archive?.network(network) ?? network,
    archive,
    talk: process.stdin.isTTY && process.stderr.isTTY ? TERMINAL : LINES,
    // Judged by when the command was given, all that was written since would be too young to be kept for the next build.
    build: () => buildOptionsOf(request.into, { ...workplace, now: Date.now() }),
    ahead: (showText) => buildAhead({ showText, into: request.into, workplace }),
  };
}

function tell(outcome: ImportOutcome, request: ImportRequest, log: string): void {
  const isFine = outcome.kind === "planned" || outcome.kind === "proven";
  if (request.output === "json") console.log(outcomeJson(outcome, request));
  else if (isFine) console.log(outcomeText(outcome, request, log));
  else console.error(outcomeText(outcome, request, log));
}
