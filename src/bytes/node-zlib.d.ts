/** What is used of `node:zlib`, which Node and Workers both have. */
declare module "node:zlib" {
  export const constants: { readonly Z_SYNC_FLUSH: number };
  export function deflateRawSync(
    bytes: Uint8Array,
    options: { readonly level: number; readonly finishFlush: number; readonly dictionary?: Uint8Array },
  ): Uint8Array;
  export function inflateRawSync(
    bytes: Uint8Array,
    options?: { readonly finishFlush: number; readonly chunkSize: number },
  ): Uint8Array;
  export function crc32(bytes: Uint8Array): number;
}
