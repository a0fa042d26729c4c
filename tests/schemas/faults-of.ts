import type * as z from "zod";
import { fieldIssues, splitMessage } from "../../src/schemas/field.ts";
import { renderYamlPath } from "../../src/schemas/parse-fields.ts";

/** What is wrong with a raw value, a line each as hosts read it: `audio.bytes is 0; give a whole number from 1 up`. */
export function faultsOf(schema: z.ZodType, raw: unknown): string[] {
  const { error } = schema.safeParse(raw);
  return (error === undefined ? [] : fieldIssues(error)).map((issue) => {
    const { what, fix } = splitMessage(issue.message);
    const path = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
    return `${renderYamlPath(path)} ${what}; ${fix}`;
  });
}
