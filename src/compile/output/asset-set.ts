import { open, readFile } from "node:fs/promises";
import { assetPath } from "../../catalog/addresses.ts";
import type { MediaFacts } from "../../schemas/media-facts-schema.ts";
import { shortDigest, shortForm } from "../cache/digest.ts";
import type { HashedFile } from "../cache/hashed-file.ts";

/** The content of a file on the site: its bytes, or where on disk they are (large ones are not kept in memory). */
export type AssetContent = Uint8Array | FileCopy;

/** A copy of a file on disk, or of so many bytes of it from `at` on. */
export interface FileCopy {
  readonly copyOf: string;
  readonly at?: number;
  readonly bytes: number;
  /** Of audio that is not deployed with the site: it is served from the media bucket, where it has to be by then. */
  readonly media?: MediaFacts;
}

/** The files that Static Assets will serve, by their path on the site. */
export interface AssetSet {
  /**
   * Adds a file of the host's, or one made of it → its address, which tells its content and nothing else. Files under /assets/ are there
   * before their episode is: with a slug, a file name or a use in it, an address of a file that is public already could be tried.
   */
  add(extension: string, bytes: Uint8Array): string;
  /** The same for a copy of a file. */
  addCopy(extension: string, file: HashedFile): string;
  /** Adds a file of the site itself under a name that says what it is and holds the digest of its content → its address. */
  addNamed(name: string, extension: string, bytes: Uint8Array): string;
  /** Adds a file at a given path. */
  addAt(path: string, content: AssetContent): void;
  /** Adds files that have their paths. */
  addAll(files: ReadonlyMap<string, AssetContent>): void;
  readonly files: ReadonlyMap<string, AssetContent>;
  /** A file of these or of the shared ones. */
  find(path: string): AssetContent | undefined;
}

/** `shared` are found in it, and are not among its files. */
export function createAssetSet(shared?: AssetSet): AssetSet {
  const files = new Map<string, AssetContent>();
  const addAt: AssetSet["addAt"] = (path, content) => void files.set(path, content);
  const addFile = (path: string, content: AssetContent): string => {
    addAt(path, content);
    return path;
  };
  return {
    files,
    find: (path) => files.get(path) ?? shared?.find(path),
    addAt,
    addAll: (others) => {
      for (const [path, content] of others) addAt(path, content);
    },
    add: (extension, bytes) => addFile(assetPath(ANY, shortDigest(bytes), extension), bytes),
    addCopy: (extension, { place, digest, bytes }) =>
      addFile(assetPath(ANY, shortForm(digest), extension), { copyOf: place, bytes }),
    addNamed: (name, extension, bytes) => addFile(assetPath(name, shortDigest(bytes), extension), bytes),
  };
}

/** The bytes of a file on the site. */
export async function readAsset(content: AssetContent): Promise<Uint8Array> {
  if (content instanceof Uint8Array) return content;
  return content.at === undefined
    ? readFile(content.copyOf)
    : readPart(content.copyOf, content.at, content.bytes);
}

async function readPart(file: string, at: number, bytes: number): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(bytes), 0, bytes, at);
    if (bytesRead !== bytes) throw new Error(`${file} ends before its part from ${at} on does`);
    return buffer;
  } finally {
    await handle.close();
  }
}

/** What every file of the host's is called. */
const ANY = "file";
