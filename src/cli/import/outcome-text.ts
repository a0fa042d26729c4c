import { problemReport } from "../../compile/problem-report.ts";
import { comparisonTable, sumOf } from "../../import/proof/comparison-table.ts";
import { sumSentence } from "../../import/proof/import-report.ts";
import type { ImportPlan } from "./import-plan.ts";
import type { ImportRequest } from "./import-request.ts";
import { type ImportOutcome, remarksOf } from "./import-show.ts";
import type { WrittenShow } from "./write-show.ts";

/** What came of an import, as a host reads it. */
export function outcomeText(outcome: ImportOutcome, request: ImportRequest): string {
  switch (outcome.kind) {
    case "refused":
      return [
        ...outcome.faults.map(({ what, fix }) => `${request.source} ${what}; ${fix}`),
        "Nothing was written",
      ].join("\n");
    case "given up":
      return "Nothing was written";
    case "planned":
      return plannedText(outcome.plan, request);
    case "unproven":
      return problemReport(
        outcome.problems,
        request.into,
        "the show was written, and cannot be compared before it builds",
      );
    case "proven":
      return [
        ...remarksOf(outcome.plan, outcome.written),
        writtenSentence(outcome.written, request.into),
        "",
        comparisonTable(outcome.proven.proof.comparison),
        sumSentence(outcome.proven.proof.comparison),
        nextSteps(request.into),
      ].join("\n");
  }
}

/** The same for programs. */
export function outcomeJson(outcome: ImportOutcome, { source, into }: ImportRequest): string {
  const about = { source, into, outcome: outcome.kind };
  switch (outcome.kind) {
    case "refused":
      return JSON.stringify({ ...about, faults: outcome.faults });
    case "given up":
      return JSON.stringify(about);
    case "planned":
      return JSON.stringify({ ...about, ...planJson(outcome.plan) });
    case "unproven":
      return JSON.stringify({ ...about, problems: outcome.problems });
    case "proven":
      return JSON.stringify({
        ...about,
        ...planJson(outcome.plan),
        states: Object.fromEntries(outcome.written.episodes.map(({ slug, state }) => [slug, state])),
        compared: sumOf(outcome.proven.proof.comparison),
      });
  }
}

function planJson({ episodes, lost, remarks }: ImportPlan) {
  return { episodes: episodes.map(({ slug, wish: { guid } }) => ({ slug, guid })), lost, remarks };
}

function plannedText(plan: ImportPlan, { into }: ImportRequest): string {
  const files = plan.episodes.flatMap(({ remote }) => remote).length + plan.show.remote.length;
  return [
    ...plan.remarks.map(({ place, what }) => `${place}: ${what}`),
    ...plan.lost.map(({ place, what }) => `${place} ${what}: it would be left out`),
    ...plan.episodes.map(({ slug, fields }) => `${into}/${slug}/  ${fields.title}`),
    `Would write ${into}: episodes: ${plan.episodes.length}, files to fetch: ${files}. Nothing was written`,
  ].join("\n");
}

function writtenSentence({ episodes, showState }: WrittenShow, into: string): string {
  const count = (state: string): number => episodes.filter((episode) => episode.state === state).length;
  const counts = [
    `episodes written: ${count("written")}`,
    ...["done before", "edited"].flatMap((state) =>
      count(state) === 0 ? [] : [`${state}: ${count(state)}`],
    ),
    ...(showState === "edited" ? ["show.yaml was edited and stays as it is"] : []),
  ];
  return `Wrote ${into}: ${counts.join(", ")}`;
}

function nextSteps(into: string): string {
  const start = into === "episodes" ? "npm start" : `EPISODES_DIR=${into} npm start`;
  return `Kept as ${into}/import-report.md; ${into}/cutting-over.md says what is next. To look at the show: ${start}`;
}
