import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Fault } from "../../schemas/fault.ts";
import { digestOf, keepBytes } from "./evidence.ts";
import type { Fetched, FetchedBytes } from "./fetch-bytes.ts";
import type { FetchFeedOptions } from "./fetch-feed.ts";

type Fetch = (address: string) => Promise<FetchedBytes | Fault>;

/**
 * Fetches what has not been fetched before, and keeps it in a folder. What is to be fetched anew and cannot be had is what was kept: nothing that
 * was had once is lost because its host is gone. An address that is asked for several times at once is fetched once.
 */
export function keepingFetcher(fetch: Fetch, { folder, kept }: FetchFeedOptions): Fetch {
  const underWay = new Map<string, Promise<FetchedBytes | Fault>>();
  const take = async (address: string): Promise<FetchedBytes | Fault> => {
    const known = await readKept(folder, address);
    if (known !== undefined && kept === "used") return known;
    const fetched = await fetch(address);
    if ("what" in fetched) return known ?? fetched;
    await keep(folder, address, fetched);
    return fetched;
  };
  return (address) => {
    const taken = underWay.get(address) ?? take(address).finally(() => underWay.delete(address));
    underWay.set(address, taken);
    return taken;
  };
}

/** The facts come last: without them there is nothing. */
async function keep(folder: string, address: string, { body, ...facts }: FetchedBytes): Promise<void> {
  const name = nameOf(address);
  await keepBytes(folder, name, body);
  await keepBytes(folder, `${name}.json`, Buffer.from(JSON.stringify(facts)));
}

async function readKept(folder: string, address: string): Promise<FetchedBytes | undefined> {
  const place = path.join(folder, nameOf(address));
  try {
    // Nobody writes it but `keep`; the digest tells whether the body is the one that came.
    const facts: Fetched = JSON.parse(await readFile(`${place}.json`, "utf8"));
    const body = await readFile(place);
    return digestOf(body) === facts.digest ? { ...facts, body } : undefined;
  } catch {
    return undefined;
  }
}

function nameOf(address: string): string {
  return digestOf(Buffer.from(address)).slice(0, 32);
}
