import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import type { Fault } from "../schemas/fault.ts";
import type { Problem } from "../schemas/problem.ts";
import type { Command } from "./command.ts";
import type { Workplace } from "./workplace.ts";

/** The shows of a project, a workplace each; or why they cannot share it. */
type ProjectShows = { readonly shows: readonly Workplace[] } | { readonly problems: readonly Problem[] };

/**
 * The shows of a project: that in its folder (`episodes`, or what `EPISODES_DIR` says); or, when there is no show.yaml in it, those in the folders
 * in it, which share a Worker. Problems name files from that folder on.
 */
export async function projectShows(workplace: Workplace): Promise<ProjectShows> {
  const names = showNames(workplace);
  if (names.length === 0) return { shows: [workplace] };
  const misnamed = names.flatMap((name) => nameProblem(name) ?? []);
  // Read only then: most projects have one show, and a build of which nothing has changed reads little else.
  const { twinProblems } = await import("./twin-problems.ts");
  const problems = misnamed.length > 0 ? misnamed : await twinProblems(names, rootOf(workplace));
  if (problems.length > 0) return { problems };
  return { shows: names.map((name) => showNamed(name, workplace)) };
}

export function isOneShow(found: ProjectShows): boolean {
  return "shows" in found && found.shows.every(({ among }) => among === undefined);
}

/** Where a command works that is given in the folder `standing`; a fault when it is about one show, and nothing says which. */
export function placeOfCommand(
  { about }: Pick<Command, "about">,
  workplace: Workplace,
  standing: string,
): Workplace | Fault {
  const names = about === "the project" ? [] : showNames(workplace);
  const within = path.relative(rootOf(workplace), standing).split(path.sep)[0] ?? "";
  if (names.includes(within)) return showNamed(within, workplace);
  if (about !== "a show" || names.length === 0) return workplace;
  return {
    what: `finds ${names.length} shows in ${workplace.folder} and is about one: ${names.join(", ")}`,
    fix: `give it in the folder of one, or set EPISODES_DIR=${workplace.folder}/${names[0]}`,
  };
}

/** The address for which a show is built when `SITE_URL` stands in for its own: of several, each is at its name below that. */
export function siteUrlOf({ among }: Workplace, origin: string | undefined): string | undefined {
  if (origin === undefined || among === undefined) return origin;
  const url = new URL(origin);
  url.host = `${among}.${url.host}`;
  return url.origin;
}

/** The names of the folders with a show each, sorted; none when the folder is that of a show itself, or holds nothing like it. */
function showNames(workplace: Workplace): readonly string[] {
  const root = rootOf(workplace);
  if (!existsSync(root) || existsSync(path.join(root, SHOW))) return [];
  const entries = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = entries.map(({ name }) => name).sort();
  return names.filter((name) => existsSync(path.join(root, name, SHOW)));
}

const SHOW = "show.yaml";

function showNamed(name: string, workplace: Workplace): Workplace {
  return { ...workplace, folder: `${workplace.folder}/${name}`, among: name };
}

function rootOf({ project, folder }: Workplace): string {
  return path.resolve(project, folder);
}

// RFC 1035 §2.3.1: `npm start` serves each show at its name before .localhost. Files under /assets/ go out at any host.
function nameProblem(name: string): Problem | null {
  if (/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(name) && name !== "assets") return null;
  const what = "is the folder of a show, and its name cannot be part of an address";
  const fix = "use letters from a to z, digits and hyphens, and not assets";
  return { file: name, what, fix };
}
