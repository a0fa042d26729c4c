import { writeFileSync } from "node:fs";
import path from "node:path";
import { type RawAnswer, rawAnswer } from "./answer.ts";
import { copiedFile } from "./bundled-worker.ts";
import type { Question } from "./load.ts";
import type { WorkerSpec } from "./workerd.ts";

/** A bare Worker that gives this one answer: the same status, headers and bytes. */
export function bareWorker(name: string, { status, headers, body }: RawAnswer, folder: string): WorkerSpec {
  writeFileSync(path.join(folder, `${name}.body`), body);
  writeFileSync(path.join(folder, `${name}.json`), JSON.stringify({ status, headers }));
  return {
    name,
    modules: { "bare.js": copiedFile("bare-worker.js", folder) },
    bindings: { BODY: `data = embed "${name}.body"`, ANSWER: `json = embed "${name}.json"` },
  };
}

/** A Worker that says nothing: what a process with an isolate takes by itself. */
export function emptyWorker(folder: string): WorkerSpec {
  return bareWorker("empty", { status: 200, headers: {}, body: Buffer.alloc(0) }, folder);
}

/** Throws unless two origins give the same answer: what is compared must not differ. */
export async function expectSame(ours: string, bare: string, question: Question): Promise<void> {
  const [our, their] = await Promise.all([rawAnswer(ours, question), rawAnswer(bare, question)]);
  const isSame = our.status === their.status && our.body.equals(their.body);
  const [ourHead, theirHead] = [our, their].map(({ headers }) =>
    JSON.stringify(Object.entries(headers).sort()),
  );
  if (!isSame || ourHead !== theirHead)
    throw new Error(`the bare Worker answers ${question.path} otherwise: ${theirHead} instead of ${ourHead}`);
}
