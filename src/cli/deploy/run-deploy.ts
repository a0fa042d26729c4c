import { EXIT } from "../../arguments/exit.ts";
import type { Given } from "../../arguments/given.ts";
import { runCheck } from "../check/run-check.ts";
import type { Workplace } from "../workplace.ts";
import { runWrangler } from "../wrangler.ts";
import { deployMedia } from "./deploy-media.ts";

/**
 * `airdate deploy`: checks the show, puts its audio into the media bucket, lets wrangler build and deploy it, and looks at the site as apps and
 * listeners see it. What fails before it is deployed leaves the site as it was: wrangler changes it last, and at once.
 */
export async function runDeploy({ options }: Given, workplace: Workplace): Promise<number> {
  const flags = ["temporary", "dry-run"].filter((flag) => options[flag] === true);
  const isJson = options.json === true;
  const says = isJson ? "aside" : "on standard output";
  // The bucket is filled, and the show's url looked at, for what stays deployed.
  const deploy = () =>
    flags.length === 0 ? deployForGood(workplace, says) : deployWith(flags, workplace, says);
  const { code, isDeployed } = isJson ? await aside(deploy) : await deploy();
  if (isJson) console.log(JSON.stringify({ deployed: isDeployed, fine: code === EXIT.fine }));
  return code;
}

type Says = Parameters<typeof runWrangler>[2]["says"];

/** What came of it: the site may be deployed and not be seen as it should be. */
interface Outcome {
  readonly code: number;
  readonly isDeployed: boolean;
}

/** What is said meanwhile goes to standard error: a program reads standard output. */
async function aside<Result>(work: () => Promise<Result>): Promise<Result> {
  const { log } = console;
  console.log = console.error;
  try {
    return await work();
  } finally {
    console.log = log;
  }
}

async function deployForGood(workplace: Workplace, says: Says): Promise<Outcome> {
  console.log("1/4 Checking the show");
  const checked = await runCheck(NOTHING_GIVEN, workplace);
  if (checked !== EXIT.fine) return notDeployed(MEND, checked);
  console.log("\n2/4 Audio in the media bucket");
  const media = await deployMedia(workplace);
  if (media !== EXIT.fine) return notDeployed("what is said above about the media bucket comes first", media);
  console.log("\n3/4 Building and deploying: wrangler deploy");
  const deployed = await wranglerDeploy([], workplace, { env: process.env, says });
  return deployed === EXIT.fine
    ? { code: await lookAt(workplace), isDeployed: true }
    : { code: deployed, isDeployed: false };
}

async function deployWith(flags: readonly string[], workplace: Workplace, says: Says): Promise<Outcome> {
  console.log("1/2 Checking the show");
  const checked = await runCheck(NOTHING_GIVEN, workplace);
  if (checked !== EXIT.fine) return notDeployed(MEND, checked);
  const words = flags.map((flag) => `--${flag}`);
  console.log(`\n2/2 Building and deploying: ${["wrangler deploy", ...words].join(" ")}`);
  if (flags.includes("temporary")) console.log(TEMPORARY);
  const env = { ...process.env, UNPUSHED_MEDIA: "allowed" };
  const code = await wranglerDeploy(words, workplace, { env, says });
  return { code, isDeployed: code === EXIT.fine && !flags.includes("dry-run") };
}

const NOTHING_GIVEN: Given = { words: [], options: {} };

function notDeployed(why: string, code: number): Outcome {
  console.error(`\nNothing was deployed: ${why}`);
  return { code, isDeployed: false };
}

async function wranglerDeploy(
  words: readonly string[],
  workplace: Workplace,
  running: Parameters<typeof runWrangler>[2],
): Promise<number> {
  const code = await runWrangler(["deploy", ...words], workplace, running);
  if (code === EXIT.fine) return EXIT.fine;
  console.error("\nThe site is as it was: wrangler says above why it was not deployed.");
  return EXIT.problems;
}

async function lookAt(workplace: Workplace): Promise<number> {
  console.log("\n4/4 Asking the site: airdate check --live");
  const seen = await runCheck({ words: [], options: { live: true, fresh: true } }, workplace);
  if (seen !== EXIT.fine) console.error(SEEN);
  return seen;
}

const MEND = "mend what is said above, or deploy it all the same with npx wrangler deploy";

const SEEN = `
The show is deployed, and not all of it is seen as it should be. A new domain may take some minutes; npx airdate check --live asks again.`;

const TEMPORARY = `An address at workers.dev for an hour, without an account; wrangler prints it, with a link that makes it yours. It has no media bucket, so
audio that lies there is missing, and feed and pages go on naming the url of show.yaml.`;
