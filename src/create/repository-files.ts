import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type FirstAirDate, firstAirDate } from "./first-air-date.ts";
import { newShowText } from "./new-show-text.ts";
import { packageText } from "./package-file.ts";
import { repositoryName } from "./repository-name.ts";
import type { ShowDetails } from "./show-details.ts";

/** What a show's repository is made of. */
export interface RepositoryPlan {
  /** The last name of the repository's path. */
  readonly folder: string;
  readonly details: ShowDetails;
  /** The version of airdate that the show begins with. */
  readonly airdate: string;
  /** When it is created, and in which time zone its host lives. */
  readonly now: number;
  readonly machineZone: string;
}

/** A file of a repository; `name` is relative to it, with `/`. */
export interface RepositoryFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

const TEMPLATE = fileURLToPath(new URL("./template/", import.meta.url));
const SHOW_FILE = "episodes/show.yaml";
const PLACEHOLDER = "episodes/artwork.png";

/** Every file of a show's repository. Reads the templates, and the host's artwork. */
export function repositoryFiles({
  folder,
  details,
  airdate,
  now,
  machineZone,
}: RepositoryPlan): RepositoryFile[] {
  const name = repositoryName(folder);
  const airDate = firstAirDate(now, machineZone);
  const artwork = artworkOf(details);
  const settings = {
    folder,
    details,
    artwork: path.posix.basename(artwork.name),
    timezone: airDate.timezone,
  };
  const files = templateFiles().map((file) => {
    if (file.name === PLACEHOLDER) return artwork;
    const { content, ...rest } = filled(file, { name, airDate });
    return { ...rest, content: file.name === SHOW_FILE ? newShowText(String(content), settings) : content };
  });
  return [{ name: "package.json", content: packageText(name, airdate) }, ...files];
}

/** The host's picture, or the placeholder. */
function artworkOf({ artwork }: ShowDetails): RepositoryFile {
  if (typeof artwork !== "string")
    return { name: PLACEHOLDER, content: readFileSync(path.join(TEMPLATE, PLACEHOLDER)) };
  return { name: `episodes/artwork${path.extname(artwork).toLowerCase()}`, content: readFileSync(artwork) };
}

/** Names of templates that are other ones in a repository: npm leaves files that begin with a dot out of packages, or takes them for its own. */
const DOTTED = /^(?:gitignore|env\.example|gitlab-ci\.yml|github)(?=\/|$)/;

function templateFiles(): RepositoryFile[] {
  return readdirSync(TEMPLATE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((place) => ({
      name: path.relative(TEMPLATE, place).split(path.sep).join("/").replace(DOTTED, ".$&"),
      content: readFileSync(place),
    }));
}

/** Files that bytes are kept of. */
const BINARY = /\.(?:png|mp3)$/;

/** What stands for something in the templates; neither can hold more than a-z, 0-9 and dashes, so each may stand in any syntax. */
function filled(
  { name: file, content }: RepositoryFile,
  { name, airDate }: { readonly name: string; readonly airDate: FirstAirDate },
): RepositoryFile {
  if (BINARY.test(file)) return { name: file, content };
  const text = Buffer.from(content)
    .toString()
    .replaceAll("__NAME__", name)
    .replaceAll("__DAY__", airDate.day);
  return { name: file, content: text };
}
