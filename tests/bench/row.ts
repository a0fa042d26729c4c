import { median } from "./rounds.ts";

export type Unit = "requests/s" | "ms" | "s" | "bytes" | "MB" | "files";

/** A line of the table: something that was measured, with what it is compared to in the same rounds; or why it was not. */
export type Row = MeasuredRow | { readonly what: string; readonly leftOut: string };

export interface MeasuredRow {
  readonly what: string;
  readonly unit: Unit;
  /** The median of its rounds. */
  readonly figure: number;
  readonly baseline?: { readonly name: string; readonly figure: number };
  /** Figure by baseline, round by round. */
  readonly ratio?: Spread;
  readonly must?: Verdict;
  readonly note?: string;
}

export interface Spread {
  readonly median: number;
  readonly from: number;
  readonly to: number;
}

/** What is asked for, and whether it is so. */
interface Verdict {
  readonly text: string;
  readonly isMet: boolean;
}

/** Figures of each round, ours and those that ours are compared to. */
export interface Compared {
  readonly what: string;
  readonly unit: Unit;
  readonly ours: readonly number[];
  readonly baseline?: { readonly name: string; readonly figures: readonly number[] };
  readonly must?: Must;
  readonly note?: string;
}

/** A bound of the median, of the ratio or of the figure itself. */
export interface Must {
  readonly of: "ratio" | "figure";
  readonly bound: "≥" | "≤";
  readonly value: number;
}

/** A row of what rounds have given. */
export function comparedRow({ what, unit, ours, baseline, must, note }: Compared): MeasuredRow {
  const figure = median(ours);
  const ratio = baseline && spreadOf(ours, baseline.figures);
  return {
    what,
    unit,
    figure,
    ...(baseline && { baseline: { name: baseline.name, figure: median(baseline.figures) } }),
    ...(ratio && { ratio }),
    ...(must && {
      must: verdictOf(must, must.of === "ratio" ? (ratio?.median ?? Number.NaN) : figure, unit),
    }),
    ...(note !== undefined && { note }),
  };
}

/** A figure as it is read: `12,345 requests/s`, `0.82 ms`. */
export function renderFigure(figure: number, unit: Unit): string {
  return `${rounded(figure)} ${unit}`;
}

function rounded(figure: number): string {
  const digits = Math.abs(figure) >= 100 ? 0 : Math.abs(figure) >= 10 ? 1 : 2;
  return figure.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

function spreadOf(ours: readonly number[], theirs: readonly number[]): Spread {
  const ratios = ours.map((figure, round) => figure / (theirs[round] ?? median(theirs)));
  return { median: median(ratios), from: Math.min(...ratios), to: Math.max(...ratios) };
}

function verdictOf({ of, bound, value }: Must, reached: number, unit: Unit): Verdict {
  const text =
    of === "ratio" ? `${bound} ${value.toFixed(2)} ×` : `${bound} ${value.toLocaleString("en")} ${unit}`;
  return { text, isMet: bound === "≥" ? reached >= value : reached <= value };
}
