import type * as z from "zod";
import type { SourceFields } from "./translation.ts";

/** Fields in the order in which their schema, and so the documentation, lists them. */
export function inOrder(schema: z.ZodObject, fields: SourceFields): SourceFields {
  const keys = Object.keys(schema.shape);
  const place = (key: string) => (keys.includes(key) ? keys.indexOf(key) : keys.length);
  return Object.fromEntries(Object.entries(fields).toSorted(([a], [b]) => place(a) - place(b)));
}
