import { readdir, readFile, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { Fault } from "../../schemas/fault.ts";
import { digestOf, keepBytes } from "./evidence.ts";
import type { Fetched, FetchedBytes } from "./fetch-bytes.ts";
import type { FetchFeedOptions } from "./fetch-feed.ts";

type Fetch = (address: string) => Promise<FetchedBytes | Fault>;

/** Where files are kept, and the show's folder: what lies there as it came need not be kept twice. */
export interface KeepingFolders {
  readonly folder: string;
  readonly show: string;
}

/**
 * Fetches what has not been fetched before, and keeps it in a folder. What is to be fetched anew and cannot be had is what was kept: nothing that
 * was had once is lost because its host is gone. An address that is asked for several times at once is fetched once.
 */
export function keepingFetcher(
  fetch: Fetch,
  options: KeepingFolders & Pick<FetchFeedOptions, "kept">,
): Fetch {
  const underWay = new Map<string, Promise<FetchedBytes | Fault>>();
  const take = async (address: string): Promise<FetchedBytes | Fault> => {
    const known = await readKept(address, options);
    if (known !== undefined && options.kept === "used") return known;
    const fetched = await fetch(address);
    if ("what" in fetched) return known ?? fetched;
    await keep(options.folder, address, fetched);
    return fetched;
  };
  return (address) => {
    const taken = underWay.get(address) ?? take(address).finally(() => underWay.delete(address));
    underWay.set(address, taken);
    return taken;
  };
}

/** Removes what was kept and lies in the show's folder just as it came: it is found there from then on, unless somebody changes it. */
export async function releasePlaced({ folder, show }: KeepingFolders): Promise<void> {
  const held = await heldFiles(folder);
  const lengths = new Set([...held.values()].flat().map(({ facts }) => facts.bytes));
  for (const placed of await readdir(show, { recursive: true })) {
    const place = path.join(show, placed);
    const { size } = await stat(place);
    if (!lengths.has(size)) continue;
    for (const { name, facts } of held.get(digestOf(await readFile(place))) ?? []) {
      await keepFacts(folder, name, { ...facts, placed });
      await rm(path.join(folder, name), { force: true });
    }
  }
}

/** What is told of a file that was fetched; `placed` is where in the show's folder its body is, when it is not kept beside. */
interface KeptFacts extends Fetched {
  readonly placed?: string;
}

interface HeldFile {
  readonly name: string;
  readonly facts: KeptFacts;
}

/** The files whose bodies are kept, by their digests: the same may have come from several addresses. */
async function heldFiles(folder: string): Promise<ReadonlyMap<string, readonly HeldFile[]>> {
  const names = new Set(await readdir(folder).catch(() => []));
  const bodies = [...names].filter((name) => names.has(`${name}${FACTS}`));
  const files = await Promise.all(
    bodies.map(async (name) => ({ name, facts: await readFacts(folder, name) })),
  );
  return Map.groupBy(files, ({ facts }) => facts.digest);
}

const FACTS = ".json";

/** The facts come last: without them there is nothing. */
async function keep(folder: string, address: string, { body, ...facts }: FetchedBytes): Promise<void> {
  const name = nameOf(address);
  await keepBytes(folder, name, body);
  await keepFacts(folder, name, facts);
}

function keepFacts(folder: string, name: string, facts: KeptFacts): Promise<void> {
  return keepBytes(folder, `${name}${FACTS}`, Buffer.from(JSON.stringify(facts)));
}

async function readFacts(folder: string, name: string): Promise<KeptFacts> {
  // Nobody writes it but `keepFacts`; the digest tells whether the body is the one that came.
  return JSON.parse(await readFile(path.join(folder, `${name}${FACTS}`), "utf8"));
}

async function readKept(
  address: string,
  { folder, show }: KeepingFolders,
): Promise<FetchedBytes | undefined> {
  const name = nameOf(address);
  try {
    const { placed, ...facts } = await readFacts(folder, name);
    const body = await readFile(placed === undefined ? path.join(folder, name) : path.join(show, placed));
    return digestOf(body) === facts.digest ? { ...facts, body } : undefined;
  } catch {
    return undefined;
  }
}

function nameOf(address: string): string {
  return digestOf(Buffer.from(address)).slice(0, 32);
}
