import { parseArgs } from "node:util";

/** What is measured together, and can be asked for alone. */
export const GROUPS = [
  "build",
  "sizes",
  "feed",
  "pages",
  "processor",
  "search",
  "start",
  "memory",
  "read-back",
  "edit",
  "audio",
  "import",
  "file-limit",
] as const;

export type Group = (typeof GROUPS)[number];

/** What a run of the bench measures. */
export interface BenchOptions {
  /** How many generated episodes: the table is measured for each. */
  readonly sizes: readonly number[];
  /** The groups that were named; empty for all that a size allows. */
  readonly only: readonly Group[];
  readonly rounds: number;
  readonly json: boolean;
}

/** What a command line asks for: a run, help to print, or why it cannot be understood. */
export type BenchCommand =
  | { readonly run: BenchOptions }
  | { readonly help: string }
  | { readonly wrong: string };

const SIZES = [10, 500, 2000, 10_000];
const DEFAULT_SIZE = 500;
const DEFAULT_ROUNDS = 11;

/** From this size on a run takes so long that the file limit's build may be in it, and `npm start`, audio and an import are not. */
const LARGE = 10_000;

/** The words after `npm run bench --` → what they ask for. */
export function parseBenchCommand(words: readonly string[]): BenchCommand {
  const parsed = parsedWords(words);
  if ("wrong" in parsed) return parsed;
  const { help, episodes, only, rounds, json } = parsed;
  if (help === true) return { help: HELP };
  const sizes = listOf(episodes);
  const wrongSize = sizes.find((size) => !COUNT.test(size));
  if (wrongSize !== undefined) return { wrong: `--episodes takes a number of episodes, not ${wrongSize}` };
  const groups = listOf(only);
  const stranger = groups.find((name) => !isGroup(name));
  if (stranger !== undefined) return { wrong: `--only knows no ${stranger}, but ${GROUPS.join(", ")}` };
  if (!COUNT.test(rounds)) return { wrong: `--rounds takes a number, not ${rounds}` };
  return {
    run: {
      sizes: sizes.length === 0 ? [DEFAULT_SIZE] : sizes.map(Number),
      only: groups.filter(isGroup),
      rounds: Number(rounds),
      json: json === true,
    },
  };
}

/** Whether a group is measured at a size: when it was named, else when it does not take too long there. */
export function isMeasured(group: Group, size: number, { only }: Pick<BenchOptions, "only">): boolean {
  if (only.length > 0) return only.includes(group);
  if (["edit", "audio", "import"].includes(group)) return size < LARGE;
  return group !== "file-limit" || size >= LARGE;
}

/** What a run leaves out of the table, a line each. */
export function leftOut(options: BenchOptions): readonly string[] {
  const sizes = SIZES.filter((size) => !options.sizes.includes(size));
  const groups = GROUPS.filter((group) => !options.sizes.some((size) => isMeasured(group, size, options)));
  return [
    ...sizes.map((size) => `${size} episodes: --episodes ${size}`),
    ...groups.map((group) => `${MEANINGS[group]}: --only ${group}`),
  ];
}

const COUNT = /^[1-9]\d{0,5}$/;

const OPTIONS = {
  help: { type: "boolean", short: "h" },
  json: { type: "boolean" },
  episodes: { type: "string", multiple: true, default: [] as string[] },
  only: { type: "string", multiple: true, default: [] as string[] },
  rounds: { type: "string", default: `${DEFAULT_ROUNDS}` },
} as const;

function parsedWords(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS }).values;
  } catch (error) {
    // Node's own words: which option is not known, or what it takes.
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}

function listOf(values: readonly string[]): string[] {
  return values.flatMap((value) => value.split(",")).filter((value) => value !== "");
}

function isGroup(name: string): name is Group {
  return (GROUPS as readonly string[]).includes(name);
}

const MEANINGS: Readonly<Record<Group, string>> = {
  build: "builds: cold, nothing changed, one episode changed; Hugo and marked",
  "read-back": "the feed and its archive pages, read back by feedsmith",
  edit: "npm start until a page shows an edit",
  sizes: "bytes an episode, bytes of the Worker, files of Static Assets",
  feed: "the feed: 304 and whole, against a bare Worker and podcast with marked",
  pages: "home and episode pages, against hono's hello and a bare Worker",
  processor: "processor time of lists, feeds and files, and of thousands of different pages",
  search: "processor time of a warm search",
  start: "first requests of a new isolate",
  memory: "memory after every route was asked, and under a limit of the heap",
  audio: "an hour of MP3, decoded and measured, against decoding alone",
  import: "a show moved here from a host on this machine, against plain fetch",
  "file-limit": "6,000 episodes with a limit of 1,024 open files",
};

const HELP = `Usage: npm run bench -- [options]

Measures Airdate in workerd itself against Workers, builds and programs that do less, in turns, and prints ratios.

  --episodes 10|500|2000|10000   how many generated episodes, any number; several may be given (default ${DEFAULT_SIZE})
  --only GROUP                   only these rows; several may be given
  --rounds N                     rounds of each comparison (default ${DEFAULT_ROUNDS})
  --json                         the same figures for programs
  --help                         this

Groups:
${GROUPS.map((group) => `  ${group.padEnd(12)} ${MEANINGS[group]}`).join("\n")}

Examples:
  npm run bench
  npm run bench -- --episodes 10,500,2000
  npm run bench -- --episodes 2000 --only feed,pages --rounds 9
  npm run bench -- --only file-limit
  npm run --silent bench -- --json > figures.json

Exit code: 0 measured, also when a figure is missed; 1 something could not be measured; 2 wrong use.
`;
