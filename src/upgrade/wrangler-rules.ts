import type { TomlValue } from "smol-toml";
import type { UpgradeContext, UpgradeRule, Wanted } from "./upgrade-rule.ts";
import { parseToml, type TomlPlace, tomlValueAt, writeTomlValue } from "./write-toml-value.ts";

/** What wrangler.toml has to say. */
export const WRANGLER_RULES: readonly UpgradeRule[] = [
  inWrangler("0.1.0", "needed", { table: "assets", key: "run_worker_first" }, ({ shows }) => ({
    isFine: (value) => passesWorker(value, shows),
    value: shows === "several" ? true : ["/*", "!/assets/*"],
    what:
      shows === "several"
        ? "lets files of one show out at the host of another: only the Worker knows whose they are"
        : "lets audio out before its air date: only the Worker knows when that is",
  })),
  inWrangler("0.1.0", "needed", { table: "assets", key: "binding" }, () => ({
    isFine: (value) => value === "ASSETS",
    value: "ASSETS",
    what: "keeps the Worker from the files that a build leaves, which it reads by the name ASSETS",
  })),
  inWrangler("0.1.0", "needed", { table: "assets", key: "directory" }, () => ({
    isFine: (value) => typeof value === "string" && /^(?:\.\/)?dist\/assets\/?$/.test(value),
    value: "dist/assets",
    what: "is not the folder in which a build leaves them",
  })),
  inWrangler("0.1.0", "advised", { table: "assets", key: "html_handling" }, () => ({
    isFine: (value) => value === "none",
    value: "none",
    what: "gives transcripts in HTML a second address",
  })),
  inWrangler("0.2.0", "advised", { table: null, key: "compatibility_date" }, () => ({
    isFine: (value) => typeof value === "string" && value >= COMPATIBILITY_DATE,
    value: COMPATIBILITY_DATE,
    what: "is older than the behaviour of Workers that Airdate is tried with",
  })),
];

/** What the tests run with. */
const COMPATIBILITY_DATE = "2026-10-01";

interface Setting {
  readonly isFine: (value: TomlValue | undefined) => boolean;
  readonly value: TomlValue;
  readonly what: string;
}

function inWrangler(
  since: string,
  weight: UpgradeRule["weight"],
  place: TomlPlace,
  settingIn: (context: UpgradeContext) => Setting,
): UpgradeRule {
  const wants: UpgradeRule["wants"] = (text, context) => wantedIn(text, place, settingIn(context));
  return { since, weight, file: "wrangler.toml", wants };
}

function wantedIn(text: string, place: TomlPlace, { isFine, value, what }: Setting): Wanted | null {
  const content = parseToml(text);
  if (content === null || isFine(tomlValueAt(content, place))) return null;
  const name = place.table === null ? place.key : `${place.table}.${place.key}`;
  const written = `${place.key} = ${JSON.stringify(value)}`;
  const where = place.table === null ? "above the first table" : `below [${place.table}]`;
  return {
    what: `${name} ${what}`,
    fix: `write ${written} ${where}`,
    text: writeTomlValue(text, place, value),
  };
}

/** Whether the Worker is asked before Static Assets are, but for files that anybody may have at any host. */
function passesWorker(value: TomlValue | undefined, shows: UpgradeContext["shows"]): boolean {
  if (value === true) return true;
  if (!Array.isArray(value) || !value.includes("/*")) return false;
  const around = value.filter((rule) => typeof rule === "string" && rule.startsWith("!"));
  return (
    around.length === 0 || (shows === "one" && around.every((rule) => String(rule).startsWith("!/assets/")))
  );
}
