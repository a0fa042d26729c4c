import type * as z from "zod";
import type { YamlDocument } from "../../schemas/yaml-document.ts";

/** The fields of a document with faults that can be read all the same, so that the build finds what else is wrong in one go. */
export function readableFields<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  document: YamlDocument,
): Partial<z.output<z.ZodObject<Shape>>> {
  const raw = document.value as Readonly<Record<string, unknown>>;
  const readable = Object.entries(schema.shape).flatMap(([key, reader]) => {
    const reading = (reader as z.ZodType).safeParse(raw[key]);
    return reading.success && reading.data !== undefined ? [[key, reading.data]] : [];
  });
  // Each value came out of the reader of its key.
  return Object.fromEntries(readable) as Partial<z.output<z.ZodObject<Shape>>>;
}
