import type { Fault } from "../schemas/fault.ts";

/** What is known of a project besides its files. */
export interface UpgradeContext {
  /** How many shows its Worker serves. */
  readonly shows: "one" | "several";
  /** The versions of packages beside Airdate with which this one is tried. */
  readonly tried: Readonly<Record<string, string>>;
}

/** The same for a rule, with the texts of all files as the rules before it have left them. */
interface RuleContext extends UpgradeContext {
  readonly files: ReadonlyMap<string, string>;
}

/** What this version of Airdate wants of a file of a project that is not the show's: settings, ignored files, versions. */
export interface UpgradeRule {
  /** The version of Airdate since which it is wanted. */
  readonly since: string;
  /** Relative to the project. */
  readonly file: string;
  /** Whether the show must not be deployed without it. */
  readonly weight: "needed" | "advised";
  /** What is to be changed in the text of the file; null when nothing is. A text that cannot be read is another program's to complain of. */
  readonly wants: (text: string, context: RuleContext) => Wanted | null;
}

/** What stands against a file, with its new text; null when it is left to the host, who reads what to do. */
export interface Wanted extends Fault {
  readonly text: string | null;
}
