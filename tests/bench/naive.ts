import { writeFileSync } from "node:fs";
import path from "node:path";
import { bundledWorker } from "./bundled-worker.ts";
import { naiveShow } from "./naive-show.ts";
import type { Site } from "./site.ts";
import type { WorkerSpec } from "./workerd.ts";

/** The Worker that renders at each request, with the site's show in memory. */
export function naiveWorker({ bundle, project }: Site): WorkerSpec {
  writeFileSync(
    path.join(bundle.folder, "naive-show.json"),
    JSON.stringify(naiveShow(project.show, Date.now())),
  );
  return {
    name: "naive",
    modules: { "naive.js": bundledWorker("naive-worker.ts", bundle.folder) },
    bindings: { SHOW: 'json = embed "naive-show.json"' },
  };
}
