import { parentPort, workerData } from "node:worker_threads";
import sharp from "sharp";
import { episodeOutcome } from "../episode/episode-outcome.ts";
import type { ThreadAnswer } from "./crew.ts";
import { openThreadWork, type ThreadWork } from "./thread-work.ts";

// One thread of a crew: names of episodes in, what came of each out.

if (parentPort === null) throw new Error("this is the code of a thread");
const port = parentPort;
// There are as many threads as cores.
sharp.concurrency(1);

// The crew made it.
const work = openThreadWork(workerData as ThreadWork);

port.on("message", async (slug: string) => {
  port.postMessage(await answerTo(slug));
});

async function answerTo(slug: string): Promise<ThreadAnswer> {
  try {
    return { outcome: await episodeOutcome(slug, work) };
  } catch (error) {
    // An error that is handed over loses its code.
    const { message, stack = "", code = "" } = error as NodeJS.ErrnoException;
    return { error: { message, stack, code } };
  }
}
