import type { BuildReport } from "../../compile/cache/last-build.ts";
import { warningReport } from "../../compile/problem-report.ts";
import { scheduleReport } from "../../compile/schedule-report.ts";
import type { Workplace } from "../workplace.ts";

interface Telling {
  readonly workplace: Workplace;
  /** The address for which the show was built, when it is not its own. */
  readonly siteUrl: string | undefined;
  readonly speaksJson: boolean;
}

/** Prints what a build without Problems has made, and its warnings. */
export function tellBuilt(report: BuildReport, { workplace, siteUrl, speaksJson }: Telling): void {
  const { folder, among, now } = workplace;
  if (speaksJson) {
    console.log(JSON.stringify({ folder, problems: [], ...report }));
    return;
  }
  process.stderr.write(warningReport(report.warnings, folder));
  const drafts = report.drafts === 0 ? "" : `, ${report.drafts} kept back as draft`;
  const seconds = ((Date.now() - now) / 1000).toFixed(1);
  const episodes = report.episodes === 1 ? "1 episode" : `${report.episodes} episodes`;
  // Of one show wrangler says where it is.
  const where = among === undefined || siteUrl === undefined ? "" : `: ${siteUrl}`;
  console.log(`Built ${folder}: ${episodes}${drafts}, in ${seconds} s${where}`);
  const schedule = scheduleReport(report.scheduled, now);
  if (schedule !== "") console.log(schedule);
}
