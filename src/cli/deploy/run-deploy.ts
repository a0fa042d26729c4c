import { EXIT } from "../../arguments/exit.ts";
import type { Given } from "../../arguments/given.ts";
import { runCheck } from "../check/run-check.ts";
import type { Workplace } from "../workplace.ts";
import { runWrangler } from "../wrangler.ts";

/**
 * `airdate deploy`: checks the show, lets wrangler build and deploy it, and looks at the site as apps and listeners see it. What fails before it is
 * deployed leaves the site as it was: wrangler changes it last, and at once.
 */
export async function runDeploy({ options }: Given, workplace: Workplace): Promise<number> {
  const flags = ["temporary", "dry-run"].filter((flag) => options[flag] === true);
  // Where the show's url leads is looked at when it leads to what was deployed.
  const steps = flags.length === 0 ? 3 : 2;
  console.log(`1/${steps} Checking the show`);
  const checked = await runCheck({ words: [], options: {} }, workplace);
  if (checked !== EXIT.fine) {
    console.error(`\nNothing was deployed: ${MEND}`);
    return checked;
  }
  console.log(
    `\n2/${steps} Building and deploying: wrangler deploy${flags.map((flag) => ` --${flag}`).join("")}`,
  );
  if (options.temporary === true) console.log(TEMPORARY);
  const code = await runWrangler(["deploy", ...flags.map((flag) => `--${flag}`)], workplace, process.env);
  if (code !== EXIT.fine) {
    console.error("\nThe site is as it was: wrangler says above why it was not deployed.");
    return EXIT.problems;
  }
  return steps === 2 ? EXIT.fine : lookAt(workplace);
}

async function lookAt(workplace: Workplace): Promise<number> {
  console.log("\n3/3 Asking the site: airdate check --live");
  const seen = await runCheck({ words: [], options: { live: true, fresh: true } }, workplace);
  if (seen !== EXIT.fine) console.error(SEEN);
  return seen;
}

const MEND = "mend what is said above, or deploy it all the same with npx wrangler deploy";

const SEEN = `
The show is deployed, and not all of it is seen as it should be. A new domain may take some minutes; npx airdate check --live asks again.`;

const TEMPORARY = `An address at workers.dev for an hour, without an account; wrangler prints it, with a link that makes it yours. It has no media bucket, so
audio that lies there is missing, and feed and pages go on naming the url of show.yaml.`;
