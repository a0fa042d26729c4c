import { appendFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { startDevServer } from "../runtime/dev-server.ts";
import type { TemporaryProject } from "../runtime/temporary-project.ts";
import { comparedRow, type Row } from "./row.ts";

const ROUNDS = 3;
const SLUG = "generated-7";

/** How long it takes under `npm start` until the page of an episode shows what its host has written. */
export async function editRow(project: TemporaryProject): Promise<Row> {
  const server = await startDevServer(project.folder);
  // Its processes are a group of their own, which an interrupt of ours does not reach.
  const stop = (): void => void server.stop();
  process.on("exit", stop);
  const seconds: number[] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    await wait(1000);
    const words = `Shown in round ${round}.`;
    const saved = performance.now();
    appendFileSync(path.join(project.show, SLUG, "index.md"), `\n${words}\n`);
    await untilShown(`${server.origin}/episodes/${SLUG}`, words);
    seconds.push((performance.now() - saved) / 1000);
  }
  process.off("exit", stop);
  await server.stop();
  return comparedRow({
    what: "npm start, from saving an episode until its page shows it",
    unit: "s",
    ours: seconds,
    must: { of: "figure", bound: "≤", value: 3 },
  });
}

const PATIENCE = 100_000;

async function untilShown(address: string, words: string): Promise<void> {
  const deadline = performance.now() + PATIENCE;
  while (performance.now() < deadline) {
    const answer = await fetch(address, { signal: AbortSignal.timeout(10_000) }).catch(() => null);
    if (answer?.ok && (await answer.text()).includes(words)) return;
    await wait(50);
  }
  throw new Error(`${address} did not show “${words}” within ${PATIENCE / 1000} s`);
}
