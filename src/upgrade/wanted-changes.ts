import { ANNOUNCER_RULES } from "./announcer-rules.ts";
import { IGNORE_RULES } from "./ignore-rules.ts";
import { PACKAGE_RULES } from "./package-rules.ts";
import type { UpgradeContext, UpgradeRule, Wanted } from "./upgrade-rule.ts";
import { WRANGLER_RULES } from "./wrangler-rules.ts";

/** A change that is wanted, with the file and the weight of its rule. */
export type WantedChange = Wanted & Pick<UpgradeRule, "file" | "since" | "weight">;

const RULES: readonly UpgradeRule[] = [
  ...WRANGLER_RULES,
  ...PACKAGE_RULES,
  ...IGNORE_RULES,
  ...ANNOUNCER_RULES,
];

/** The files that the rules look at, relative to the project. */
export const UPGRADED_FILES: readonly string[] = [...new Set(RULES.map(({ file }) => file))];

/** What came of looking at a project's files: the changes that are wanted, and the texts with those made that can be made. */
export interface Upgrade {
  readonly changes: readonly WantedChange[];
  /** The new texts of files that change. */
  readonly texts: ReadonlyMap<string, string>;
}

/** The texts of a project's files, by their names → what this version of Airdate wants of them. Files that are not there are passed over. */
export function wantedChanges(files: ReadonlyMap<string, string>, context: UpgradeContext): Upgrade {
  const texts = new Map<string, string>();
  const changes = RULES.flatMap(({ wants, file, since, weight }): WantedChange[] => {
    // Rules of one file come one after the other, each to the text that those before it have left.
    const text = texts.get(file) ?? files.get(file);
    const wanted =
      text === undefined ? null : wants(text, { ...context, files: new Map([...files, ...texts]) });
    if (wanted === null) return [];
    if (wanted.text !== null) texts.set(file, wanted.text);
    return [{ ...wanted, file, since, weight }];
  });
  return { changes, texts };
}
