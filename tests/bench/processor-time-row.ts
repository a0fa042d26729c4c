import { type Pace, processorTimesOf } from "./pace.ts";
import { comparedRow, type Row } from "./row.ts";

/** Rounds of ours and of a bare Worker with the same bytes, and what each of our requests may need at most, in milliseconds. */
export interface ProcessorTimes {
  readonly ours: readonly Pace[] | undefined;
  readonly bare: readonly Pace[] | undefined;
  readonly most: number;
}

export function processorTimeRow(what: string, { ours = [], bare = [], most }: ProcessorTimes): Row {
  return comparedRow({
    what: `processor time: ${what}`,
    unit: "ms",
    ours: processorTimesOf(ours),
    baseline: { name: "bare Worker", figures: processorTimesOf(bare) },
    must: { of: "figure", bound: "≤", value: most },
    note: `${Math.round(ours[0]?.bodyBytes ?? 0).toLocaleString("en")} bytes`,
  });
}
