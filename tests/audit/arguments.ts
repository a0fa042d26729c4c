import { parseArgs } from "node:util";
import { DESIGNS } from "../../src/compile/output/design-defaults.ts";

/** What a run of the audit looks at. */
export interface AuditOptions {
  readonly designs: readonly string[];
  /** How often each page is looked at. */
  readonly runs: number;
}

const KNOWN: readonly string[] = Object.keys(DESIGNS);

const HELP = `npm run audit -- [design …] [--runs n]

Lighthouse on the pages of the sample show, in the designs that are named (${KNOWN.join(", ")}), or in the first of them.`;

/** The words after `npm run audit --` → what they ask for; or what to say instead. */
export function parseAuditCommand(words: readonly string[]): AuditOptions | { readonly said: string } {
  const options = { runs: { type: "string", default: "3" }, help: { type: "boolean" } } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    const runs = Number(values.runs);
    const isKnown = positionals.every((design) => KNOWN.includes(design));
    if (values.help || !isKnown || !Number.isInteger(runs) || runs < 1) return { said: HELP };
    return { designs: positionals.length === 0 ? KNOWN.slice(0, 1) : positionals, runs };
  } catch {
    return { said: HELP };
  }
}
