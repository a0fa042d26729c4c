import path from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { BROWSER_TARGETS } from "./browser-targets.ts";

/** A file for browsers: one that a page names, or a part that a script asks for once it is needed. */
export interface BrowserFile {
  /** Of its module. */
  readonly name: string;
  readonly text: string;
}

/** Words of the sources → what stands in their place, as JavaScript. */
export type Definitions = Readonly<Record<string, string>>;

/** Gives a finished file a place on the site → its address. */
export type Placing = (file: BrowserFile) => string;

/**
 * A script of one file, minified. Each dynamic import in it becomes a file of its own, placed before whoever asks for it, whose address is
 * written where it is asked for; `place` must give the same address to the same text. What several of them import is in each of them: so
 * a page loads one file, never a row of small ones. Modules that keep something for themselves must therefore not be imported twice.
 */
export async function bundleScript(entry: string, define: Definitions, place: Placing): Promise<string> {
  const parts: Plugin = {
    name: "parts",
    setup({ onResolve, resolve }) {
      onResolve({ filter: /^\./ }, async ({ kind, path: asked, importer, resolveDir }) => {
        if (kind !== "dynamic-import") return null;
        const found = await resolve(asked, { kind: "import-statement", importer, resolveDir });
        if (found.errors.length > 0) return { errors: found.errors };
        return { path: await bundleScript(found.path, define, place), external: true };
      });
    },
  };
  return place({
    name: path.parse(entry).name,
    text: await bundleText({ entryPoints: [entry], define, plugins: [parts] }),
  });
}

/** Stylesheets of a folder as one, minified. */
export function bundleSheets(folder: string, names: readonly string[]): Promise<string> {
  const contents = names.map((name) => `@import "./${name}.css";`).join("");
  return bundleText({ stdin: { contents, loader: "css", resolveDir: folder } });
}

async function bundleText(what: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    ...what,
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: BROWSER_TARGETS,
    legalComments: "none",
    logLevel: "silent",
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error("nothing came of the site's own code");
  return file.text;
}
