import { describe, expect, it, vi } from "vitest";
import { tellOutcome } from "../../../src/cli/identity/command-outcome.ts";

const PROBLEM = { file: "show.yaml", line: 3, column: 1, what: "has no url", fix: "write it" };

/** What is printed, to standard output and to standard error, and the exit code. */
function told(outcome: Parameters<typeof tellOutcome>[0], json: boolean) {
  const out = vi.spyOn(console, "log").mockReturnValue();
  const err = vi.spyOn(console, "error").mockReturnValue();
  const code = tellOutcome(outcome, {
    folder: "episodes",
    otherwise: "nothing was changed",
    options: { json },
  });
  const printed = { code, out: out.mock.calls.flat(), err: err.mock.calls.flat() };
  vi.restoreAllMocks();
  return printed;
}

describe("what came of a command that changes a show's identity", () => {
  it("is a sentence", () => {
    expect(told({ done: "Renamed." }, false)).toEqual({ code: 0, out: ["Renamed."], err: [] });
  });

  it("is what is in the way, and that nothing was done", () => {
    const err = ["episodes/show.yaml:3:1  has no url; write it\n\n1 problem; nothing was changed"];
    expect(told({ problems: [PROBLEM] }, false)).toEqual({ code: 1, out: [], err });
  });

  it("is JSON for programs, with the same exit code", () => {
    expect(told({ done: "Renamed." }, true)).toEqual({ code: 0, out: ['{"done":"Renamed."}'], err: [] });
    const { code, out, err } = told({ problems: [PROBLEM] }, true);
    expect([code, err]).toEqual([1, []]);
    expect(JSON.parse(String(out[0]))).toEqual({ problems: [PROBLEM] });
  });
});
