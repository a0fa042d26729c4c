import type { Fault } from "../../schemas/fault.ts";
import { renderYamlPath } from "../../schemas/parse-fields.ts";
import type { Problem } from "../../schemas/problem.ts";
import type { YamlDocument, YamlPath } from "../../schemas/yaml-document.ts";

/** A Problem with the field at `path` of the file that is being read; its `what` continues the field's name. */
export type ProblemAt = (path: YamlPath, fault: Fault) => Problem;

/** Makes Problems with the fields of one file. */
export function problemsOf(document: YamlDocument, file: string): ProblemAt {
  return (path, fault) => ({
    file,
    ...document.placeOf(path),
    what: `${renderYamlPath(path)} ${fault.what}`,
    fix: fault.fix,
  });
}

/** The same where the last key of a path stands. */
export function keyProblemsOf(document: YamlDocument, file: string): ProblemAt {
  return (path, fault) => ({
    ...problemsOf(document, file)(path, fault),
    ...document.placeOfKey(path),
  });
}
