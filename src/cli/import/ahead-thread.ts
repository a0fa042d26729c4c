import { once } from "node:events";
import { parentPort, workerData } from "node:worker_threads";
import sharp from "sharp";
import { TELLING_MILLISECONDS } from "../../compile/cache/folder-facts.ts";
import { compileAhead } from "../../compile/compile-ahead.ts";
import { buildOptionsOf } from "../workplace.ts";
import type { AheadWork } from "./build-ahead.ts";

// The thread that compiles what an import has written: slugs of episodes in, nothing out. After null it ends as soon as it can.

if (parentPort === null) throw new Error("this is the code of a thread");
const port = parentPort;
sharp.concurrency(1);

// `buildAhead` made it.
const { showText, into, workplace } = workerData as AheadWork;

/** Those that are written, oldest first, and from when on their files can be told from what they might become. */
const waiting: { readonly slug: string; readonly ripeAt: number }[] = [];
let isEnded = false;

port.on("message", (slug: string | null) => {
  if (slug === null) isEnded = true;
  else waiting.push({ slug, ripeAt: Date.now() + TELLING_MILLISECONDS });
});

/** So few that nobody waits for them long. */
const AT_ONCE = 16;

const compile = await compileAhead(showText, () => buildOptionsOf(into, { ...workplace, now: Date.now() }));
while (!isEnded && compile !== null) {
  const green = waiting.findIndex(({ ripeAt }) => ripeAt >= Date.now());
  const some = waiting.splice(0, Math.min(AT_ONCE, green < 0 ? waiting.length : green));
  if (some.length > 0) await compile(some.map(({ slug }) => slug));
  // With each message there is something to look at again.
  else await once(port, "message");
}
port.close();
