import type { Difference, FeedComparison, ItemComparison } from "../compare/compare-feeds.ts";

/** A comparison in figures: how many things of a feed are equal, better, different and lost, and what binds among those. */
export interface ComparisonSum {
  readonly items: number;
  /** Items in which nothing is other than it was. */
  readonly equal: number;
  readonly better: number;
  readonly different: number;
  /** Those of them of which nobody can say why. */
  readonly unexplained: number;
  readonly lost: number;
  readonly missing: number;
  /** What makes apps download again or lose an episode: with one, an import has failed. */
  readonly broken: number;
}

/** What became of a feed in figures. */
export function sumOf({ channel, items }: FeedComparison): ComparisonSum {
  const all = [...channel, ...items.flatMap(({ differences }) => differences)];
  const count = (verdict: Difference["verdict"]): number =>
    all.filter((found) => found.verdict === verdict).length;
  const missing = items.filter(({ state }) => state === "missing").length;
  return {
    items: items.length,
    equal: items.filter(({ state, differences }) => state === "kept" && differences.length === 0).length,
    better: count("better"),
    different: count("different"),
    unexplained: all.filter(({ verdict, why }) => verdict === "different" && why === undefined).length,
    lost: count("lost"),
    missing,
    broken: missing + all.filter(isBroken).length,
  };
}

/** The show's own guid may be said where it was not: nobody knew the show by another. */
function isBroken({ binds, verdict, before }: Difference): boolean {
  return binds === "subscribers" && verdict !== "equal" && before !== "";
}

/** What, where, what it is now, before, here: each shortened to where the two part. */
type ComparisonRow = readonly [what: string, where: string, is: string, before: string, here: string];

/** A table in Markdown: a row for each kind of difference with how often it is there and its first example, what is worst first. */
export function comparisonTable(comparison: FeedComparison): string {
  const head = ["what", "where", "it is", "before", "here"];
  const cells = [head, head.map(() => "---"), ...rowsOf(comparison)];
  return cells.map((row) => `| ${row.map(cell).join(" | ")} |\n`).join("");
}

/** The same rows for a terminal of 80 columns: a paragraph each. */
export function comparisonText(comparison: FeedComparison): string {
  return rowsOf(comparison)
    .map(([what, where, is, before, here]) =>
      [`${what}: ${is}`, `  ${where}`, ...(before === "" ? [] : [`  before  ${before}`, `  here    ${here}`])]
        .map((line) => `${line.replace(/\s+$/, "")}\n`)
        .join(""),
    )
    .join("\n");
}

function rowsOf(comparison: FeedComparison): ComparisonRow[] {
  return [
    ...comparison.items.filter(({ state }) => state === "missing").map(missingRow),
    ...groupsOf(comparison).map(rowOf),
    ...comparison.added.slice(0, 1).map((place) => addedRow(place, comparison.added.length)),
    ...(comparison.order === "same" ? [] : [ORDER_ROW]),
  ];
}

interface Group {
  readonly place: string;
  readonly count: number;
  readonly difference: Difference;
}

/** Differences of one aspect with one verdict and reason are one row. */
function groupsOf({ channel, items }: FeedComparison): Group[] {
  const all = [
    ...channel.map((difference) => ({ place: "show", difference })),
    ...items.flatMap(({ place, differences }) => differences.map((difference) => ({ place, difference }))),
  ];
  const groups = Map.groupBy(all, ({ place, difference: { aspect, verdict, why } }) =>
    JSON.stringify([place === "show", aspect, verdict, why]),
  );
  return [...groups.values()]
    .flatMap(([first, ...others]) => (first === undefined ? [] : [{ ...first, count: 1 + others.length }]))
    .sort((a, b) => weightOf(a.difference) - weightOf(b.difference));
}

function weightOf(difference: Difference): number {
  return isBroken(difference) ? 0 : ["lost", "different", "better", "equal"].indexOf(difference.verdict) + 1;
}

function rowOf({ place, count, difference }: Group): ComparisonRow {
  const { aspect, verdict, why, before, after } = difference;
  const where = count === 1 ? place : `${count} items, first ${place}`;
  return [aspect, where, why === undefined ? verdict : `${verdict}: ${why}`, ...apart(before, after)];
}

function missingRow({ place }: ItemComparison): ComparisonRow {
  return ["item", place, "missing", "is there", "–"];
}

function addedRow(place: string, count: number): ComparisonRow {
  return ["item", count === 1 ? place : `${count} items, first ${place}`, "new", "–", "is there"];
}

const ORDER_ROW: ComparisonRow = ["order", "show", "different: newest first here", "", ""];

/** Two values from shortly before the place at which they part. */
function apart(before: string, after: string): [string, string] {
  const [a, b] = [[...before], [...after]];
  const parting = a.findIndex((character, at) => character !== b[at]);
  const from = Math.max(0, (parting < 0 ? a.length : parting) - 20);
  return [piece(a, from), piece(b, from)];
}

const SHOWN_CHARACTERS = 60;

function piece(characters: readonly string[], from: number): string {
  if (characters.length === 0) return "–";
  const end = from + SHOWN_CHARACTERS;
  const text = characters.slice(from, end).join("");
  return `${from > 0 ? "…" : ""}${text}${characters.length > end ? "…" : ""}`;
}

/** A cell of a table: what has a meaning in Markdown is shown as it is. */
function cell(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\|`*_<>[\]&]/g, "\\$&");
}
