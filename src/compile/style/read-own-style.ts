import { existsSync } from "node:fs";
import path from "node:path";
import type { BuildContext } from "../build-context.ts";
import { readSource } from "../sources/show-folder.ts";
import type { LetterSource } from "./font-letters.ts";
import { NO_STYLE, type OwnStyle } from "./own-style.ts";

/** Reads `style.css` beside `show.yaml`, if it is there, and adds the files that it names to the assets. Problems are reported. */
export async function readOwnStyle(show: LetterSource, context: BuildContext): Promise<OwnStyle> {
  const { root } = context.folder;
  if (!existsSync(path.join(root, STYLE_FILE))) return NO_STYLE;
  const source = await readSource(root, STYLE_FILE, context.report);
  if (source === null) return NO_STYLE;
  // A show without styles of its own reads none of this.
  const { compileStyle } = await import("./compile-style.ts");
  return (await compileStyle(source, show, context)) ?? NO_STYLE;
}

const STYLE_FILE = "style.css";
