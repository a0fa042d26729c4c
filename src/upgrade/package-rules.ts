import type { UpgradeRule, Wanted } from "./upgrade-rule.ts";

/** What package.json of a show's own repository has to say. */
export const PACKAGE_RULES: readonly UpgradeRule[] = ["wrangler", "node"].map((name) => ({
  since: "0.2.0",
  weight: "advised",
  file: "package.json",
  wants: (text, { tried }) => wantedVersion(text, name, tried[name] ?? ""),
}));

/** A version that is pinned and older; ranges are the host's own choice, and so is what is newer. */
function wantedVersion(text: string, name: string, tried: string): Wanted | null {
  const content = parseJson(text);
  const held = ["devDependencies", "dependencies"].find(
    (group) => typeof content?.[group]?.[name] === "string",
  );
  if (content?.dependencies?.airdate === undefined || held === undefined) return null;
  const version = String(content[held]?.[name]);
  if (!isOlder(version, tried)) return null;
  const changed = { ...content, [held]: { ...content[held], [name]: tried } };
  return {
    what: `${name} ${version} is older than the ${tried} that this version of Airdate is tried with`,
    fix: `write "${name}": "${tried}", and npm install`,
    text: `${JSON.stringify(changed, null, /^\{\s*?\n(\s+)/.exec(text)?.[1] ?? 2)}\n`,
  };
}

type Groups = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

/** Null when it cannot be read. */
function parseJson(text: string): Groups | null {
  try {
    const content: unknown = JSON.parse(text);
    // What is no object has no groups of packages either.
    return typeof content === "object" ? (content as Groups | null) : null;
  } catch {
    return null;
  }
}

function isOlder(version: string, tried: string): boolean {
  const [mine, theirs] = [version, tried].map((text) =>
    /^(\d+)\.(\d+)\.(\d+)$/.exec(text)?.slice(1).map(Number),
  );
  if (mine === undefined || theirs === undefined) return false;
  const at = mine.findIndex((part, index) => part !== theirs[index]);
  return at >= 0 && (mine[at] ?? 0) < (theirs[at] ?? 0);
}
