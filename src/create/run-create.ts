import path from "node:path";
import { EXIT } from "../arguments/exit.ts";
import type { Instant } from "../moments/instant.ts";
import type { Fault } from "../schemas/fault.ts";
import { askDetails } from "./ask-details.ts";
import { type CreateRequest, createRequest, USAGE } from "./create-request.ts";
import { type Created, createdJson, createdText } from "./created-text.ts";
import { installWords, packageManager } from "./package-manager.ts";
import type { Questions } from "./questions.ts";
import { type RepositoryFile, repositoryFiles } from "./repository-files.ts";
import { ASKED_FIELDS, type ShowDetails } from "./show-details.ts";
import { folderFault, writeRepository } from "./write-repository.ts";

/** Where the command was given, and what it may reach. */
export interface CreateWorld {
  /** Absolute. */
  readonly cwd: string;
  /** The version of airdate that shows begin with. */
  readonly airdate: string;
  readonly now: Instant;
  /** The time zone of the machine. */
  readonly machineZone: string;
  /** What `npm_config_user_agent` says. */
  readonly userAgent: string | undefined;
  /** Null where nobody can be asked. */
  readonly questions: Questions | null;
  /** What the command gives, and what it says meanwhile: lines. */
  readonly print: (text: string) => void;
  readonly say: (text: string) => void;
  /** Runs a program in a folder to its end → its exit code; null where there is no such program. What it prints is shown, or not. */
  readonly run: (program: string, words: readonly string[], folder: string) => Promise<number | null>;
  readonly runSilently: CreateWorld["run"];
}

/** `create-airdate`: writes the repository of a new show, says so, and gives the exit code. */
export async function runCreate(args: readonly string[], world: CreateWorld): Promise<number> {
  if (args.some((word) => ["--help", "-h"].includes(word))) {
    world.print(USAGE);
    return EXIT.fine;
  }
  const request = createRequest(args, { cwd: world.cwd, canAsk: world.questions !== null });
  if (!("faults" in request)) return create(request, world);
  for (const fault of request.faults) world.say(`create-airdate ${fault}`);
  world.say("npm create airdate -- --help says what it takes");
  return EXIT.wrongUse;
}

async function create(request: CreateRequest, world: CreateWorld): Promise<number> {
  const { cwd } = world;
  const questions = request.questions === "asked" ? world.questions : null;
  const named =
    request.folder ?? (await questions?.folder("my-show", (name) => folderFault(path.resolve(cwd, name))));
  if (named === undefined || named === null) return gaveUp(world);
  const place = path.resolve(cwd, named);
  const taken = folderFault(place);
  if (taken !== null) return failed(named, taken, world);
  const folder = path.basename(place);
  const details =
    questions === null ? request.details : await askDetails(request.details, { folder, cwd }, questions);
  if (details === null) return gaveUp(world);
  const files = repositoryFiles({ ...world, folder, details });
  const fault = writeRepository(place, files);
  if (fault !== null) return failed(named, fault, world);
  const created = await finish(place, { request, details, files }, world);
  world.print(request.output === "json" ? createdJson(created) : createdText(created));
  return created.packages === "failed" ? EXIT.problems : EXIT.fine;
}

interface Written {
  readonly request: CreateRequest;
  readonly details: ShowDetails;
  readonly files: readonly RepositoryFile[];
}

/** What is left to do for a repository that is written, and what came of it. */
async function finish(
  place: string,
  { request, details, files }: Written,
  world: CreateWorld,
): Promise<Created> {
  const manager = packageManager(world.userAgent);
  return {
    folder: path.relative(world.cwd, place) || ".",
    place,
    files: files.map(({ name }) => name),
    standIns: ASKED_FIELDS.filter((field) => details[field] === undefined),
    git: request.git === "begun" ? await beginGit(place, world) : "left out",
    manager,
    packages: request.packages === "left out" ? "left out" : await install(manager, place, world),
  };
}

/** Begins a git repository where there is git, and the folder is in none. */
async function beginGit(place: string, { runSilently }: CreateWorld): Promise<Created["git"]> {
  const inside = await runSilently("git", ["rev-parse", "--is-inside-work-tree"], place);
  if (inside === null) return "not there";
  if (inside === 0) return "already in one";
  return (await runSilently("git", ["init", "--quiet"], place)) === 0 ? "begun" : "failed";
}

async function install(
  manager: string,
  place: string,
  { run, say }: CreateWorld,
): Promise<Created["packages"]> {
  say(`Installing packages with ${manager} …`);
  return (await run(manager, installWords(manager), place)) === 0 ? "installed" : "failed";
}

function gaveUp({ say }: CreateWorld): number {
  say("Nothing was written");
  return EXIT.problems;
}

function failed(folder: string, { what, fix }: Fault, { say }: CreateWorld): number {
  say(`${folder} ${what}; ${fix}. Nothing was written`);
  return EXIT.problems;
}
