import { EXIT } from "../../arguments/exit.ts";
import type { Given } from "../../arguments/given.ts";
import { placeOfCommand } from "../project-shows.ts";
import type { Workplace } from "../workplace.ts";
import { type BuiltMedia, builtMedia } from "./built-media.ts";
import { listJson, listText } from "./media-text.ts";
import { pushBuilt } from "./push-built.ts";
import { runVerify } from "./run-verify.ts";
import { withBucket } from "./with-bucket.ts";

/** `airdate media`: does what its word says, and gives the exit code. */
export async function runMedia(given: Given, workplace: Workplace): Promise<number> {
  const [word = "", slug] = given.words;
  if (word === "tag") return runTagThere(given, workplace);
  const action = Object.hasOwn(ACTIONS, word) ? ACTIONS[word] : undefined;
  const stray = slug === undefined ? null : `${word} does not take ${slug}`;
  const fault = action === undefined ? `does not know ${word}` : (stray ?? strayOption(given, action));
  if (action === undefined || fault !== null) {
    console.error(`media ${fault}; npx airdate media --help says what it takes`);
    return EXIT.wrongUse;
  }
  const built = await builtMedia(workplace);
  return built === null ? EXIT.problems : action.run(built, given, workplace);
}

/** Of several shows, tags are about one. */
async function runTagThere(given: Given, workplace: Workplace): Promise<number> {
  const fault = strayOption(given, TAG);
  const place = placeOfCommand({ about: "a show" }, workplace, process.cwd());
  if (fault === null && !("what" in place)) return (await import("./tag/run-tag.ts")).runTag(given, place);
  console.error(
    "what" in place
      ? `media ${place.what}; ${place.fix}`
      : `media ${fault}; npx airdate media --help says what it takes`,
  );
  return fault === null ? EXIT.problems : EXIT.wrongUse;
}

const TAG = { options: ["dry-run", "json"] };

/** What can be done with the audio of a show that builds. */
interface Action {
  readonly options: readonly string[];
  readonly run: (built: BuiltMedia, given: Given, workplace: Workplace) => Promise<number>;
}

const ACTIONS: Readonly<Record<string, Action>> = {
  push: { options: ["json"], run: runPush },
  verify: {
    options: ["json", "remove-orphans", "yes"],
    run: (built, given, workplace) => withBucket(workplace, (bucket) => runVerify({ built, bucket }, given)),
  },
  list: { options: ["json"], run: runList },
};

function strayOption({ words: [word], options }: Given, action: Pick<Action, "options">): string | null {
  const stray = Object.keys(options).find((name) => !action.options.includes(name));
  return stray === undefined ? null : `${word} does not take --${stray}`;
}

async function runPush(built: BuiltMedia, { options }: Given, workplace: Workplace): Promise<number> {
  const json = options.json === true;
  return withBucket(workplace, (bucket) => pushBuilt({ built, bucket }, workplace, json ? "json" : "text"));
}

async function runList({ named, files }: BuiltMedia, { options }: Given): Promise<number> {
  const here = new Set(files.map(({ facts }) => facts.file));
  console.log(options.json ? listJson(named, here) : listText(named, here));
  return EXIT.fine;
}
