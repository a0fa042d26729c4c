import type { Memory } from "./guarded-storage.ts";

/** An episode that is to be heard later. */
export interface QueuedEpisode {
  /** Where its page is. */
  readonly path: string;
  readonly title: string;
}

/** What comes next, in its order; each episode stands in it once. */
export type Queue = readonly QueuedEpisode[];

const KEY = "airdate:queue";

/** So many stand in it at most. */
const MOST = 200;

/** The queue that is remembered. What other hands have written there is left out. */
export function readQueue(memory: Memory): Queue {
  const value = memory.read(KEY);
  return Array.isArray(value) ? value.filter(isQueued) : [];
}

export function writeQueue(memory: Memory, queue: Queue): void {
  memory.write(KEY, queue.slice(0, MOST));
}

/** Episodes before all others; those that were in the queue already move. */
export function queuedFirst(queue: Queue, episodes: Queue): Queue {
  return [...episodes, ...without(queue, episodes)];
}

/** Episodes after all others. */
export function queuedLast(queue: Queue, episodes: Queue): Queue {
  return [...without(queue, episodes), ...episodes];
}

export function without(queue: Queue, episodes: Queue): Queue {
  return queue.filter(({ path }) => !episodes.some((other) => other.path === path));
}

/** An episode one place nearer to the front (-1) or to the end (1). */
export function movedBy(queue: Queue, { path }: QueuedEpisode, step: -1 | 1): Queue {
  const from = queue.findIndex((one) => one.path === path);
  const [moved, other] = [queue[from], queue[from + step]];
  if (moved === undefined || other === undefined) return queue;
  return queue.with(from, other).with(from + step, moved);
}

function isQueued(value: unknown): value is QueuedEpisode {
  if (typeof value !== "object" || value === null || !("path" in value) || !("title" in value)) return false;
  const { path, title } = value;
  return typeof title === "string" && typeof path === "string" && /^\/(?!\/)/.test(path);
}
