import type * as z from "zod";
import { splitMessage } from "../../schemas/field.ts";
import { renderYamlPath } from "../../schemas/parse-fields.ts";
import type { SourceFields } from "./translation.ts";

/** Fields that a schema accepts, and what had to be left out for it. */
interface FittingFields {
  readonly fields: SourceFields;
  readonly remarks: readonly string[];
  /** The fields that are missing and that nothing can be without. */
  readonly missing: readonly string[];
}

/**
 * Fields as the schema takes them: what it refuses is left out, and what cannot be without the part that is left out, such as a
 * recipient without an address. The schema itself says what is wrong, so both never differ. Of `whole`, what is missing in it is told.
 */
export function fittingFields(
  schema: z.ZodType,
  fields: SourceFields,
  whole: readonly string[] = [],
): FittingFields {
  const remarks: string[] = [];
  let fitting: unknown = fields;
  for (;;) {
    const issues = schema.safeParse(fitting).error?.issues ?? [];
    const cuts = issues.map((issue) => cutOf(issue, fitting));
    // The last part of a list first, so that the indices of the others stay right.
    const cut = cuts
      .filter(({ path }) => isPart(path, whole))
      .toSorted((a, b) => compareSteps(b.path, a.path))[0];
    if (cut === undefined) {
      const missing = issues.map(({ path }) => renderYamlPath(stepsOf(path)));
      return { fields: fitting as SourceFields, remarks, missing };
    }
    remarks.push(cut.remark);
    fitting = without(fitting, cut.path);
  }
}

/** Whether it can be left out: the whole cannot, nor what has to be whole. */
function isPart(path: Steps, whole: readonly string[]): boolean {
  return path.length > 1 || (path.length === 1 && !whole.includes(String(path[0])));
}

type Steps = readonly (string | number)[];

interface Cut {
  readonly path: Steps;
  readonly remark: string;
}

/** What to leave out for an issue: the part that is wrong, or what cannot be without the part that is missing. */
function cutOf({ path, message }: z.core.$ZodIssue, fields: unknown): Cut {
  const steps = stepsOf(path);
  const own = steps.slice(
    0,
    steps.findIndex((_, index) => valueAt(fields, steps.slice(0, index + 1)) === undefined),
  );
  const cut = valueAt(fields, steps) === undefined ? own : steps;
  const inner = renderYamlPath(steps.slice(cut.length));
  const subject = steps.length === cut.length ? "it" : `its ${inner}`;
  return {
    path: cut,
    remark: `${renderYamlPath(cut)} was left out: ${subject} ${splitMessage(message).what}`,
  };
}

function stepsOf(path: readonly PropertyKey[]): Steps {
  return path.map((step) => (typeof step === "number" ? step : String(step)));
}

function valueAt(value: unknown, path: Steps): unknown {
  return path.reduce<unknown>((inner, step) => {
    if (Array.isArray(inner)) return inner[Number(step)];
    return isMap(inner) ? inner[step] : undefined;
  }, value);
}

/** The value without the part at the path; a list that loses its last item goes with it. */
function without(value: unknown, [step, ...rest]: Steps): unknown {
  if (step === undefined) return undefined;
  if (Array.isArray(value)) {
    const at = Number(step);
    const inner = without(value[at], rest);
    if (inner !== undefined) return value.with(at, inner);
    return value.length === 1 ? undefined : value.toSpliced(at, 1);
  }
  if (!isMap(value)) return value;
  const { [step]: part, ...others } = value;
  const inner = without(part, rest);
  // In its old place among the others.
  return inner === undefined ? others : { ...value, [step]: inner };
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function compareSteps(a: Steps, b: Steps): number {
  const at = a.findIndex((step, index) => step !== b[index]);
  const [one, other] = [a[at], b[at]];
  if (typeof one === "number" && typeof other === "number") return one - other;
  return a.length - b.length;
}
