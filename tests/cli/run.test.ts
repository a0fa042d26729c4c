import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { PROJECT } from "../runtime/temporary-project.ts";

/** Has run.mjs print what an expression is in the program that it starts. */
async function inProgram(expression: string, env: NodeJS.ProcessEnv): Promise<string> {
  const words = ["src/cli/run.mjs", "--print", expression];
  const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: PROJECT, env });
  return stdout.trim();
}

const { NODE_COMPILE_CACHE: _, ...ENVIRONMENT } = process.env;
const PLACE = 'require("node:module").getCompileCacheDir()';

it("scripts keep what Node makes of their code in the project's cache", async () => {
  expect(await inProgram(PLACE, ENVIRONMENT)).toContain(path.join(PROJECT, ".airdate", "cache", "code"));
});

it("whoever names another place for it has it there", async () => {
  const place = path.join(PROJECT, ".airdate", "elsewhere");
  expect(
    await inProgram("process.env.NODE_COMPILE_CACHE", { ...ENVIRONMENT, NODE_COMPILE_CACHE: place }),
  ).toBe(place);
});

it("scripts have room for many objects that are soon of no use", async () => {
  expect(await inProgram("process.execArgv.join()", ENVIRONMENT)).toContain("--max-semi-space-size=64");
});
