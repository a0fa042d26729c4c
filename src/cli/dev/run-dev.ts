import { utimesSync } from "node:fs";
import path from "node:path";
import { type FSWatcher, watch } from "chokidar";
import { EXIT } from "../../arguments/exit.ts";
import type { Given } from "../../arguments/given.ts";
import { readWrittenAirDate } from "../../schemas/air-date.ts";
import { placesOf, type Workplace } from "../workplace.ts";
import { runWrangler } from "../wrangler.ts";
import { freePort } from "./free-port.ts";
import { startMediaServer } from "./media-server.ts";

/** `airdate dev`: builds the show and serves it on http://localhost:8787 (`PORT`), building again whenever a file of it changes. */
export async function runDev({ options }: Given, workplace: Workplace): Promise<number> {
  const at = options.at === undefined ? { value: "" } : readWrittenAirDate(options.at);
  if (!("value" in at)) {
    console.error(`dev does not take --at, which ${at.what}; ${at.fix}`);
    return EXIT.wrongUse;
  }
  const port = await freePort(process.env.PORT);
  if (typeof port !== "number") {
    console.error(`${port.what}; ${port.fix}`);
    return EXIT.problems;
  }
  const env = {
    ...process.env,
    SITE_URL: process.env.SITE_URL || `http://localhost:${port}`,
    PROBLEM_PAGE: "1",
    PREVIEW_AT: at.value,
    PREVIEW_DRAFTS: options.drafts === true ? "1" : "",
    ANNOUNCE: options.announce === true ? "1" : "",
  };
  const { root } = placesOf(workplace.folder, workplace);
  const isElsewhere = root !== path.join(workplace.project, "episodes");
  const watcher = isElsewhere ? buildOnChange(root, await workerEntry(workplace)) : null;
  const media = await startMediaServer(path.join(workplace.project, "dist"));
  const local = ["--var", `LOCAL_MEDIA:${media.address}`];
  const words = ["dev", "--port", String(port), "--show-interactive-dev-session=false", ...local];
  const isJson = options.json === true;
  if (isJson) console.log(JSON.stringify({ address: env.SITE_URL }));
  const code = await runWrangler(words, workplace, { env, says: isJson ? "aside" : "on standard output" });
  media.close();
  await watcher?.close();
  return code ?? EXIT.fine;
}

/** wrangler watches `episodes` and the Worker's code; for a show that lies elsewhere a file of that is touched, and wrangler builds. */
function buildOnChange(show: string, entry: string): FSWatcher {
  let waiting: NodeJS.Timeout | undefined;
  // Node's own recursive watch loses a file that an editor replaces by a new one of its name.
  return watch(show, { ignoreInitial: true }).on("all", () => {
    clearTimeout(waiting);
    // Editors write a file in several steps.
    waiting = setTimeout(() => utimesSync(entry, new Date(), new Date()), 200);
  });
}

/** The `main` of the project's wrangler.toml. */
async function workerEntry({ project }: Workplace): Promise<string> {
  const { unstable_readConfig: readConfig } = await import("wrangler");
  process.chdir(project);
  const { main = "worker.ts" } = readConfig({});
  return path.resolve(project, main);
}
