import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { bundledWorker } from "./bundled-worker.ts";
import { comparedRow, type Row } from "./row.ts";
import { type Site, sourceCount } from "./site.ts";

/** An episode in catalog.bin: so ten thousand of them fit into a Worker's 64 MiB. */
const MOST_BYTES_AN_EPISODE = 5 * 1024;

/** What is deployed: bytes of the catalog and of the Worker, and files beside it. */
export function sizeRows(site: Site): Row[] {
  const { bundle, assets } = site;
  const count = sourceCount(site);
  const hello = readFileSync(path.join(bundle.folder, bundledWorker("hello-worker.js", bundle.folder)));
  const bytes = (what: string, ours: number, theirs: number): Row =>
    comparedRow({ what, unit: "bytes", ours: [ours], baseline: { name: "hono's hello", figures: [theirs] } });
  const files = readdirSync(assets, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return [
    comparedRow({
      what: "catalog.bin, an episode",
      unit: "bytes",
      ours: [bundle.catalogBytes / count],
      must: { of: "figure", bound: "≤", value: MOST_BYTES_AN_EPISODE },
      note: `${bundle.catalogBytes.toLocaleString("en")} bytes of ${count} episodes`,
    }),
    bytes("the Worker's JavaScript", bundle.script.byteLength, hello.byteLength),
    bytes("the Worker's JavaScript, gzip", gzipSync(bundle.script).byteLength, gzipSync(hello).byteLength),
    comparedRow({
      what: "files of Static Assets, an episode",
      unit: "files",
      ours: [files.length / count],
      note: `${files.length.toLocaleString("en")} in all`,
    }),
  ];
}
