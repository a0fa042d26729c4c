import path from "node:path";
import { Worker } from "node:worker_threads";
import type { EpisodeOutcome } from "../episode/episode-outcome.ts";
import type { ThreadWork } from "./thread-work.ts";

/** What a thread says to the name of an episode. */
export type ThreadAnswer =
  | { readonly outcome: EpisodeOutcome }
  | { readonly error: { readonly message: string; readonly stack: string; readonly code: string } };

/** What a crew is to do. */
export interface CrewWork {
  readonly slugs: readonly string[];
  readonly work: ThreadWork;
  readonly threads: number;
  readonly onDone: () => void;
}

/**
 * Compiles episodes in threads, each of which takes the next one when it has room. What comes of an episode does not depend on who compiles
 * it, nor on how many there are. Throws what a thread throws.
 */
export async function compileInThreads({
  slugs,
  work,
  threads,
  onDone,
}: CrewWork): Promise<EpisodeOutcome[]> {
  const waiting = slugs.values();
  const outcomes: EpisodeOutcome[] = [];
  const take = (answer: ThreadAnswer): void => {
    if ("error" in answer) throw Object.assign(new Error(answer.error.message), answer.error);
    outcomes.push(answer.outcome);
    onDone();
  };
  const crew = Array.from({ length: threads }, () => new Worker(THREAD, { workerData: work }));
  try {
    await Promise.all(crew.map((worker) => busy(worker, waiting, take)));
  } finally {
    await Promise.all(crew.map((worker) => worker.terminate()));
  }
  return outcomes;
}

/** TypeScript here, JavaScript in the package. */
const THREAD = new URL(`./episode-thread${path.extname(import.meta.url)}`, import.meta.url);

/** While one waits for the disk or for its pictures, others of its thread go on. */
const AT_ONCE = 4;

/** Keeps a thread busy until nothing waits any longer and it has answered to all. */
function busy(
  worker: Worker,
  waiting: Iterator<string>,
  take: (answer: ThreadAnswer) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let open = 0;
    const next = (): void => {
      const { done, value } = waiting.next();
      if (!done) {
        open++;
        worker.postMessage(value);
      } else if (open === 0) resolve();
    };
    worker.on("message", (answer: ThreadAnswer) => {
      open--;
      try {
        take(answer);
        next();
      } catch (error) {
        reject(error);
      }
    });
    worker.on("error", reject);
    worker.on("exit", () => reject(new Error("a thread of the build has ended before its work")));
    for (let place = 0; place < AT_ONCE; place++) next();
  });
}
