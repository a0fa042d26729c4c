import type { LighthouseReport } from "./lighthouse.ts";

/** The least score of each of Lighthouse's categories, of 100. */
const LEAST_SCORES = { performance: 99, accessibility: 100, "best-practices": 100, seo: 100 } as const;

/** What a page came to in several runs. */
export interface Verdict {
  /** Category → its score, of 100: the middle one of all runs. */
  readonly scores: Readonly<Record<string, number>>;
  /** What falls short, in a line each; empty when nothing does. */
  readonly faults: readonly string[];
}

/** Judges the runs of a page: scores by their median, as the machine's other work slows some of them; shifts by the worst. */
export function verdictOf(reports: readonly LighthouseReport[]): Verdict {
  const scores = Object.fromEntries(
    Object.keys(LEAST_SCORES).map((category) => [category, medianScore(reports, category)]),
  );
  const faults = Object.entries(LEAST_SCORES).flatMap(([category, least]) => {
    const score = scores[category] ?? 0;
    if (score >= least) return [];
    return [`${category} is ${score}, less than ${least}: ${failedAudits(reports, category).join(", ")}`];
  });
  const shift = Math.max(
    ...reports.map(({ audits }) => audits["cumulative-layout-shift"]?.numericValue ?? 1),
  );
  return { scores, faults: shift === 0 ? faults : [...faults, `the layout shifts by ${shift.toFixed(3)}`] };
}

function medianScore(reports: readonly LighthouseReport[], category: string): number {
  const scores = reports.map(({ categories }) => categories[category]?.score ?? 0).sort((a, b) => a - b);
  return Math.round((scores[Math.floor(scores.length / 2)] ?? 0) * 100);
}

/** The audits that cost a category points in any run, with what they measured. */
function failedAudits(reports: readonly LighthouseReport[], category: string): string[] {
  const failed = reports.flatMap(({ categories, audits }) =>
    (categories[category]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${id} (${audits[id]?.displayValue ?? audits[id]?.title})`),
  );
  return [...new Set(failed)];
}
