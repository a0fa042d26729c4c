import type { UpgradeRule } from "./upgrade-rule.ts";

/** What .gitignore has to say: what builds and commands leave, and what nobody else may read. */
export const IGNORE_RULES: readonly UpgradeRule[] = [
  ignored("0.1.0", "dist/", "holds what builds make"),
  ignored(
    "0.2.0",
    ".airdate/",
    "holds what this machine keeps for later builds, and what an import has fetched",
  ),
  ignored("0.2.0", ".env", "may hold what nobody else may read"),
];

function ignored(since: string, name: string, what: string): UpgradeRule {
  return {
    since,
    weight: "advised",
    file: ".gitignore",
    wants: (text) => {
      const bare = name.replace(/\/$/, "");
      const isThere = text.split("\n").some((line) => line.trim().replace(/^\/|\/$/g, "") === bare);
      if (isThere) return null;
      const lines = text === "" || text.endsWith("\n") ? text : `${text}\n`;
      return {
        what: `${name} ${what}, and is not ignored`,
        fix: `add the line ${name}`,
        text: `${lines}${name}\n`,
      };
    },
  };
}
