import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Network, NetworkAnswer } from "../../import/fetch/network.ts";

/** A copy of a show beside its feed, as `airdate export` writes it: files that need not be fetched. */
export interface Archive {
  holds(address: string): boolean;
  /** The network, in which addresses of the archive are answered from it. */
  network(network: Network): Network;
}

/** The archive beside a feed's file; null for an address, and for a file that lies alone. */
export async function openArchive(source: string): Promise<Archive | null> {
  const folder = path.dirname(source);
  const manifest = /^[a-z]+:/i.test(source)
    ? null
    : await readFile(path.join(folder, "manifest.json"), "utf8").catch(() => null);
  const places = manifest === null ? null : placesOf(manifest, folder);
  if (places === null) return null;
  return {
    holds: (address) => places.has(address),
    network: (network) => ({
      ...network,
      ask: async (request) => {
        const place = places.get(request.address.href);
        return place === undefined ? network.ask(request) : answerFrom(place, request.method);
      },
    }),
  };
}

/** Where each address lies; files outside of the folder are left out, for an archive may be from anywhere. Null for what is no manifest. */
function placesOf(manifest: string, folder: string): ReadonlyMap<string, string> | null {
  try {
    const { files } = JSON.parse(manifest);
    if (!Array.isArray(files)) return null;
    const inside = files.filter(({ path: file }) => /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/.test(String(file)));
    return new Map(inside.map((file) => [String(file.address), path.join(folder, String(file.path))]));
  } catch {
    return null;
  }
}

async function answerFrom(place: string, method: "GET" | "HEAD"): Promise<NetworkAnswer> {
  const bytes = await readFile(place).catch(() => null);
  return {
    status: bytes === null ? 404 : 200,
    headers: new Map(bytes === null ? [] : [["content-length", String(bytes.byteLength)]]),
    body: piecesOf(method === "HEAD" ? null : bytes),
    close: () => undefined,
  };
}

async function* piecesOf(bytes: Uint8Array | null): AsyncIterable<Uint8Array> {
  if (bytes !== null) yield bytes;
}
