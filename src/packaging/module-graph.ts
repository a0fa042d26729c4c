import { build } from "esbuild";

/** What some modules are made of. */
export interface ModuleGraph {
  /** The modules that they import, themselves included, relative to their folder. */
  readonly modules: readonly string[];
  /** The packages that these import. */
  readonly packages: readonly string[];
}

/** Follows all imports, also those that are made when they are needed. `folder` is absolute; `entries` may lack their ending. */
export async function moduleGraph(folder: string, entries: readonly string[]): Promise<ModuleGraph> {
  const { metafile } = await build({
    absWorkingDir: folder,
    entryPoints: entries.map((entry) => `./${entry}`),
    outdir: "out",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    packages: "external",
    metafile: true,
    write: false,
    logLevel: "silent",
    loader: { ".css": "empty" },
  });
  const modules = Object.keys(metafile.inputs).filter((file) => !file.startsWith("<"));
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
  const names = imports.filter(({ external, path }) => external && !path.startsWith("node:"));
  return {
    modules: modules.sort(),
    packages: [...new Set(names.map(({ path }) => packageOf(path)))].sort(),
  };
}

/** `@clack/prompts/core` → `@clack/prompts`. */
function packageOf(path: string): string {
  return path
    .split("/")
    .slice(0, path.startsWith("@") ? 2 : 1)
    .join("/");
}
