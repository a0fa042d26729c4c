import { mkdirSync, readdirSync, utimesSync } from "node:fs";
import path from "node:path";
import type { AssetContent } from "../output/asset-set.ts";
import { writeWhole } from "./write-whole.ts";

/** An asset that is a copy of a file of the show's, or else one that was made and is kept under its own name. */
export interface MadeAsset {
  readonly address: string;
  readonly bytes: number;
  readonly copyOf?: string;
}

/** Files that builds have made of what hosts gave them. */
export interface MadeFiles {
  /** The assets by their addresses; null when one is kept no longer. */
  find(assets: readonly MadeAsset[]): ReadonlyMap<string, AssetContent> | null;
  keep(assets: ReadonlyMap<string, AssetContent>): readonly MadeAsset[];
  /** Says that they were used at `now`. */
  touch(assets: readonly MadeAsset[], now: number): void;
}

/** Files in `folder`. Their names hold the digest of their content: one that is there is whole, and is that file. */
export function openMadeFiles(folder: string): MadeFiles {
  mkdirSync(folder, { recursive: true });
  const there = new Set(readdirSync(folder));
  const contentOf = ({ address, bytes, copyOf }: MadeAsset): AssetContent => ({
    copyOf: copyOf ?? path.join(folder, path.posix.basename(address)),
    bytes,
  });
  const keepOne = (address: string, content: AssetContent): MadeAsset => {
    if (!(content instanceof Uint8Array)) return { address, ...content };
    const name = path.posix.basename(address);
    if (!there.has(name)) writeWhole(path.join(folder, name), content);
    there.add(name);
    return { address, bytes: content.byteLength };
  };
  const isMade = ({ copyOf }: MadeAsset) => copyOf === undefined;
  return {
    find: (assets) =>
      assets.filter(isMade).every(({ address }) => there.has(path.posix.basename(address)))
        ? new Map(assets.map((asset) => [asset.address, contentOf(asset)]))
        : null,
    keep: (assets) => [...assets].map(([address, content]) => keepOne(address, content)),
    touch: (assets, now) => {
      for (const { address } of assets.filter(isMade))
        utimesSync(path.join(folder, path.posix.basename(address)), now / 1000, now / 1000);
    },
  };
}
