import path from "node:path";
import { Worker } from "node:worker_threads";
import type { Workplace } from "../workplace.ts";

/** Builds what an import has written while it waits for the network. */
export interface BuildAhead {
  /** An episode's folder is written whole. */
  written(slug: string): void;
  /** Resolves when nothing is built any more: two builds at once could be in each other's way. */
  end(): Promise<void>;
}

/** What the thread needs to know. */
export interface AheadWork {
  /** What `show.yaml` will say. */
  readonly showText: string;
  /** The show's folder as its host names it. */
  readonly into: string;
  readonly workplace: Workplace;
}

/** Begins; the show's artwork is written already. What goes wrong here is told by the build that follows. */
export function buildAhead(work: AheadWork): BuildAhead {
  const thread = new Worker(THREAD, { workerData: work });
  const ended = new Promise<void>((resolve) => {
    thread.on("error", () => resolve());
    thread.on("exit", () => resolve());
  });
  return {
    written: (slug) => thread.postMessage(slug),
    end: () => {
      thread.postMessage(null);
      return ended;
    },
  };
}

/** TypeScript here, JavaScript in the package. */
const THREAD = new URL(`./ahead-thread${path.extname(import.meta.url)}`, import.meta.url);
