import { identityReport } from "../../compile/identities/identity-report.ts";
import { problemReport, warningReport } from "../../compile/problem-report.ts";
import { EXIT } from "../command.ts";
import { buildOptionsOf, type Workplace } from "../workplace.ts";
import { checkShow, findingReport } from "./check-show.ts";

/** `airdate check`: prints what is wrong with the show, and gives the exit code. */
export async function runCheck(workplace: Workplace): Promise<number> {
  const { folder } = workplace;
  const result = await checkShow(buildOptionsOf(folder, workplace));
  process.stderr.write(warningReport(result.warnings, folder));
  if ("problems" in result) {
    console.error(problemReport(result.problems, folder, "the feed was not checked"));
    return EXIT.problems;
  }
  const unwritten = identityReport(result.settled, folder, "npm run build writes it");
  if (unwritten !== "") console.log(unwritten);
  console.log(findingReport(result.findings));
  return result.findings.some(({ level }) => level === "error") ? EXIT.problems : EXIT.fine;
}
