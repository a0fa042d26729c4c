import type { AskedField } from "./show-details.ts";

/** What came of creating a repository. */
export interface Created {
  /** As seen from where the command was given. */
  readonly folder: string;
  /** Absolute. */
  readonly place: string;
  readonly files: readonly string[];
  /** What the host did not say, so that something stands in for it. */
  readonly standIns: readonly AskedField[];
  readonly git: "begun" | "already in one" | "not there" | "failed" | "left out";
  /** Who installs packages. */
  readonly manager: string;
  readonly packages: "installed" | "failed" | "left out";
}

/** What came of it, as a host reads it: what is there, what still has to be written, and the next commands. */
export function createdText(created: Created): string {
  const { folder, files, manager, packages } = created;
  const lines = [
    `The show is in ${folder}: ${files.length} files; README.md says what each command does`,
    ...gitLines(created),
    "Still yours to write, in episodes/show.yaml:",
    `  ${toWrite(created).join(", ")}`,
    ...(packages === "failed" ? installFailed(manager) : []),
    "",
    "Next:",
    ...nextCommands(created).map((command) => `  ${command}`),
  ];
  return lines.join("\n");
}

/** What came of it, as programs read it. */
export function createdJson(created: Created): string {
  const { place, files, git, manager, packages } = created;
  const next = nextCommands(created);
  return JSON.stringify(
    { folder: place, files, git, manager, packages, standIns: toWrite(created), next },
    null,
    2,
  );
}

function gitLines({ git }: Created): string[] {
  switch (git) {
    case "begun":
      return ["It is a git repository, with nothing committed yet"];
    case "already in one":
      return ["It lies in a git repository, so none was begun in it"];
    case "not there":
      return ["It is no git repository: git is not there"];
    case "failed":
      return ["It is no git repository: git init failed; run it there to see why"];
    case "left out":
      return [];
    default:
      return git satisfies never;
  }
}

function installFailed(manager: string): string[] {
  return [
    "",
    `${manager} install failed; what it printed above says why.`,
    "The folder is whole: give that command again in it.",
  ];
}

/** Fields of show.yaml that are still the host's to write. Nobody is asked for the description. */
function toWrite({ standIns }: Created): string[] {
  return ["description", ...standIns];
}

function nextCommands({ folder, manager, packages }: Created): string[] {
  return [
    ...(folder === "." ? [] : [`cd ${quoted(folder)}`]),
    ...(packages === "installed" ? [] : [`${manager} install`]),
    `${manager} start`,
    `${manager} run deploy`,
  ];
}

/** A word of a shell. */
function quoted(word: string): string {
  return /^[\w./@+-]+$/.test(word) && !word.startsWith("-") ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
