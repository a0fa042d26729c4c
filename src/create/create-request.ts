import { type Given, type Misgiven, parseGiven, type Takes } from "../arguments/given.ts";
import { readDetail } from "./read-detail.ts";
import { ASKED_FIELDS, type AskedField, type ShowDetails } from "./show-details.ts";

/** What `create-airdate` was asked to do. */
export interface CreateRequest {
  /** The repository's folder, as it was given; null when it was not. */
  readonly folder: string | null;
  readonly details: ShowDetails;
  /** Whether what was not given is asked for. */
  readonly questions: "asked" | "left out";
  readonly packages: "installed" | "left out";
  readonly git: "begun" | "left out";
  readonly output: "text" | "json";
}

/** What the command takes. */
const TAKES: Takes = {
  words: ["a folder?"],
  options: {
    title: { type: "string" },
    author: { type: "string" },
    email: { type: "string" },
    url: { type: "string" },
    language: { type: "string" },
    category: { type: "string" },
    artwork: { type: "string" },
    yes: { type: "boolean", short: "y" },
    "no-install": { type: "boolean" },
    "no-git": { type: "boolean" },
    json: { type: "boolean" },
  },
};

/** Where the words of the command were given. */
export interface GivenWhere {
  /** Absolute. */
  readonly cwd: string;
  /** Whether anybody can be asked. */
  readonly canAsk: boolean;
}

/**
 * The words of the command → what is asked; or everything that is wrong with them, each as a sentence that begins with the command's name. Looks
 * whether the artwork is there.
 */
export function createRequest(
  args: readonly string[],
  { cwd, canAsk }: GivenWhere,
): CreateRequest | Pick<Misgiven, "faults"> {
  const parsed = parseGiven(args, TAKES);
  const { words, options } = "faults" in parsed ? parsed.rest : parsed;
  const folder = words[0] ?? null;
  const questions = canAsk && !options.yes && !options.json ? "asked" : "left out";
  const { details, faults } = detailsOf(options, cwd);
  if ("faults" in parsed) faults.unshift(...parsed.faults);
  if (folder === null && questions === "left out") faults.push("asks for a folder, such as my-show");
  if (faults.length > 0) return { faults };
  return {
    folder,
    details,
    questions,
    packages: options["no-install"] ? "left out" : "installed",
    git: options["no-git"] ? "left out" : "begun",
    output: options.json ? "json" : "text",
  };
}

/** The option that answers a field's question. */
function optionOf(field: AskedField): string {
  if (field === "owner.email") return "email";
  return field === "categories" ? "category" : field;
}

function detailsOf(
  options: Given["options"],
  cwd: string,
): { readonly details: ShowDetails; readonly faults: string[] } {
  let details: ShowDetails = {};
  const faults: string[] = [];
  for (const field of ASKED_FIELDS) {
    const option = optionOf(field);
    const written = options[option];
    if (typeof written !== "string") continue;
    const answer = readDetail(field, written, cwd);
    if ("value" in answer) details = { ...details, [field]: answer.value };
    else faults.push(`does not take --${option}, which ${answer.what}: ${answer.fix}`);
  }
  return { details, faults };
}

/** What `--help` prints. */
export const USAGE = `Usage: npm create airdate [folder] -- [options]

Writes the repository of a new podcast: its package.json, a Worker of a few lines, a show with one example episode, and files for CI. It asks for what
the options do not say, where there is a terminal; Enter takes what it proposes. npm takes for itself what stands before the --.

  --title, --author, --email, --url, --language, --category "News > Tech News, Arts"
                  what show.yaml says of the show
  --artwork <file>  the show's picture: square, 1400 to 3000 pixels, JPEG or PNG. A placeholder is drawn without one
  --yes           asks nothing
  --no-install    leaves the packages to you
  --no-git        begins no git repository
  --json          asks nothing, and says what was written as JSON

Examples:
  npm create airdate my-show
  npm create airdate my-show -- --yes
  npm create airdate my-show -- --title "My Show" --author "Ann Example" --url https://pod.example --no-install

Exit code: 0 written; 1 not written, or its packages could not be installed; 2 wrong use.`;
