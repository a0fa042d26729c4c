import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const SRC = fileURLToPath(new URL("../../src", import.meta.url));

/** A file of `src`, as the tests of this folder look at it. */
export interface SourceFile {
  /** Below `src`, with `/`: `catalog/edition.ts`. */
  readonly path: string;
  readonly room: string;
  /** Its text without comments, so that what a comment names is not taken for code. */
  readonly code: string;
  /** What it imports, types included: paths below `src`, and the names of packages. */
  readonly imports: readonly string[];
}

/** Every file of code in `src`; what wrangler generates is not one, nor what a show's repository begins with. */
export function sourceFiles(): SourceFile[] {
  return readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .map((file) => file.split(path.sep).join("/"))
    .filter(
      (file) =>
        /\.(?:ts|tsx|mjs)$/.test(file) && !file.endsWith(".d.ts") && !file.startsWith("create/template/"),
    )
    .sort()
    .map(readSource);
}

function readSource(file: string): SourceFile {
  const code = withoutComments(readFileSync(path.join(SRC, file), "utf8"));
  const imports = [...code.matchAll(SPECIFIER)].map((match) => resolve(file, match[1] ?? match[2] ?? ""));
  return { path: file, room: file.split("/")[0] ?? "", code, imports };
}

// `import … from "x"`, `export … from "x"`, `import "x"`, `import("x")`.
const SPECIFIER = /\bfrom\s*"([^"]+)"|\bimport\s*\(?\s*"([^"]+)"/g;

function resolve(file: string, specifier: string): string {
  return specifier.startsWith(".") ? path.posix.join(path.posix.dirname(file), specifier) : specifier;
}

// Good enough for this code, whose strings hold `//` only behind a colon.
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(?<![:"'`\\])\/\/.*$/gm, "");
}
