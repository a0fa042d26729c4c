import type * as z from "zod";
import { splitMessage } from "./field.ts";
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
  return result.error.issues.map((issue) => issueProblem(issue, document, file));
}

/** `audio.bytes`, `people[1].role`; the whole document when the path is empty. */
export function renderYamlPath(path: YamlPath): string {
  const steps = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("");
  return steps.startsWith(".") ? steps.slice(1) : steps || "this file";
}

function issueProblem(issue: z.core.$ZodIssue, document: YamlDocument, file: string): Problem {
  const path = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
  const { what, fix } = splitMessage(issue.message);
  return { file, ...issuePlace(what, path, document), what: `${renderYamlPath(path)} ${what}`, fix };
}

/** An unknown key is shown where the key stands, all else where its value does. */
function issuePlace(what: string, path: YamlPath, document: YamlDocument): Place {
  return what.includes("not a key") ? document.placeOfKey(path) : document.placeOf(path);
}
