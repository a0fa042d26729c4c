import type * as z from "zod";
import { fieldIssues, MISSING, splitMessage } from "./field.ts";
import type { KeyFault } from "./foreign-keys.ts";
import type { Problem } from "./problem.ts";
import type { Place, YamlDocument, YamlPath } from "./yaml-document.ts";

/** A YAML document against a schema → its fields, or a Problem for everything that is wrong with it, each at its place. */
export function parseFields<Schema extends z.ZodType>(
  schema: Schema,
  document: YamlDocument,
  file: string,
): { readonly fields: z.output<Schema> } | Problem[] {
  const result = schema.safeParse(document.value);
  if (result.success) return { fields: result.data };
  const faults = fieldIssues(result.error).map(fieldFault);
  return withoutMisspelt(faults).map((fault) => faultProblem(fault, document, file));
}

/** `audio.bytes`, `people[1].role`; the whole document when the path is empty. */
export function renderYamlPath(path: YamlPath): string {
  const steps = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("");
  return steps.startsWith(".") ? steps.slice(1) : steps || "this file";
}

interface FieldFault extends KeyFault {
  readonly path: YamlPath;
}

function fieldFault(issue: z.core.$ZodIssue): FieldFault {
  const path = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
  return { path, ...splitMessage(issue.message) };
}

/** A field is not missing when it stands there under a wrong name: that is told once, where it stands. */
function withoutMisspelt(faults: readonly FieldFault[]): FieldFault[] {
  const misspelt = new Set(
    faults.flatMap(({ path, meant }) =>
      meant === undefined ? [] : [renderYamlPath([...path.slice(0, -1), meant])],
    ),
  );
  return faults.filter(({ path, what }) => what !== MISSING || !misspelt.has(renderYamlPath(path)));
}

function faultProblem({ path, what, fix }: FieldFault, document: YamlDocument, file: string): Problem {
  return { file, ...faultPlace(what, path, document), what: `${renderYamlPath(path)} ${what}`, fix };
}

/** An unknown key is shown where the key stands, all else where its value does. */
function faultPlace(what: string, path: YamlPath, document: YamlDocument): Place {
  return what.includes("not a key") ? document.placeOfKey(path) : document.placeOf(path);
}
