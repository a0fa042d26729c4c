import { spawn } from "node:child_process";
import { describe, expect, it } from "vitest";
import {
  parseProcessorTicks,
  parseResidentMemory,
  parseSchedstat,
  readProcessorMilliseconds,
  TELLS_OF_PROCESSES,
} from "./process-figures.ts";

const STAT = "0 20 0 7 0 461113 123 456 18446744073709551615";

/** As long as a test may take: a busy machine gives the process its turn by then. */
const LONG = { timeout: 100_000 };

describe("what /proc tells of a process", () => {
  it.each([
    ["workerd", "4479 (workerd) S 4470 4470 4470 0 -1 4194304 100 0 0 0 120 34 0"],
    ["a name with spaces and parentheses", "4479 (a) b (c) R 4470 4470 4470 0 -1 4194304 100 0 0 0 120 34 0"],
  ])("its user and system time, of %s", (_, start) => {
    expect(parseProcessorTicks(`${start} ${STAT}`)).toBe(154);
  });

  it("a thread's time on a processor, in nanoseconds", () => {
    expect(parseSchedstat("196962000 461113 2\n")).toBeCloseTo(196.962);
  });

  it("its memory, now and at most", () => {
    const status = "Name:\tworkerd\nVmHWM:\t  204800 kB\nVmRSS:\t  102400 kB\n";
    expect(parseResidentMemory(status)).toEqual({ now: 100, peak: 200 });
  });

  // A process of its own: threads of this one that end take their time with them.
  it.runIf(TELLS_OF_PROCESSES)("more processor time, the longer a process works", async () => {
    const busy = spawn(process.execPath, ["--eval", "for (;;);"]);
    try {
      const before = readProcessorMilliseconds(busy.pid as number);
      await expect
        .poll(() => readProcessorMilliseconds(busy.pid as number), LONG)
        .toBeGreaterThan(before + 50);
    } finally {
      busy.kill("SIGKILL");
    }
  });
});
