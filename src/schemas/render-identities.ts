import { isoInstant } from "../moments/instant.ts";
import type { EpisodeIdentity, Identities, ShowIdentity } from "./identities-schema.ts";
import { renderYamlScalar } from "./yaml-scalar.ts";

/**
 * Identities → the text of `identities.yaml`: the same ones give the same bytes. One block an episode, in the order of their slugs, a line
 * for each address: what two people add in two branches git can put together.
 */
export function renderIdentities({ show, episodes }: Identities): string {
  const blocks = [...episodes].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(episodeLines);
  const all = blocks.length === 0 ? ["episodes: {}"] : ["episodes:", ...blocks];
  return `${[HEADER, ...showLines(show), ...all].join("\n")}\n`;
}

const HEADER = `# What this show has given out: guids, and addresses that apps and listeners keep. Airdate writes it when the show is built
# (npm run build); commit it with the episodes. Never edit it by hand, except to settle a merge conflict, or where Airdate says so.`;

function showLines({ guid, url, feeds, from = [] }: ShowIdentity): string[] {
  return [
    "show:",
    ...(guid === undefined ? [] : [`  guid: ${renderYamlScalar(guid)}`]),
    `  url: ${renderYamlScalar(url)}`,
    ...listLines("  feeds", feeds),
    ...(from.length === 0 ? [] : listLines("  from", from)),
  ];
}

function episodeLines([slug, { guid, published, media, was = [], unlisted, removed }]: readonly [
  string,
  EpisodeIdentity,
]): string[] {
  return [
    `  ${renderYamlScalar(slug)}:`,
    ...(guid === undefined ? [] : [`    guid: ${renderYamlScalar(guid)}`]),
    `    published: ${isoInstant(published)}`,
    ...listLines("    media", media),
    ...(was.length === 0 ? [] : listLines("    was", was)),
    ...(unlisted === true ? ["    unlisted: true"] : []),
    ...(removed === true ? ["    removed: true"] : []),
  ];
}

function listLines(key: string, items: readonly string[]): string[] {
  if (items.length === 0) return [`${key}: []`];
  const dash = key.replace(/\S+/, "  - ");
  return [`${key}:`, ...items.map((item) => `${dash}${renderYamlScalar(item)}`)];
}
