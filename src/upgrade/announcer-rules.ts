import type { UpgradeRule } from "./upgrade-rule.ts";
import { parseToml } from "./write-toml-value.ts";

const WORKER = "worker.ts";
const EXPORT = 'export { Announcer } from "airdate/announcer";';

const LINES = `# Tells hubs, directories and whomever show.yaml names when an episode comes out. Without these lines nobody is told.
[[durable_objects.bindings]]
name = "ANNOUNCER"
class_name = "Announcer"

[[migrations]]
tag = "announcer"
new_sqlite_classes = ["Announcer"]
`;

/**
 * The object that tells the world of new episodes: the Worker exports it, then wrangler.toml may bind it. Who does not want it says so by a line with
 * its name behind a `#`, and is not asked again.
 */
export const ANNOUNCER_RULES: readonly UpgradeRule[] = [
  {
    since: "0.2.0",
    weight: "advised",
    file: WORKER,
    wants: (text) => {
      if (/\bAnnouncer\b/.test(text) || !/ from "airdate";/.test(text)) return null;
      const what = "does not export the object that tells the world of new episodes";
      const lines = text.endsWith("\n") ? text : `${text}\n`;
      return { what, fix: `add the line ${EXPORT}`, text: `${lines}\n${EXPORT}\n` };
    },
  },
  {
    since: "0.2.0",
    weight: "advised",
    file: "wrangler.toml",
    wants: (text, { files }) => {
      if (/\bANNOUNCER\b/.test(text) || !/\bAnnouncer\b/.test(files.get(WORKER) ?? "")) return null;
      const content = parseToml(text);
      if (content === null) return null;
      const what = "binds no ANNOUNCER, so nobody is told of new episodes";
      const fix = "add its lines (docs/announcing.md), or a line # ANNOUNCER when nobody is to be told";
      // What has objects of its own has migrations of its own: they are in an order that only the host knows.
      const isBare = content.durable_objects === undefined && content.migrations === undefined;
      return { what, fix, text: isBare ? `${text.trimEnd()}\n\n${LINES}` : null };
    },
  },
];
