/** Documents that an isolate has made, by what each was made of. */
export interface KeptDocuments {
  /** The bytes kept under a name; they were asked for last then. */
  get(name: string): Uint8Array | undefined;
  /** Keeps bytes, which nobody may change; those that were not asked for the longest go for them. */
  keep(name: string, bytes: Uint8Array): void;
}

/** How much is kept: a small part of the 128 MB that an isolate has, and all that most shows have. */
const MOST_BYTES = 8 * 2 ** 20;

/** Documents of `most` bytes in all, never more; none that would drive out more than half of it. */
export function keptDocuments(most = MOST_BYTES): KeptDocuments {
  // A Map is in the order in which its entries were set: the first one was not asked for the longest.
  const documents = new Map<string, Uint8Array>();
  let bytesKept = 0;
  const remove = (name: string): void => {
    bytesKept -= documents.get(name)?.byteLength ?? 0;
    documents.delete(name);
  };
  return {
    get: (name) => {
      const bytes = documents.get(name);
      if (bytes === undefined) return undefined;
      documents.delete(name);
      documents.set(name, bytes);
      return bytes;
    },
    keep: (name, bytes) => {
      remove(name);
      if (bytes.byteLength > most / 2) return;
      documents.set(name, bytes);
      bytesKept += bytes.byteLength;
      for (const oldest of documents.keys()) {
        if (bytesKept <= most) return;
        remove(oldest);
      }
    },
  };
}
