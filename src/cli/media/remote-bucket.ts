import type { Fault } from "../../schemas/fault.ts";
import type { MediaFacts } from "../../schemas/media-facts-schema.ts";

/** An audio file of an episode's folder that is for the media bucket. */
export interface MediaFile {
  /** The episode's. */
  readonly slug: string;
  readonly place: string;
  readonly facts: MediaFacts;
  /** Its MIME type. */
  readonly type: string;
}

/** An object of a bucket; `bytes` is null where that cannot be told. */
export interface FoundObject {
  readonly bytes: number | null;
}

/** Told how many bytes of a file have arrived. */
export type OnSent = (bytes: number) => void;

/** The host's media bucket, from the host's machine. A Fault continues the name of the bucket. */
export interface RemoteBucket {
  readonly name: string;
  /** Null when there is no such object. */
  find(key: string): Promise<FoundObject | Fault | null>;
  /** Everything that it holds, lengths by keys; null where that cannot be told. */
  list(): Promise<ReadonlyMap<string, number> | Fault | null>;
  /** Puts a file there, under its name, and holds what has arrived against the file's digest. Null when it is there. */
  put(file: MediaFile, onSent: OnSent): Promise<Fault | null>;
  /** Null when it is gone. */
  remove(key: string): Promise<Fault | null>;
}

/** The SHA-256 in the name of an object. */
export function digestOfKey(key: string): string {
  return key.slice(0, key.indexOf("."));
}
