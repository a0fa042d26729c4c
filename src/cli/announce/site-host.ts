import { problemReport } from "../../compile/problem-report.ts";
import { parseShow } from "../../compile/sources/parse-show.ts";
import { readShowFolder } from "../../compile/sources/show-folder.ts";
import type { Problem } from "../../schemas/problem.ts";
import type { ShowFields } from "../../schemas/show-schema.ts";
import { placesOf, type Workplace } from "../workplace.ts";

/** Somebody who may ask a deployed site for what is not everybody's. */
export interface SiteHost {
  readonly show: ShowFields;
  readonly siteUrl: string;
  readonly secret: string;
}

/** The host of the show at a workplace; or null, when there is no secret or no show to be read, and that is said. */
export async function siteHost(workplace: Workplace): Promise<SiteHost | null> {
  const secret = process.env.AIRDATE_SECRET;
  if (!secret) {
    console.error(NO_SECRET);
    return null;
  }
  const problems: Problem[] = [];
  const reports = { report: (problem: Problem) => void problems.push(problem), warn: () => undefined };
  const { root } = placesOf(workplace.folder, workplace);
  const folder = await readShowFolder(root, reports.report);
  const { own, fields } = parseShow(
    folder?.show ?? null,
    { recordedGuid: undefined, now: workplace.now },
    reports,
  );
  if (own === null) {
    console.error(problemReport(problems, workplace.folder, "nobody was asked"));
    return null;
  }
  return { show: fields, siteUrl: process.env.SITE_URL || fields.url, secret };
}

const NO_SECRET =
  "AIRDATE_SECRET is not set; make one (openssl rand -hex 32), write it into .env as AIRDATE_SECRET=…, and give it to the site: npx wrangler secret put AIRDATE_SECRET";
