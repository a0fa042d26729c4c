import { problemReport } from "../../compile/problem-report.ts";
import { comparisonText, sumOf } from "../../import/proof/comparison-table.ts";
import { groupedRemarks } from "../../import/proof/grouped-remarks.ts";
import { sumSentence, verdict } from "../../import/proof/import-report.ts";
import type { ImportPlan } from "./import-plan.ts";
import type { ImportRequest } from "./import-request.ts";
import { type ImportOutcome, remarksOf } from "./import-show.ts";
import type { WrittenShow } from "./write-show.ts";

/** What came of an import, as a host reads it on 80 columns. `log` is the file that has every remark. */
export function outcomeText(outcome: ImportOutcome, request: ImportRequest, log: string): string {
  switch (outcome.kind) {
    case "refused":
      return [
        ...outcome.faults.map(({ what, fix }) => `${request.source} ${what}; ${fix}`),
        "Nothing was written",
      ].join("\n");
    case "given up":
      return "Nothing was written";
    case "planned":
      return plannedText(outcome, request);
    case "unproven":
      return [
        ...groupedRemarks(outcome.written.remarks),
        problemReport(outcome.problems, request.into, UNPROVEN),
      ].join("\n");
    case "proven":
      return provenText(outcome, request, log);
  }
}

const UNPROVEN = "the show was written, and cannot be compared before it builds";

function provenText(
  { plan, written, proven: { proof } }: Extract<ImportOutcome, { kind: "proven" }>,
  { into }: ImportRequest,
  log: string,
): string {
  const remarks = groupedRemarks(remarksOf(plan, written));
  return [
    ...(remarks.length === 0 ? [] : ["What was done on the way:", ...remarks.map((line) => `- ${line}`), ""]),
    "What is other than it was:",
    comparisonText(proof.comparison),
    sumSentence(proof.comparison),
    verdict(proof),
    "",
    writtenSentence(written, into),
    nextSteps(into, log),
  ].join("\n");
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
      return JSON.stringify({ ...about, ...writtenJson(outcome.written), problems: outcome.problems });
    case "proven":
      return JSON.stringify({
        ...about,
        ...planJson(outcome.plan),
        ...writtenJson(outcome.written),
        compared: sumOf(outcome.proven.proof.comparison),
      });
  }
}

function planJson({ episodes, lost, remarks }: ImportPlan) {
  return { episodes: episodes.map(({ slug, wish: { guid } }) => ({ slug, guid })), lost, remarks };
}

function writtenJson({ episodes, remarks }: WrittenShow) {
  return {
    states: Object.fromEntries(episodes.map(({ slug, state }) => [slug, state])),
    // What the plan has to tell is under `remarks`.
    told: remarks,
  };
}

function plannedText(
  { plan, files }: Extract<ImportOutcome, { kind: "planned" }>,
  { into }: ImportRequest,
): string {
  return [
    ...plan.episodes.map(({ slug, wish }) => `${into}/${slug}/  ${wish.title}`),
    "",
    ...groupedRemarks(plan.remarks),
    ...plan.lost.map(({ place, what }) => `${place} ${what}; it would be left out`),
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

function nextSteps(into: string, log: string): string {
  return [
    `The report:          ${into}/import-report.md; every remark: ${log}`,
    `What to do next:     ${into}/cutting-over.md`,
    `To look at the show: ${into === "episodes" ? "npm start" : `EPISODES_DIR=${into} npm start`}`,
  ].join("\n");
}
