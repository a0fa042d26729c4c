import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Fetched } from "./fetch-bytes.ts";

/** A document of a feed as it was received, kept in a file beside. */
export interface KeptPage extends Fetched {
  /** The address, or the path, that was asked. */
  readonly address: string;
  /** Its file in the folder of the evidence: `feed-1.xml`. */
  readonly file: string;
}

/** What a second fetch of the feed gave. */
export interface SecondFetch {
  /** That of the document which was asked for twice. */
  readonly address: string;
  readonly bytes: number;
  readonly digest: string;
  /** Null when it could not be read. */
  readonly itemCount: number | null;
}

/** What is kept in `evidence.json`: what an import saw, and when it goes on, what it need not ask again. */
export interface Evidence {
  readonly pages: readonly KeptPage[];
  readonly second?: SecondFetch;
}

/** What was kept in a folder; nothing when there is none, or it cannot be read. */
export async function readEvidence(folder: string): Promise<Evidence> {
  try {
    const kept = JSON.parse(await readFile(path.join(folder, NAME), "utf8"));
    // Nobody writes this file but `writeEvidence`; of each page the digest is checked before it is used.
    return Array.isArray(kept.pages) ? (kept as Evidence) : { pages: [] };
  } catch {
    return { pages: [] };
  }
}

/** Writes it whole or not at all. */
export async function writeEvidence(folder: string, evidence: Evidence): Promise<void> {
  await writeWhole(path.join(folder, NAME), `${JSON.stringify(evidence, undefined, 2)}\n`);
}

/** The bytes of a kept page; undefined when they are not the ones that were received. */
export async function receivedBytes(folder: string, page: KeptPage): Promise<Uint8Array | undefined> {
  const bytes = await readFile(path.join(folder, path.basename(page.file))).catch(() => undefined);
  return bytes !== undefined && digestOf(bytes) === page.digest ? bytes : undefined;
}

/** Keeps the bytes of a page. */
export async function keepBytes(folder: string, file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeWhole(path.join(folder, file), bytes);
}

/** SHA-256, in hexadecimal digits. */
export function digestOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  await writeFile(`${file}.new`, content);
  await rename(`${file}.new`, file);
}

const NAME = "evidence.json";
