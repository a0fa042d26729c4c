import { type ParseArgsOptionsConfig, parseArgs } from "node:util";

/** What a command takes. */
export interface Takes {
  /** What its words stand for, in their order; one that may be left out ends in `?`. */
  readonly words: readonly string[];
  /** Its options, besides `--help`. */
  readonly options: ParseArgsOptionsConfig;
}

/** What a command was given: its words in their order, and its options by name. */
export interface Given {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | boolean>>;
}

/** Words that a command does not take: everything that is wrong with them, and what else it was given. */
export interface Misgiven {
  /** Each a sentence that begins with the command's name. */
  readonly faults: readonly string[];
  readonly rest: Given;
}

/** The words behind a command's name → what it is given. */
export function parseGiven(args: readonly string[], { words: names, options }: Takes): Given | Misgiven {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const words: string[] = [];
  const values: Record<string, string | boolean> = {};
  const faults: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const type = Object.hasOwn(options, token.name) ? options[token.name]?.type : undefined;
    if (type === undefined || (type === "boolean" && token.value !== undefined))
      faults.push(`does not take ${args[token.index]}`);
    else if (type === "string" && isNoValue(token)) faults.push(`asks for a value after ${token.rawName}`);
    else values[token.name] = type === "string" ? (token.value ?? "") : true;
  }
  faults.push(...wordsFaults(words, names));
  const given = { words, options: values };
  return faults.length > 0 ? { faults, rest: given } : given;
}

/** What begins with a dash is the next option, unless it stands behind a `=`. */
function isNoValue({
  value = "",
  inlineValue,
}: {
  value?: string | undefined;
  inlineValue?: boolean | undefined;
}): boolean {
  return value === "" || (inlineValue !== true && value.startsWith("-"));
}

function wordsFaults(words: readonly string[], names: readonly string[]): string[] {
  const extra = words.slice(names.length).map((word) => `does not take ${word}`);
  const missing = names.slice(words.length).filter((name) => !name.endsWith("?"));
  return [...extra, ...missing.map((name) => `asks for ${name}`)];
}
