import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll } from "vitest";

const folders: string[] = [];

// Here, not where a folder is made: a hook that a running test adds is never called.
afterAll(async () => {
  // A build that failed may still be writing.
  for (const folder of folders) await rm(folder, { recursive: true, force: true, maxRetries: 10 });
});

/** A new empty folder, removed after the tests of the file. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "airdate-test-"));
  folders.push(folder);
  return folder;
}
