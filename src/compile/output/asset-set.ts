import { assetPath } from "../../catalog/addresses.ts";
import { digest, shortDigest } from "../cache/digest.ts";

/** The content of a file on the site: its bytes, or the file on disk that it is a copy of (large ones are not kept in memory). */
export type AssetContent = Uint8Array | { readonly copyOf: string; readonly bytes: number };

/** The files that Static Assets will serve, by their path on the site. */
export interface AssetSet {
  /** Adds a file under an address that holds the digest of its content → the address. */
  add(name: string, extension: string, bytes: Uint8Array): string;
  /** The same for a copy of the file `place`, whose content is `bytes`. */
  addCopy(name: string, extension: string, place: string, bytes: Uint8Array): string;
  /** Adds a file at a given path. */
  addAt(path: string, content: AssetContent): void;
  readonly files: ReadonlyMap<string, AssetContent>;
}

export function createAssetSet(): AssetSet {
  const files = new Map<string, AssetContent>();
  const addAt: AssetSet["addAt"] = (path, content) => void files.set(path, content);
  const add = (name: string, extension: string, bytes: Uint8Array, content: AssetContent): string => {
    const path = assetPath(name, shortDigest(bytes), extension);
    addAt(path, content);
    return path;
  };
  return {
    files,
    addAt,
    add: (name, extension, bytes) => add(name, extension, bytes, bytes),
    addCopy: (name, extension, place, bytes) =>
      add(name, extension, bytes, { copyOf: place, bytes: bytes.byteLength }),
  };
}

/** The digest of everything that is served from files: they differ exactly when a path or its bytes do. */
export function digestAssets(files: ReadonlyMap<string, AssetContent>): string {
  // A copy's path holds the digest of its content already.
  const rows = [...files].map(
    ([path, content]) => `${path} ${content instanceof Uint8Array ? digest(content) : content.bytes}`,
  );
  return digest(...rows.sort());
}
