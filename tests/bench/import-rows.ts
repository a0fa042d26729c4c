import { rm } from "node:fs/promises";
import path from "node:path";
import { NODE, secondsOf } from "./finished-process.ts";
import { removeTemporary } from "./left-behind.ts";
import { type OldHost, serveOldHost } from "./old-host.ts";
import { comparedRow, type Row } from "./row.ts";
import { unbuiltProject } from "./site.ts";

/** As many as an import asks for at the same time. */
const AT_ONCE = 6;

/** Milliseconds from a question to its answer, as they are between continents: on this machine alone no import would have a network to wait for. */
const LATENCY = 100;

/** A show of so many episodes, moved here from a host on this machine whose answers take their time, against fetching feed and files alone. */
export async function importRows(episodes: number): Promise<Row[]> {
  const host = await serveOldHost({ episodes, latency: LATENCY });
  const project = unbuiltProject(0);
  try {
    const run = (into: string, ...options: string[]): Promise<number> =>
      secondsOf(
        NODE,
        ["src/cli/airdate.ts", "import", `${host.origin}/feed.xml`, ...words(into), ...options],
        {
          cwd: project.folder,
          env: { CI: "" },
        },
      );
    const fetched = await fetchSeconds(host);
    const planned = await run("planned", "--dry-run");
    const moved = await run("moved");
    // The same again over what was fetched and built: what there is to be done besides.
    const again = await run("moved");
    await rm(path.join(project.folder, "moved"), { recursive: true });
    const baseline = { name: "plain fetch", figures: [(fetched + (await fetchSeconds(host))) / 2] };
    const row = (what: string, seconds: number): Row =>
      comparedRow({ what, unit: "s", ours: [seconds], baseline, note: noteOf(seconds, episodes) });
    return [
      row("import, dry run: the feed is read and everything planned", planned),
      row("import: files fetched, written, built, compared and proven", moved),
      row("import again: nothing is new", again),
    ];
  } finally {
    host.close();
    removeTemporary(project.folder);
  }
}

function words(into: string): string[] {
  return ["--into", into, "--url", "https://tides.example", "--allow-private", "--yes"];
}

function noteOf(seconds: number, episodes: number): string {
  return `${((seconds / episodes) * 1000).toFixed(0)} ms an episode, answers after ${LATENCY} ms, ${AT_ONCE} at once`;
}

/** The feed and all files that it names, by `fetch` and nothing else. */
async function fetchSeconds({ origin, paths }: OldHost): Promise<number> {
  const started = performance.now();
  const rest = ["/feed.xml", ...paths].values();
  const fetchOn = async (): Promise<void> => {
    for (const file of rest) await (await fetch(`${origin}${file}`)).arrayBuffer();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, fetchOn));
  return (performance.now() - started) / 1000;
}
