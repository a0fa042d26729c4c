import type { Questions } from "./questions.ts";
import { readDetail } from "./read-detail.ts";
import { ASKED_FIELDS, type ShowDetails, standIn } from "./show-details.ts";

/**
 * Asks for what was not given, question by question; null when the host gives up. What was left as it was proposed counts as not answered.
 * `folder` is the last name of the repository's path, `cwd` where the command was given.
 */
export async function askDetails(
  given: ShowDetails,
  { folder, cwd }: { readonly folder: string; readonly cwd: string },
  questions: Questions,
): Promise<ShowDetails | null> {
  let details = given;
  for (const field of ASKED_FIELDS) {
    if (details[field] !== undefined) continue;
    const proposed = standIn(field, folder, details) ?? "";
    const written = await questions.field(field, proposed, (text) => {
      const answer = readDetail(field, text, cwd);
      return "value" in answer ? null : answer;
    });
    if (written === null) return null;
    const answer = written === proposed ? null : readDetail(field, written, cwd);
    if (answer !== null && "value" in answer) details = { ...details, [field]: answer.value };
  }
  return details;
}
