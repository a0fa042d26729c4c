import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Network, NetworkAnswer } from "../../import/fetch/network.ts";

/** A copy of a show beside its feed, as `airdate export` writes it: files that need not be fetched. */
export interface Archive {
  /** The site that it is a copy of: `https://pod.example`. */
  readonly url: string;
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
  const listed = manifest === null ? null : readManifest(manifest, folder);
  if (listed === null) return null;
  const placeOf = (address: string): string | undefined =>
    listed.places.get(address) ?? listed.places.get(ownAddress(address, listed.url));
  return {
    url: listed.url,
    holds: (address) => placeOf(address) !== undefined,
    network: (network) => ({
      ...network,
      ask: async (request) => {
        const place = placeOf(request.address.href);
        return place === undefined ? network.ask(request) : answerFrom(place, request.method);
      },
    }),
  };
}

/** The site's own address behind prefixes of statistics services, which take the place of the scheme; "" when there is none. */
function ownAddress(address: string, url: string): string {
  const host = `/${new URL(url).host}/`;
  const at = address.lastIndexOf(host);
  return at < 0 ? "" : `${url}/${address.slice(at + host.length)}`;
}

interface Listed {
  readonly url: string;
  readonly places: ReadonlyMap<string, string>;
}

/** Where each address lies; files outside of the folder are left out, for an archive may be from anywhere. Null for what is no manifest. */
function readManifest(manifest: string, folder: string): Listed | null {
  try {
    const { feed, files } = JSON.parse(manifest);
    if (!Array.isArray(files)) return null;
    const inside = files.filter(({ path: file }) => /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/.test(String(file)));
    const { origin } = new URL(inside.find(({ path: file }) => file === feed).address);
    const places = inside.map(
      (file) => [String(file.address), path.join(folder, String(file.path))] as const,
    );
    return { url: origin, places: new Map(places) };
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
