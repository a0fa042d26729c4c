import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open } from "../../bundle/open.ts";
import { FEED_PATH } from "../../catalog/addresses.ts";
import { type Edition, editionAt } from "../../catalog/edition/edition.ts";
import { type AssetContent, readAsset } from "../../compile/output/asset-set.ts";
import type { Output } from "../../compile/output/output.ts";
import { completeFeed } from "../complete-feed.ts";

/** A show as it can be taken anywhere: its feed with every episode, and each file that the feed names and the show holds. */
export interface PortableCopy {
  readonly title: string;
  readonly guid: string;
  readonly episodes: number;
  /** The names of those that are in no feed, and so not in the copy. */
  readonly unlisted: readonly string[];
  readonly files: readonly PortableFile[];
  /** Audio that the feed names and that lies elsewhere, or in the media bucket alone. */
  readonly elsewhere: readonly string[];
}

/** A file of the copy. */
export interface PortableFile {
  /** Where it lies in the copy, with `/`. */
  readonly path: string;
  /** Where the show serves it. */
  readonly address: string;
  readonly content: AssetContent;
  /** In hex, where it is known. */
  readonly sha256?: string;
}

/** The copy of what is on air at `now`; Infinity takes what is scheduled as well. */
export async function portableCopy({ catalog, files }: Output, now: number): Promise<PortableCopy> {
  const opened = open(Uint8Array.from(catalog).buffer);
  const edition = editionAt(opened, now);
  const { url, title, guid } = edition.show;
  const feed = completeFeed(edition);
  const named = await namedFiles(Buffer.from(feed).toString(), url, files);
  return {
    title,
    guid,
    episodes: edition.count,
    unlisted: opened.unlisted.map(({ slug }) => slug),
    files: [
      { path: "feed.xml", address: `${url}${FEED_PATH}`, content: feed },
      ...named.map(([path, content]) => ({ path: path.slice(1), address: `${url}${path}`, content })),
    ],
    elsewhere: elsewhere(edition, files),
  };
}

/** What a text names of the files that this site serves, and what those that are texts name in turn: chapters name their pictures. */
async function namedFiles(
  text: string,
  url: string,
  files: Output["files"],
): Promise<readonly (readonly [path: string, content: AssetContent])[]> {
  // Tracking prefixes take the place of the scheme.
  const host = url.replace(/^https?:\/\//, "");
  const found = new Map<string, AssetContent>();
  const look = async (named: string): Promise<void> => {
    for (const path of pathsIn(named, host)) {
      const content = files.get(path);
      if (content === undefined || found.has(path)) continue;
      found.set(path, content);
      if (path.endsWith(".json")) await look(Buffer.from(await readAsset(content)).toString());
    }
  };
  await look(text);
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Paths of files stand in feeds as they are: they hold nothing that XML or JSON would escape. */
function pathsIn(text: string, host: string): string[] {
  const pieces = text.split(host).slice(1);
  return pieces.flatMap((piece) => /^\/(?:assets|media)\/[\w.-]+/.exec(piece)?.[0] ?? []);
}

function elsewhere({ newest, count, find, show }: Edition, files: Output["files"]): string[] {
  return newest(count).flatMap(({ slug }) => {
    const href = find(slug)?.episode.audio.href ?? "";
    return files.has(href) ? [] : [href.startsWith("/") ? `${show.url}${href}` : href];
  });
}

/** What the copy holds, for whoever checks or imports it: `manifest.json`. The same show gives the same bytes. */
export async function renderManifest({
  title,
  guid,
  episodes,
  files,
  elsewhere,
}: PortableCopy): Promise<string> {
  const listed = [];
  for (const { path, address, content, sha256 } of files) {
    const known = { bytes: bytesOf(content), sha256: sha256 ?? (await sha256Of(content)) };
    listed.push({ path, address, ...known });
  }
  return `${JSON.stringify({ title, guid, episodes, feed: "feed.xml", files: listed, elsewhere }, null, 2)}\n`;
}

function bytesOf(content: AssetContent): number {
  return content instanceof Uint8Array ? content.byteLength : content.bytes;
}

/** Audio may be larger than memory. */
async function sha256Of(content: AssetContent): Promise<string> {
  const hash = createHash("sha256");
  if (content instanceof Uint8Array || content.at !== undefined) hash.update(await readAsset(content));
  else for await (const piece of createReadStream(content.copyOf)) hash.update(piece);
  return hash.digest("hex");
}
