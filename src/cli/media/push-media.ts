import { readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Fault } from "../../schemas/fault.ts";
import { MEDIA_FACTS_FILE } from "../../schemas/parse-media-facts.ts";
import { renderMediaFacts } from "../../schemas/render-media-facts.ts";
import type { MediaFile, RemoteBucket } from "./remote-bucket.ts";

/** What became of a file: a Fault continues the name of the bucket. */
export interface PushedFile {
  readonly file: MediaFile;
  readonly outcome: "uploaded" | "there" | Fault;
  /** Whether media.yaml was written, or written anew. */
  readonly isNoted: boolean;
}

/** Told how far the upload of a file has come. */
export type OnProgress = (file: MediaFile, sentBytes: number) => void;

/**
 * Puts files into the bucket, and writes down beside each what the site says of it, once it is known to be there. What is there already is not
 * sent again: its name tells its content. After a Fault the others are not tried, for it is rarely of one file.
 */
export async function pushMedia(
  files: readonly MediaFile[],
  bucket: RemoteBucket,
  { root, onProgress }: { readonly root: string; readonly onProgress: OnProgress },
): Promise<readonly PushedFile[] | Fault> {
  const listed = files.length === 0 ? NOTHING : await bucket.list();
  if (listed !== null && "what" in listed) return listed;
  const pushed: PushedFile[] = [];
  const arrived = new Set<string>();
  for (const file of files) {
    // Two episodes may have the same audio.
    const isThere = arrived.has(file.facts.file);
    const outcome = isThere ? "there" : await pushFile(file, { bucket, listed }, onProgress);
    arrived.add(file.facts.file);
    const isNoted = typeof outcome === "string" && (await noteFacts(root, file));
    pushed.push({ file, outcome, isNoted });
    if (typeof outcome !== "string") break;
  }
  return pushed;
}

const NOTHING: ReadonlyMap<string, number> = new Map();

async function pushFile(
  file: MediaFile,
  { bucket, listed }: { readonly bucket: RemoteBucket; readonly listed: ReadonlyMap<string, number> | null },
  onProgress: OnProgress,
): Promise<PushedFile["outcome"]> {
  const { file: key, bytes } = file.facts;
  const found = listed === null ? await bucket.find(key) : { bytes: listed.get(key) ?? -1 };
  if (found !== null && "what" in found) return found;
  if (found !== null && (found.bytes ?? bytes) === bytes) return "there";
  return (await bucket.put(file, (sent) => onProgress(file, sent))) ?? "uploaded";
}

/** Whole, or not at all; whether it was not there in these words. */
async function noteFacts(root: string, { slug, facts }: MediaFile): Promise<boolean> {
  const place = path.join(root, slug, MEDIA_FACTS_FILE);
  const text = renderMediaFacts(facts);
  const known = await readFile(place, "utf8").catch(() => null);
  if (known === text) return false;
  const draft = path.join(root, slug, `.${MEDIA_FACTS_FILE}.new`);
  await writeFile(draft, text);
  await rename(draft, place);
  return true;
}
