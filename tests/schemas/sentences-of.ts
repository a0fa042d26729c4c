import * as z from "zod";

/** The paths of all fields under a schema, with the sentence that tells authors what each is for. */
export function sentencesOf(schema: z.core.$ZodType, path = "this file"): Map<string, string | undefined> {
  const [sentence, core] = unwrapped(schema);
  const inner =
    core instanceof z.ZodObject
      ? Object.entries(core.shape).map(([key, value]) => [`${path}.${key}`, value] as const)
      : core instanceof z.ZodArray
        ? [[`${path}[]`, core.element] as const]
        : core instanceof z.ZodRecord
          ? [[`${path}.*`, core.valueType] as const]
          : core instanceof z.ZodUnion
            ? core.options.map((option) => [path, option] as const)
            : [];
  return new Map([...inner.flatMap(([at, value]) => [...sentencesOf(value, at)]), [path, sentence]]);
}

/** The outermost sentence of a schema, and the schema that is left when optional, default and transform are taken off. */
function unwrapped(schema: z.core.$ZodType): [sentence: string | undefined, core: z.core.$ZodType] {
  const own = z.globalRegistry.get(schema)?.description;
  const next = within(schema);
  if (next === undefined) return [own, schema];
  const [sentence, core] = unwrapped(next);
  return [own ?? sentence, core];
}

function within(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return schema.def.innerType;
  if (!(schema instanceof z.ZodPipe)) return undefined;
  // Either a transform stands behind the fields, or one before them.
  return schema.def.in instanceof z.ZodTransform ? schema.def.out : schema.def.in;
}
