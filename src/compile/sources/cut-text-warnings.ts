import { shown } from "../../schemas/field-kinds.ts";
import type { Warning } from "../../schemas/warning.ts";
import type { YamlDocument } from "../../schemas/yaml-document.ts";
import type { ProblemAt } from "./problem-at.ts";

/** Warnings of values that lost their end to a comment. */
export function cutTextWarnings({ cutTexts }: YamlDocument, problemAt: ProblemAt): Warning[] {
  return cutTexts.map(({ path, lost }) => {
    const what = `ends before ${shown(lost)}, which YAML takes for a comment`;
    const fix = "put quotes around all of it, or a space after the # of a comment";
    return { level: "warning", ...problemAt(path, { what, fix }) };
  });
}
