import { type Identities, identitiesSchema } from "./identities-schema.ts";
import { mergeConflicts } from "./merge-conflicts.ts";
import { parseFields, renderYamlPath } from "./parse-fields.ts";
import type { Problem } from "./problem.ts";
import { type Place, parseYaml, type YamlDocument, type YamlPath } from "./yaml-document.ts";
import { parseYamlScalar } from "./yaml-scalar.ts";

/** The file's name in a show's folder. */
export const IDENTITIES_FILE = "identities.yaml";

/** Identities as a file holds them. */
export interface ParsedIdentities {
  readonly identities: Identities;
  /** Where a key of the file stands, or what it would stand in. */
  readonly placeAt: (path: YamlPath) => Place;
}

/** The text of `identities.yaml` → what it holds, or a Problem for everything that is wrong with it. */
export function parseIdentities(text: string): ParsedIdentities | Problem[] {
  const conflicts = mergeConflicts(text, IDENTITIES_FILE);
  if (conflicts.length > 0) return conflicts;
  const read = quickIdentities(text) ?? slowIdentities(text);
  if (Array.isArray(read)) return read;
  // Asked for only when something is wrong.
  let document: YamlDocument | Problem[] | undefined;
  const placeAt = (path: YamlPath): Place => {
    document ??= parseYaml(text, ORIGIN);
    return Array.isArray(document) ? { line: 1, column: 1 } : document.placeOfKey(path);
  };
  const doubled = doubledNames(read, placeAt);
  return doubled.length > 0 ? doubled : { identities: read, placeAt };
}

const ORIGIN = { file: IDENTITIES_FILE, firstLine: 1 };

function slowIdentities(text: string): Identities | Problem[] {
  const document = parseYaml(text, ORIGIN);
  if (Array.isArray(document)) return document;
  const parsed = parseFields(identitiesSchema, document, IDENTITIES_FILE);
  if (Array.isArray(parsed)) return parsed;
  const { show, episodes } = parsed.fields;
  return { show, episodes: new Map(Object.entries(episodes)) };
}

/**
 * Reads what `renderIdentities` writes, block by block; null for what was written in another way, or has a fault. A reader of all of YAML
 * takes a hundred times as long, and for ten thousand episodes half a minute: it compares each key with all others.
 */
function quickIdentities(text: string): Identities | null {
  const begin = text.indexOf(EPISODES);
  if (begin < 0) return null;
  const head = parseYaml(text.slice(0, begin + 1), ORIGIN);
  if (Array.isArray(head)) return null;
  const blocks = [...text.slice(begin + EPISODES.length).matchAll(BLOCK)];
  const length = blocks.reduce((sum, [block]) => sum + block.length, begin + EPISODES.length);
  const entries = blocks.map(({ groups = {} }) => blockEntry(groups));
  const episodes = Object.fromEntries(entries);
  if (length !== text.length || Object.keys(episodes).length !== blocks.length) return null;
  const parsed = identitiesSchema.safeParse({ ...(head.value as object), episodes });
  return parsed.success
    ? { show: parsed.data.show, episodes: new Map(Object.entries(parsed.data.episodes)) }
    : null;
}

const EPISODES = "\nepisodes:\n";

const BLOCK =
  /^ {2}(?<slug>\S+):\n(?: {4}guid: (?<guid>.+)\n)? {4}published: (?<published>\S+)\n {4}media:(?<media>(?:\n {6}- .+)+| \[\])\n(?: {4}was:(?<was>(?:\n {6}- .+)+)\n)?(?<unlisted> {4}unlisted: true\n)?(?<removed> {4}removed: true\n)?/gm;

/** What a block says, for the schema to look at; what is not plain is none of its values. */
function blockEntry({
  slug = "",
  guid,
  published,
  media = "",
  was,
  unlisted,
  removed,
}: BlockGroups): [string, unknown] {
  return [
    parseYamlScalar(slug) ?? "",
    {
      ...(guid !== undefined && { guid: parseYamlScalar(guid) }),
      published,
      media: listOf(media),
      ...(was !== undefined && { was: listOf(was) }),
      ...(unlisted !== undefined && { unlisted: true }),
      ...(removed !== undefined && { removed: true }),
    },
  ];
}

type BlockGroups = Readonly<Record<string, string | undefined>>;

function listOf(lines: string): (string | null)[] {
  return lines.trim() === "[]" ? [] : lines.split("\n      - ").slice(1).map(parseYamlScalar);
}

/** Apps take two episodes with one guid for one, and an address leads to one place. */
function doubledNames({ episodes }: Identities, placeAt: ParsedIdentities["placeAt"]): Problem[] {
  const claims = [...episodes].flatMap(([slug, { guid, was = [] }]): Claim[] => [
    ...(guid === undefined ? [] : [{ slug, path: ["guid"], name: `guid ${guid}` }]),
    ...was.map((former, index) => ({ slug, path: ["was", index], name: `slug ${former}` })),
  ]);
  const owners = new Map([...episodes.keys()].map((slug) => [`slug ${slug}`, slug]));
  return claims.flatMap(({ slug, path, name }) => {
    const owner = owners.get(name);
    if (owner === undefined) owners.set(name, slug);
    const fix = "keep it where the deployed site has it, and remove it from the other one";
    const place = ["episodes", slug, ...path];
    const what = `${renderYamlPath(place)} is also that of ${owner}`;
    return owner === undefined ? [] : [{ file: IDENTITIES_FILE, ...placeAt(place), what, fix }];
  });
}

/** Something that belongs to one episode alone, and where its block says so. */
interface Claim {
  readonly slug: string;
  readonly path: YamlPath;
  readonly name: string;
}
