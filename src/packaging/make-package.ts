import { execFile } from "node:child_process";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { moduleGraph } from "./module-graph.ts";
import type { PackageRecipe } from "./packages.ts";

const run = promisify(execFile);

/** What of this repository's package.json is said in those of its packages too. */
interface OwnManifest {
  readonly version: string;
  readonly license: string;
  /** The Node with which npm may install it; what it runs on, the `node` package, comes with a show. */
  readonly engines: object;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** Where a package is made. All absolute. */
export interface PackagePlaces {
  /** The repository. */
  readonly project: string;
  /** Its code as JavaScript, as `compileSources` left it. */
  readonly compiled: string;
  /** An empty folder to put the package together in. */
  readonly staging: string;
  /** Where the tarball goes. */
  readonly into: string;
}

/**
 * Compiles `src` to JavaScript and declarations: Node takes the types out of no file below `node_modules`. That the types are right is for
 * `npm test` to say.
 */
export async function compileSources(project: string, into: string): Promise<void> {
  const tsc = path.join(project, "node_modules", ".bin", "tsc");
  await run(tsc, ["-p", path.join(project, "src", "tsconfig.package.json"), "--outDir", into], {
    cwd: project,
    shell: process.platform === "win32",
  });
}

/** Makes the tarball of a package → its path. The same sources give the same bytes: npm dates all files of a tarball alike. */
export async function makePackage(recipe: PackageRecipe, places: PackagePlaces): Promise<string> {
  const { project, compiled, staging, into } = places;
  const own = JSON.parse(await readFile(path.join(project, "package.json"), "utf8")) as OwnManifest;
  const { modules, packages } = await moduleGraph(compiled, recipe.entries);
  await copyModules(modules, { compiled, lib: path.join(staging, "lib") });
  for (const file of recipe.files)
    await cp(path.join(project, "src", file), path.join(staging, "lib", file), { recursive: true });
  for (const file of ["LICENSE", "CHANGELOG.md", "README.md"])
    await cp(path.join(project, file), path.join(staging, file));
  if (recipe.hasDocs) await copyDocs(project, staging);
  const manifest = JSON.stringify(manifestOf(recipe, own, packages), null, 2);
  await writeFile(path.join(staging, "package.json"), `${manifest}\n`);
  await mkdir(into, { recursive: true });
  const words = ["pack", "--silent", "--ignore-scripts", "--pack-destination", into];
  const { stdout } = await run("npm", words, { cwd: staging, shell: process.platform === "win32" });
  return path.join(into, stdout.trim());
}

/** The pages of docs/, with the pictures that the README shows; why things are as they are is for who works on them. */
function copyDocs(project: string, staging: string): Promise<void> {
  const docs = path.join(project, "docs");
  return cp(docs, path.join(staging, "docs"), {
    recursive: true,
    filter: (file) => path.relative(docs, file) !== "decisions",
  });
}

/** Copies modules with their declarations, and the declarations of what these name: modules of types alone are no JavaScript. */
async function copyModules(
  modules: readonly string[],
  { compiled, lib }: { readonly compiled: string; readonly lib: string },
): Promise<void> {
  for (const file of modules) await cp(path.join(compiled, file), path.join(lib, file));
  const declarations = new Set(modules.map((file) => file.replace(/\.js$/, ".d.ts")));
  for (const file of declarations) {
    const types = await readFile(path.join(compiled, file), "utf8");
    // The compiler leaves the names of modules there as they are in the sources.
    const named = types.replace(IMPORTED, (_, quote: string, name: string) => {
      declarations.add(path.posix.join(path.posix.dirname(file), `${name}.d.ts`));
      return `${quote}${name}.js${quote}`;
    });
    await mkdir(path.dirname(path.join(lib, file)), { recursive: true });
    await writeFile(path.join(lib, file), named);
  }
}

/**
 * The range of a peer that a package takes: its major version and later ones. A host pins one that is a little older than what the next
 * version of the package is tried with: were that refused, nobody could update, nor be told by `airdate upgrade` what to pin then.
 */
function majorOf(version = ""): string {
  return `>=${version.split(".")[0]}`;
}

const IMPORTED = /(["'])(\.{1,2}\/[^"']+)\.tsx?\1/g;

function manifestOf(
  { name, description, bin, exports, peers, read }: PackageRecipe,
  own: OwnManifest,
  packages: readonly string[],
): object {
  const needed = [...packages, ...read].filter((other) => !peers.includes(other));
  const missing = needed.filter((other) => own.dependencies[other] === undefined);
  if (missing.length > 0)
    throw new Error(`${name} needs ${missing.join(", ")}, which package.json does not name as a dependency`);
  return {
    name,
    version: own.version,
    description,
    license: own.license,
    type: "module",
    engines: own.engines,
    bin,
    ...(exports && { exports }),
    dependencies: Object.fromEntries(
      Object.entries(own.dependencies).filter(([other]) => needed.includes(other)),
    ),
    ...(peers.length > 0 && {
      peerDependencies: Object.fromEntries(peers.map((peer) => [peer, majorOf(own.devDependencies[peer])])),
    }),
  };
}
