import type { ChildProcess } from "node:child_process";
import { rmSync } from "node:fs";

// What the bench has started and written, so that nothing of it stays behind, also when it is interrupted.

const folders = new Set<string>();
const children = new Set<ChildProcess>();

process.on("exit", () => {
  for (const child of children) child.kill("SIGKILL");
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(1));

/** A folder that is removed when the bench ends. */
export function temporary(folder: string): string {
  folders.add(folder);
  return folder;
}

/** Removes a folder now. */
export function removeTemporary(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  folders.delete(folder);
}

/** A process that is ended, at the latest, when the bench ends. */
export function endedWithUs(child: ChildProcess): ChildProcess {
  children.add(child);
  return child.once("exit", () => children.delete(child));
}
