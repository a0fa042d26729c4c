import { type Message, transform } from "esbuild";
import type { Problem } from "../../schemas/problem.ts";
import type { Reports } from "../sources/show-folder.ts";

/** Whether a stylesheet can be read as browsers would; what they would pass over is reported. */
export async function isStyleSyntax(
  { path, text }: StyleSource,
  { report, warn }: Reports,
): Promise<boolean> {
  const messages = await messagesOf(text);
  const [slips, faults] = [messages.filter(isSlip), messages.filter((message) => !isSlip(message))];
  for (const message of slips) warn({ ...problemOf(message, path), level: "warning" });
  for (const message of faults) report(problemOf(message, path));
  return faults.length === 0;
}

/** A stylesheet of the show's folder. */
export interface StyleSource {
  readonly path: string;
  readonly text: string;
}

async function messagesOf(text: string): Promise<readonly Message[]> {
  try {
    const { warnings } = await transform(text, { loader: "css", logLevel: "silent" });
    // It is told of every other stylesheet that it is none to bring, wherever it is named.
    return warnings.filter(({ id }) => id !== "invalid-@import");
  } catch (error) {
    return messagesIn(error);
  }
}

/** What esbuild throws holds its messages; anything else is no fault of the stylesheet. */
function messagesIn(error: unknown): readonly Message[] {
  if (error instanceof Error && "errors" in error && Array.isArray(error.errors)) return error.errors;
  throw error;
}

/** A property that nobody knows may be one that this version of esbuild does not know yet. */
function isSlip({ id }: Message): boolean {
  return id === "unsupported-css-property";
}

function problemOf({ text, location, notes }: Message, file: string): Problem {
  const hint = notes.map((note) => note.text).find((note) => /^Did you mean/.test(note));
  return {
    file,
    ...(location && { line: location.line, column: location.column + 1 }),
    what: `cannot be read here: ${text}`,
    fix: hint ?? "correct it; browsers pass over what they cannot read",
  };
}
