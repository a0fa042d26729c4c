import { type MeasuredRow, type Row, renderFigure, type Spread } from "./row.ts";

/** Rows as a table of Markdown that is aligned for a terminal too. */
export function renderTable(rows: readonly Row[]): string {
  const lines = [HEAD, ...rows.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((cells) => width(cells[column] ?? ""))));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - width(cell))).join(" | ")} |`;
  const rule = `|${widths.map((count) => "-".repeat(count + 2)).join("|")}|`;
  return [line(HEAD), rule, ...rows.map((row) => line(cellsOf(row)))].join("\n");
}

const HEAD = ["what", "figure", "baseline", "ratio (from … to)", "must", "", "besides"];

function cellsOf(row: Row): readonly string[] {
  if ("leftOut" in row) return [row.what, "not measured", "", "", "", "", row.leftOut];
  const { what, figure, unit, ratio, must, note = "" } = row;
  const verdict = must === undefined ? "" : must.isMet ? "met" : "missed";
  const measured = [renderFigure(figure, unit), baselineCell(row), ratio ? renderSpread(ratio) : ""];
  return [what, ...measured, must?.text ?? "", verdict, note];
}

function baselineCell({ baseline, unit }: MeasuredRow): string {
  return baseline === undefined ? "" : `${baseline.name}: ${renderFigure(baseline.figure, unit)}`;
}

function renderSpread({ median, from, to }: Spread): string {
  return `${median.toFixed(2)} × (${from.toFixed(2)} … ${to.toFixed(2)})`;
}

/** In characters: × and … are one each. */
function width(cell: string): number {
  return [...cell].length;
}
