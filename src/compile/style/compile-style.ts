import { transform } from "esbuild";
import type { Fault } from "../../schemas/fault.ts";
import type { BuildContext } from "../build-context.ts";
import { BROWSER_TARGETS } from "../output/browser-targets.ts";
import type { Source } from "../sources/show-folder.ts";
import { familyUses } from "./family-uses.ts";
import { fontFaces } from "./font-faces.ts";
import { fontLetters, type LetterSource } from "./font-letters.ts";
import type { OwnStyle } from "./own-style.ts";
import { placeInText } from "./place-in-text.ts";
import { fontsNeededAtOnce, type ServedFace, servedFace } from "./served-face.ts";
import { type StandInKind, standInFaces, standInFamilies } from "./stand-ins.ts";
import { edited, type StyleEdit } from "./style-edits.ts";
import { addStylePicture, namedFile } from "./style-files.ts";
import { type StyleReference, styleReferences } from "./style-references.ts";
import { isStyleSyntax } from "./style-syntax.ts";

/** The text of a stylesheet of the host's → as it goes out, with what it names among the assets; null when it cannot be read. */
export async function compileStyle(
  source: Source,
  show: LetterSource,
  context: BuildContext,
): Promise<OwnStyle | null> {
  if (!(await isStyleSyntax(source, context))) return null;
  const references = styleReferences(source.text);
  const faces = await serveFaces(source, references, { show, context });
  const pictures = await settlePictures(source, references, context);
  const text = edited(source.text, [...pictures, ...fontEdits(source.text, faces)]);
  const { code } = await transform(text, {
    loader: "css",
    minify: true,
    legalComments: "none",
    target: BROWSER_TARGETS,
    logLevel: "silent",
  });
  return { css: code, fonts: faces.length === 0 ? null : fontsNeededAtOnce(faces, show.title) };
}

interface FaceSurroundings {
  readonly show: LetterSource;
  readonly context: BuildContext;
}

/** The fonts one after the other, as they stand in the file. */
async function serveFaces(
  source: Source,
  references: readonly StyleReference[],
  { show, context }: FaceSurroundings,
): Promise<readonly ServedFace[]> {
  const faces = fontFaces(source.text);
  if (faces.length === 0) return [];
  const keeps = fontLetters(show);
  const tell = tellerOf(source, context);
  const served: ServedFace[] = [];
  for (const face of faces) {
    const own = references.filter(({ start }) => start >= face.start && start < face.end);
    const result = await servedFace(face, own, { keeps, context, ...tell });
    if (result !== null) served.push(result);
  }
  return served;
}

/** Those that can be served; the others are reported. */
async function settlePictures(
  source: Source,
  references: readonly StyleReference[],
  context: BuildContext,
): Promise<readonly StyleEdit[]> {
  const { report } = tellerOf(source, context);
  const edits: StyleEdit[] = [];
  for (const reference of references) {
    if (reference.kind === "font") continue;
    const named = namedFile(reference);
    const result = "file" in named ? await addStylePicture(named.file, context) : named;
    if (typeof result === "string") edits.push({ ...reference, text: `url(${JSON.stringify(result)})` });
    else if ("what" in result) report(reference, result);
  }
  return edits;
}

/** Faults of what a stylesheet names, told where it does. */
function tellerOf({ path: file, text }: Source, { report, warn }: BuildContext) {
  const problem = ({ address, start }: Pick<StyleReference, "address" | "start">, { what, fix }: Fault) => ({
    file,
    ...placeInText(text, start),
    what: `${shortened(address)} ${what}`,
    fix,
  });
  return {
    report: (reference: StyleReference, fault: Fault) => report(problem(reference, fault)),
    warn: (reference: StyleReference, fault: Fault) =>
      warn({ ...problem(reference, fault), level: "warning" }),
  };
}

function shortened(address: string): string {
  return address.length <= 100 ? address : `${address.slice(0, 100)}…`;
}

/** The faces as they are served, and behind each use of their families those that stand in for them. */
function fontEdits(css: string, faces: readonly ServedFace[]): readonly StyleEdit[] {
  const uses = familyUses(css, new Set(faces.map(({ family }) => family)));
  const kinds = new Map<string, StandInKind>();
  for (const { family, kind } of uses) if (kind !== null && !kinds.has(family)) kinds.set(family, kind);
  const rules = faces.map((face) => {
    const kind = kinds.get(face.family);
    return { ...face, text: face.rule + (kind === undefined ? "" : standInFaces({ ...face, kind })) };
  });
  const followed = uses.flatMap(({ family, end }): StyleEdit[] => {
    const kind = kinds.get(family);
    if (kind === undefined) return [];
    const names = standInFamilies(family, kind).map((name) => `,${JSON.stringify(name)}`);
    return [{ start: end, end, text: names.join("") }];
  });
  return [...rules, ...followed];
}
