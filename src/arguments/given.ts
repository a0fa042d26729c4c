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

/** The words behind a command's name → what it is given; or what is wrong with them, as a sentence that begins with that name. */
export function parseGiven(args: readonly string[], { words: names, options }: Takes): Given | string {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const words: string[] = [];
  const values: Record<string, string | boolean> = {};
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const type = Object.hasOwn(options, token.name) ? options[token.name]?.type : undefined;
    if (type === undefined || (type === "boolean" && token.value !== undefined))
      return `does not take ${args[token.index]}`;
    if (type === "string" && isNoValue(token)) return `asks for a value after ${token.rawName}`;
    values[token.name] = type === "string" ? (token.value ?? "") : true;
  }
  return wordsFault(words, names) ?? { words, options: values };
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

function wordsFault(words: readonly string[], names: readonly string[]): string | null {
  const extra = words[names.length];
  if (extra !== undefined) return `does not take ${extra}`;
  const missing = names[words.length];
  return missing === undefined || missing.endsWith("?") ? null : `asks for ${missing}`;
}
