import type { AssetContent, FileCopy } from "../output/asset-set.ts";

/** An asset as it is told with a kept episode: a copy of a file of the show's, or so many bytes of the episode's own file. */
export type KeptAsset = readonly [address: string, content: FileCopy | Omit<FileCopy, "copyOf">];

/** The assets that were made, one behind the other, and where each of all is. */
export function packAssets(assets: ReadonlyMap<string, AssetContent>): {
  readonly made: Uint8Array;
  readonly kept: readonly KeptAsset[];
} {
  const made: Uint8Array[] = [];
  let at = 0;
  const kept = [...assets].map(([address, content]): KeptAsset => {
    if (!(content instanceof Uint8Array)) return [address, content];
    const part = { at, bytes: content.byteLength };
    made.push(content);
    at += content.byteLength;
    return [address, part];
  });
  return { made: Buffer.concat(made), kept };
}

/** The assets of a kept episode whose own file is at `place`. */
export function openAssets(kept: readonly KeptAsset[], place: string): ReadonlyMap<string, FileCopy> {
  return new Map(kept.map(([address, content]) => [address, { copyOf: place, ...content }]));
}
