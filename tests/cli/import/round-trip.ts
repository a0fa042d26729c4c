import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { editionAt } from "../../../src/catalog/edition/edition.ts";
import { completeFeed } from "../../../src/cli/complete-feed.ts";
import { portableCopy } from "../../../src/cli/export/portable-copy.ts";
import { writeCopy } from "../../../src/cli/export/write-copy.ts";
import { openArchive } from "../../../src/cli/import/archive.ts";
import { importRequest } from "../../../src/cli/import/import-request.ts";
import { type ImportOutcome, importShow } from "../../../src/cli/import/import-show.ts";
import { LINES } from "../../../src/cli/import/talk.ts";
import { digest } from "../../../src/compile/cache/digest.ts";
import { openWorkCache } from "../../../src/compile/cache/work-cache.ts";
import { compareFeeds, type FeedComparison } from "../../../src/import/compare/compare-feeds.ts";
import type { Network } from "../../../src/import/fetch/network.ts";
import { readForeignFeed } from "../../../src/import/read/read-foreign-feed.ts";
import { buildOutput, catalogOf, PROJECT } from "../../compile/small-show.ts";
import { THIS_CODE } from "../../compile/this-code.ts";
import { loopbackNetwork } from "../../import/fetch/loopback.ts";

/** When all that a show has scheduled is out. */
const NOW = Date.UTC(2100, 0, 1);

/** What a host who moves a show out and in does: each build of a workplace uses what those before it have kept. */
export interface Mover {
  /** `airdate export --scheduled`: the show in `root` → a copy, and its complete feed. */
  readonly goOut: (root: string, copy: string) => Promise<Uint8Array>;
  /** `airdate import copy/feed.xml --into root`, where nothing else can be asked. */
  readonly comeIn: (copy: string, root: string) => Promise<Arrival>;
}

type Arrival = Extract<ImportOutcome, { readonly kind: "proven" }>;

export function moverIn(workplace: string): Mover {
  const cache = path.join(workplace, "cache");
  const world = (root: string) => ({
    places: { root, copy: `${root}-identities.yaml` },
    work: `${root}-work`,
    talk: { ...LINES, say: () => undefined },
    build: () => ({
      root,
      code: path.join(PROJECT, "src"),
      lockFile: path.join(PROJECT, "package-lock.json"),
      cache: openWorkCache(cache),
      codeFacts: THIS_CODE,
      now: NOW,
    }),
  });
  return {
    goOut: async (root, copy) => {
      const output = await buildOutput(root, cache, { now: NOW });
      const fault = await writeCopy(copy, await portableCopy(output, Number.POSITIVE_INFINITY));
      if (fault !== null) throw new Error(fault.what);
      return completeFeed(editionAt(catalogOf(output), Number.POSITIVE_INFINITY));
    },
    comeIn: async (copy, root) => {
      const source = path.join(copy, "feed.xml");
      const [request, archive] = [
        importRequest({ words: [source], options: {} }, root),
        await openArchive(source),
      ];
      if (typeof request === "string" || archive === null) throw new Error(`${copy} is no copy`);
      const outcome = await importShow(request, {
        ...world(root),
        archive,
        network: archive.network(SILENT),
      });
      if (outcome.kind !== "proven") throw new Error(JSON.stringify(outcome, null, 1));
      return outcome;
    },
  };
}

/** No host is there. */
const SILENT: Network = {
  ...loopbackNetwork(),
  ask: () => Promise.reject(Object.assign(new Error("no network"), { code: "ENOTFOUND" })),
};

/** What is other in the second of two feeds of ours, a line each: `item 3 “Plain”: enclosure lost`. */
export function differences(before: Uint8Array, after: Uint8Array): string[] {
  const [old, present] = [before, after].map((feed) => readForeignFeed(feed, {}));
  if (old === undefined || present === undefined || "what" in old || "what" in present)
    throw new Error("our own feed cannot be read");
  const { channel, items, added, order, counts } = compareFeeds(old, present);
  return [
    ...lines("show", channel),
    ...items.flatMap(({ place, state, differences }) =>
      state === "kept" ? lines(place, differences) : [`${place}: ${state}`],
    ),
    ...added.map((place) => `${place}: new`),
    ...(order === "same" ? [] : ["another order"]),
    ...(counts.before === counts.after ? [] : ["another number of items"]),
  ];
}

function lines(place: string, found: FeedComparison["channel"]): string[] {
  return found.map(({ aspect, verdict }) => `${place}: ${aspect} ${verdict}`);
}

/** The digest of every file below a folder, by its path. */
export async function filesIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)));
  const digests = files.sort().map(async (file) => [file, digest(await readFile(path.join(folder, file)))]);
  return Object.fromEntries(await Promise.all(digests));
}
