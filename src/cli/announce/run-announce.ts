import { targetsOf } from "../../announcements/targets/targets-of.ts";
import { EXIT } from "../../arguments/exit.ts";
import type { Given } from "../../arguments/given.ts";
import { problemReport } from "../../compile/problem-report.ts";
import { parseShow } from "../../compile/sources/parse-show.ts";
import { readShowFolder } from "../../compile/sources/show-folder.ts";
import type { Problem } from "../../schemas/problem.ts";
import { placesOf, type Workplace } from "../workplace.ts";
import { askAnnouncer } from "./ask-announcer.ts";
import { dryRunText, statusText } from "./status-text.ts";

/** `airdate announce`: asks the deployed site, prints what it says, and gives the exit code. */
export async function runAnnounce({ words: [word], options }: Given, workplace: Workplace): Promise<number> {
  if (word !== undefined && word !== "status") {
    console.error(`announce does not take ${word}; npx airdate announce --help says what it takes`);
    return EXIT.wrongUse;
  }
  const secret = process.env.AIRDATE_SECRET;
  if (!secret) {
    console.error(NO_SECRET);
    return EXIT.problems;
  }
  const show = await readShow(workplace);
  if (Array.isArray(show)) {
    console.error(problemReport(show, workplace.folder, "nobody was asked"));
    return EXIT.problems;
  }
  const isDry = options["dry-run"] === true;
  const asked = word === "status" || isDry ? "status" : "announce";
  const siteUrl = process.env.SITE_URL || show.url;
  const status = await askAnnouncer({ asked, siteUrl, secret, now: workplace.now });
  if ("what" in status) {
    console.error(`${siteUrl} ${status.what}; ${status.fix}`);
    return EXIT.problems;
  }
  const text = isDry ? dryRunText(status) : statusText(status, targetsOf(show, show.url));
  console.log(options.json ? JSON.stringify(status) : text);
  const isGivenUp = status.kept?.deliveries.some(({ state }) => state === "failed");
  return isGivenUp && asked === "announce" ? EXIT.problems : EXIT.fine;
}

const NO_SECRET =
  "AIRDATE_SECRET is not set; make one (openssl rand -hex 32), write it into .env as AIRDATE_SECRET=…, and give it to the site: npx wrangler secret put AIRDATE_SECRET";

/** What show.yaml says, or what is wrong with it. */
async function readShow(workplace: Workplace) {
  const problems: Problem[] = [];
  const reports = { report: (problem: Problem) => void problems.push(problem), warn: () => undefined };
  const { root } = placesOf(workplace.folder, workplace);
  const folder = await readShowFolder(root, reports.report);
  const show = parseShow(folder?.show ?? null, { recordedGuid: undefined, now: workplace.now }, reports);
  return show.own === null ? problems : show.fields;
}
