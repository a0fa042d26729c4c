import { existsSync } from "node:fs";
import path from "node:path";
import { transform } from "esbuild";
import type { BuildContext } from "../build-context.ts";
import { BROWSER_TARGETS } from "../output/browser-targets.ts";
import { readSource, type Source } from "../sources/show-folder.ts";
import { placeInText } from "./place-in-text.ts";
import { addStyleFile } from "./style-files.ts";
import { type StyleReference, styleReferences } from "./style-references.ts";
import { isStyleSyntax } from "./style-syntax.ts";

/** The host's own styles, which follow Airdate's. */
export interface OwnStyle {
  /** Minified; empty when there are none. */
  readonly css: string;
}

export const NO_STYLE: OwnStyle = { css: "" };

/** Reads `style.css` beside `show.yaml`, if it is there, and adds the files that it names to the assets. Problems are reported. */
export async function compileOwnStyle(context: BuildContext): Promise<OwnStyle> {
  if (!existsSync(path.join(context.folder.root, STYLE_FILE))) return NO_STYLE;
  const source = await readSource(context.folder.root, STYLE_FILE, context.report);
  if (source === null || !(await isStyleSyntax(source, context))) return NO_STYLE;
  const addresses = await settleReferences(source, context);
  const { code } = await transform(withAddresses(source.text, addresses), {
    loader: "css",
    minify: true,
    legalComments: "none",
    target: BROWSER_TARGETS,
    logLevel: "silent",
  });
  return { css: code };
}

const STYLE_FILE = "style.css";

/** What a reference becomes. */
interface SettledReference extends StyleReference {
  readonly settled: string;
}

/** Those that can be served; the others are reported. */
async function settleReferences(
  { path: file, text }: Source,
  context: BuildContext,
): Promise<readonly SettledReference[]> {
  const settled: SettledReference[] = [];
  for (const reference of styleReferences(text)) {
    const result = await addStyleFile(reference, context);
    if (typeof result === "string") settled.push({ ...reference, settled: result });
    else {
      const what = `${shortened(reference.address)} ${result.what}`;
      context.report({ file, ...placeInText(text, reference.start), what, fix: result.fix });
    }
  }
  return settled;
}

function shortened(address: string): string {
  return address.length <= 100 ? address : `${address.slice(0, 100)}…`;
}

function withAddresses(text: string, references: readonly SettledReference[]): string {
  let at = 0;
  const pieces = references.map(({ start, end, settled }) => {
    const piece = `${text.slice(at, start)}url(${JSON.stringify(settled)})`;
    at = end;
    return piece;
  });
  return `${pieces.join("")}${text.slice(at)}`;
}
