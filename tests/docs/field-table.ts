import type * as z from "zod";

/** One field of a schema as the documentation lists it. */
export interface FieldRow {
  /** `audio.bytes`, `people[].name`, `seasons.<key>.name`. */
  readonly name: string;
  readonly required: boolean;
  readonly sentence: string;
}

/** Every field of a schema, in its order, nested ones after their parent. */
export function fieldRows(schema: z.core.$ZodType, prefix = ""): FieldRow[] {
  const { inner, suffix } = unwrap(schema);
  const { def } = inner._zod;
  if (def.type === "union") {
    const { options } = def as z.core.$ZodUnionDef;
    return options.flatMap((option) => fieldRows(option, prefix));
  }
  if (def.type === "record") {
    const { valueType } = def as z.core.$ZodRecordDef;
    return fieldRows(valueType, `${prefix}${suffix}.<key>`);
  }
  if (def.type !== "object") return [];
  const { shape } = def as z.core.$ZodObjectDef;
  return Object.entries(shape).flatMap(([key, field]) => {
    const name = prefix === "" ? key : `${prefix}${suffix}.${key}`;
    return [{ name, required: isRequired(field), sentence: sentenceOf(field) }, ...fieldRows(field, name)];
  });
}

/** Rows as a Markdown table. */
export function renderFieldTable(rows: readonly FieldRow[]): string {
  const lines = rows.map(({ name, required, sentence }) => {
    return `| \`${name}\` | ${required ? "yes" : ""} | ${sentence.replaceAll("|", "\\|")} |`;
  });
  return ["| key | required | what it is |", "|---|---|---|", ...lines].join("\n");
}

interface Unwrapped {
  readonly inner: z.core.$ZodType;
  /** `[]` when the schema is a list. */
  readonly suffix: string;
}

function unwrap(schema: z.core.$ZodType): Unwrapped {
  const { def } = schema._zod;
  if (def.type === "optional" || def.type === "default")
    return unwrap((def as z.core.$ZodOptionalDef).innerType);
  if (def.type === "pipe") {
    const pipe = def as z.core.$ZodPipeDef;
    return unwrap(pipe.in._zod.def.type === "transform" ? pipe.out : pipe.in);
  }
  if (def.type !== "array") return { inner: schema, suffix: "" };
  return { inner: unwrap((def as z.core.$ZodArrayDef).element).inner, suffix: "[]" };
}

/** A field may be left out when its schema takes nothing, or has something to put there. */
function isRequired(schema: z.core.$ZodType): boolean {
  const { type } = schema._zod.def;
  return type !== "optional" && type !== "default";
}

function sentenceOf(schema: z.core.$ZodType): string {
  const { description } = schema as z.ZodType;
  if (description !== undefined) return description;
  const { def } = schema._zod;
  if (def.type === "optional" || def.type === "default")
    return sentenceOf((def as z.core.$ZodOptionalDef).innerType);
  if (def.type === "pipe") return sentenceOf((def as z.core.$ZodPipeDef).in);
  return "";
}
