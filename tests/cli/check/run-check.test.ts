import { afterEach, expect, it, vi } from "vitest";
import { runCheck } from "../../../src/cli/check/run-check.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

it("--fresh without --live is wrong use: it would do nothing", async () => {
  const said: string[] = [];
  vi.spyOn(console, "error").mockImplementation((text) => void said.push(text));
  const workplace = { project: "/nowhere", folder: "episodes", inCi: false, now: 0 };
  expect(await runCheck({ words: [], options: { fresh: true } }, workplace)).toBe(2);
  expect(said).toEqual(["airdate check --fresh is for --live: without it the network is not asked"]);
});
