import { EXIT } from "../../arguments/exit.ts";
import type { Given } from "../../arguments/given.ts";
import { runCheck } from "../check/run-check.ts";
import type { Workplace } from "../workplace.ts";
import { runWrangler } from "../wrangler.ts";

/**
 * `airdate deploy`: checks the show, then lets wrangler build and deploy it. What fails leaves the site as it was: wrangler changes it
 * last, and at once.
 */
export async function runDeploy({ options }: Given, workplace: Workplace): Promise<number> {
  const flags = ["temporary", "dry-run"].filter((flag) => options[flag] === true);
  console.log("1/2 Checking the show");
  const checked = await runCheck({ words: [], options: {} }, workplace);
  if (checked !== EXIT.fine) {
    console.error(`\nNothing was deployed: ${MEND}`);
    return checked;
  }
  console.log(`\n2/2 Building and deploying: wrangler deploy${flags.map((flag) => ` --${flag}`).join("")}`);
  if (options.temporary === true) console.log(TEMPORARY);
  const code = await runWrangler(["deploy", ...flags.map((flag) => `--${flag}`)], workplace, process.env);
  if (code === EXIT.fine) return EXIT.fine;
  console.error("\nThe site is as it was: wrangler says above why it was not deployed.");
  return EXIT.problems;
}

const MEND = "mend what is said above, or deploy it all the same with npx wrangler deploy";

const TEMPORARY = `An address at workers.dev for an hour, without an account; wrangler prints it, with a link that makes it yours. It has no media bucket, so
audio that lies there is missing, and feed and pages go on naming the url of show.yaml.`;
