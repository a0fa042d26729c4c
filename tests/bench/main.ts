import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { open } from "../../src/bundle/open.ts";
import { absoluteAddress, episodePath } from "../../src/catalog/addresses.ts";
import { editionAt } from "../../src/catalog/edition/edition.ts";
import { bundleWorker } from "../runtime/bundle-worker.ts";
import { PROJECT, temporaryProject } from "../runtime/temporary-project.ts";
import { generatedShow } from "./generated-show.ts";
import type { NaiveShow } from "./naive-worker.ts";
import { type Measured, measure, median, timeToHeaders } from "./rounds.ts";
import { type RunningWorkers, runWorkers, type WorkerSpec } from "./workerd.ts";

// `npm run bench`: the Worker in workerd itself, against a bare Worker that gives the same bytes and against one that makes its feed
// with the package `podcast` at each request. It takes about a minute and prints ratios, which say more than what one machine can do.

const EPISODES = 300;
const PAGE = "/episodes/the-kindest-cut";
const NAIVE = fileURLToPath(new URL("./naive-worker.ts", import.meta.url));
const BARE = fileURLToPath(new URL("./bare-worker.js", import.meta.url));

const show = generatedShow(EPISODES);
const project = temporaryProject(show);
const running: RunningWorkers[] = [];
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(1));
process.on("exit", cleanUp);

console.log(`Building the sample show and ${EPISODES} generated episodes …`);
const { folder, catalog, script } = bundleWorker(project.folder);
const assets = path.join(project.folder, "dist", "assets");
const airdate: WorkerSpec = {
  name: "airdate",
  modules: { "index.js": "index.js", [catalog]: catalog },
  bindings: { ASSETS: 'service = "files"' },
};
const alone = await run([airdate]);
const coldMilliseconds = await timeToHeaders({ url: `${alone.airdate}/feed.xml` });
await keepAnswer("FEED", `${alone.airdate}/feed.xml`);
await keepAnswer("PAGE", `${alone.airdate}${PAGE}`);

const { airdate: ours, bare, naive } = await run([airdate, bareWorker(), naiveWorker()]);
const tag = { "if-none-match": JSON.parse(readFileSync(path.join(folder, "FEED.json"), "utf8")).etag };
console.log("Measuring, some forty seconds …\n");
const measured = await measure(
  [
    { name: "feed, 304", url: `${ours}/feed.xml`, headers: tag, status: 304 },
    { name: "  bare Worker", url: `${bare}/feed.xml`, headers: tag, status: 304 },
    { name: "feed, whole", url: `${ours}/feed.xml`, status: 200 },
    { name: "  bare Worker", url: `${bare}/feed.xml`, status: 200 },
    { name: "  podcast at each request", url: `${naive}/feed.xml`, status: 200 },
    { name: "episode page", url: `${ours}${PAGE}`, status: 200 },
    { name: "  bare Worker", url: `${bare}${PAGE}`, status: 200 },
  ],
  { rounds: 5, seconds: 1 },
);
printTable(measured);
printFacts();
process.exit(0);

async function run(workers: readonly WorkerSpec[]): Promise<Readonly<Record<string, string>>> {
  const started = await runWorkers(folder, workers, assets);
  running.push(started);
  return started.origins;
}

/** Keeps the bytes and the headers of an answer for the bare Worker. */
async function keepAnswer(name: string, address: string): Promise<void> {
  const response = await fetch(address);
  const own = new Set(["connection", "content-length", "date", "keep-alive", "transfer-encoding"]);
  const headers = [...response.headers].filter(([header]) => !own.has(header));
  writeFileSync(path.join(folder, `${name}.json`), JSON.stringify(Object.fromEntries(headers)));
  writeFileSync(path.join(folder, name), Buffer.from(await response.arrayBuffer()));
}

function bareWorker(): WorkerSpec {
  copyFileSync(BARE, path.join(folder, "bare.js"));
  const bindings = Object.fromEntries(
    ["FEED", "PAGE"].flatMap((name) => [
      [name, `data = embed "${name}"`],
      [`${name}_HEADERS`, `json = embed "${name}.json"`],
    ]),
  );
  return { name: "bare", modules: { "bare.js": "bare.js" }, bindings };
}

function naiveWorker(): WorkerSpec {
  writeFileSync(path.join(folder, "naive.json"), JSON.stringify(naiveShow()));
  const config = path.join(project.folder, "naive", "wrangler.json");
  mkdirSync(path.dirname(config));
  writeFileSync(
    config,
    JSON.stringify({
      name: "naive",
      main: NAIVE,
      compatibility_date: "2026-10-01",
      minify: true,
    }),
  );
  const words = ["deploy", "--dry-run", "--config", config, "--outdir", path.join(folder, "naive")];
  execFileSync(path.join(PROJECT, "node_modules/.bin/wrangler"), words, { stdio: "pipe", timeout: 60_000 });
  return {
    name: "naive",
    modules: { "naive.js": "naive/naive-worker.js" },
    bindings: { SHOW: 'json = embed "naive.json"' },
  };
}

function naiveShow(): NaiveShow {
  const { show: facts, outlines, find } = editionAt(open(catalogBytes()), Date.now());
  const opened = outlines().flatMap(({ slug }) => find(slug)?.episode ?? []);
  const episodes = opened.map((episode) => ({
    title: episode.title,
    html: episode.notesHtml,
    url: absoluteAddress(facts.url, episodePath(episode.slug)),
    guid: episode.guid,
    publishedAt: episode.publishedAt,
    audio: { ...episode.audio, url: absoluteAddress(facts.url, episode.audio.href) },
  }));
  return {
    title: facts.title,
    description: facts.descriptionHtml,
    url: facts.url,
    author: facts.author,
    episodes,
  };
}

/** Each of ours with what it is compared to below it: how many times as fast ours is, in the same round, and how far rounds differ. */
function printTable(rows: readonly Measured[]): void {
  let ours: readonly number[] = [];
  console.log(`${"".padEnd(28)}requests/s     first byte    ours is (from … to)`);
  for (const { name, requestsPerSecond, firstByteMilliseconds } of rows) {
    const isOurs = !name.startsWith(" ");
    if (isOurs) ours = requestsPerSecond;
    const ratios = requestsPerSecond.map((rate, round) => (ours[round] ?? Number.NaN) / rate);
    const cells = [
      median(requestsPerSecond).toFixed(0).padStart(10),
      `${firstByteMilliseconds.toFixed(2)} ms`.padStart(15),
      isOurs ? "" : renderRatios(ratios).padStart(26),
    ];
    console.log(`${name.padEnd(28)}${cells.join("")}`);
  }
}

function renderRatios(ratios: readonly number[]): string {
  const spread = `${Math.min(...ratios).toFixed(2)} … ${Math.max(...ratios).toFixed(2)}`;
  return `${median(ratios).toFixed(2)} × (${spread})`;
}

function printFacts(): void {
  const bytes = catalogBytes();
  const times = Array.from({ length: 50 }, () => {
    const started = performance.now();
    open(bytes);
    return performance.now() - started;
  });
  const size = (name: string): string =>
    `${(readFileSync(path.join(folder, name)).byteLength / 1024).toFixed(0)} KB`;
  console.log(
    `\nfeed ${size("FEED")}, page ${size("PAGE")}, catalog ${size(catalog)}, Worker ${(script.byteLength / 1024).toFixed(0)} KB`,
  );
  console.log(
    `opening the catalog ${median(times).toFixed(2)} ms; first answer of a new isolate ${coldMilliseconds.toFixed(1)} ms`,
  );
}

function catalogBytes(): ArrayBuffer {
  return new Uint8Array(readFileSync(path.join(folder, catalog))).buffer;
}

function cleanUp(): void {
  for (const workers of running) workers.stop();
  project.remove();
  rmSync(show, { recursive: true, force: true });
}
