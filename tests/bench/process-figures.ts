import { existsSync, readdirSync, readFileSync } from "node:fs";

/** Whether this system tells what processes use (Linux: proc(5)). */
export const TELLS_OF_PROCESSES = existsSync("/proc/self/task");

/** Why a figure is not there elsewhere. */
export const UNTOLD = "this system does not tell what a process uses";

/** Processor time that all threads of a process have used so far, in milliseconds. */
export function readProcessorMilliseconds(pid: number): number {
  const tasks = `/proc/${pid}/task`;
  const files = readdirSync(tasks).map((task) => `${tasks}/${task}/schedstat`);
  // The kernel counts nanoseconds for each thread, where it is built to; else ticks of ten milliseconds for the process.
  if (!files.every(existsSync)) return parseProcessorTicks(readFileSync(`/proc/${pid}/stat`, "utf8")) * TICK;
  return files.reduce((sum, file) => sum + parseSchedstat(readFileSync(file, "utf8")), 0);
}

const TICK = 10;

/** `/proc/<pid>/stat` → user and system time in ticks. The name of the program, in parentheses, may hold anything. */
export function parseProcessorTicks(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  // proc(5): utime and stime are fields 14 and 15; the first one behind the name is the third.
  return Number(fields[11]) + Number(fields[12]);
}

/** `/proc/<pid>/task/<tid>/schedstat` → milliseconds on a processor. */
export function parseSchedstat(text: string): number {
  return Number(text.split(" ")[0]) / 1e6;
}

/** Memory of a process that is in RAM, now and at most since it began, in megabytes of 2^20 bytes. */
export interface ResidentMemory {
  readonly now: number;
  readonly peak: number;
}

export function readResidentMemory(pid: number): ResidentMemory {
  return parseResidentMemory(readFileSync(`/proc/${pid}/status`, "utf8"));
}

/** `/proc/<pid>/status` → what is resident. */
export function parseResidentMemory(status: string): ResidentMemory {
  const megabytes = (name: string): number =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, "m").exec(status)?.[1]) / 1024;
  return { now: megabytes("VmRSS"), peak: megabytes("VmHWM") };
}
