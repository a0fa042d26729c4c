import { AbstractTokenizer, EndOfStreamError, type IReadChunkOptions } from "strtok3";
import type { Fault } from "../../schemas/fault.ts";
import { fetchRange } from "./fetch-range.ts";
import type { Network } from "./network.ts";

/** How much is asked for at once, and how much of one file in all, in bytes. */
const PIECE = 128 * 1024;
const MOST_BYTES = 2 * 1024 * 1024;

/** A file at an address, of which its reader takes the parts that it needs. Reading fails when the network does, and when it would be too much. */
export class RangeTokenizer extends AbstractTokenizer {
  readonly fileInfo: { readonly size: number; readonly mimeType?: string };
  readonly #address: string;
  readonly #network: Network;
  readonly #pieces = new Map<number, Uint8Array>();
  #fetched = 0;

  constructor(
    file: { readonly address: string; readonly bytes: number; readonly contentType?: string },
    network: Network,
  ) {
    super();
    const { address, bytes, contentType } = file;
    this.#address = address;
    this.#network = network;
    this.fileInfo = contentType === undefined ? { size: bytes } : { size: bytes, mimeType: contentType };
  }

  override supportsRandomAccess(): boolean {
    return true;
  }

  setPosition(position: number): void {
    this.position = position;
  }

  override async readBuffer(buffer: Uint8Array, options?: IReadChunkOptions): Promise<number> {
    if (options?.position !== undefined) this.position = options.position;
    const read = await this.peekBuffer(buffer, options);
    this.position += read;
    return read;
  }

  override async peekBuffer(buffer: Uint8Array, options?: IReadChunkOptions): Promise<number> {
    const { length, position, mayBeLess } = this.normalizeOptions(buffer, options);
    const end = Math.min(position + length, this.fileInfo.size);
    if (end - position < length && mayBeLess !== true) throw new EndOfStreamError();
    for (let at = position; at < end; ) {
      const index = Math.floor(at / PIECE);
      const piece = await this.#piece(index);
      const part = piece.subarray(at - index * PIECE, end - index * PIECE);
      if (part.length === 0) throw new EndOfStreamError();
      buffer.set(part, at - position);
      at += part.length;
    }
    return Math.max(0, end - position);
  }

  async #piece(index: number): Promise<Uint8Array> {
    const known = this.#pieces.get(index);
    if (known !== undefined) return known;
    this.#fetched += PIECE;
    if (this.#fetched > MOST_BYTES)
      throw new UnreadableFile({ what: "is not understood by its first 2 MB", fix: "write its duration" });
    const from = index * PIECE;
    const to = Math.min(from + PIECE, this.fileInfo.size) - 1;
    const range = await fetchRange(this.#address, { from, to }, this.#network);
    if ("what" in range) throw new UnreadableFile(range);
    this.#pieces.set(index, range.body);
    return range.body;
  }
}

/** The reader of audio knows faults as errors alone. */
class UnreadableFile extends Error {
  constructor({ what }: Fault) {
    super(what);
  }
}
