import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../compile/temporary-folder.ts";

// The command as a host runs it, a process of its own, without a terminal.

const ENTRY = path.resolve("src/create/create-airdate.ts");

function createAirdate(words: readonly string[], cwd: string): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [ENTRY, ...words], { cwd }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), output: stdout + stderr }),
    );
    child.stdin?.end();
  });
}

it("create-airdate my-show writes a show that begins with its own version", async () => {
  const cwd = await temporaryFolder();
  const { code, output } = await createAirdate(["my-show", "--no-install"], cwd);
  expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining("It is a git repository") });
  const [its, own] = await Promise.all(
    [path.join(cwd, "my-show/package.json"), "package.json"].map(async (file) =>
      JSON.parse(await readFile(file, "utf8")),
    ),
  );
  expect(its.dependencies).toEqual({ airdate: `^${own.version}` });
});

it("create-airdate without a folder, and nobody there to ask, ends with 2", async () => {
  const { code, output } = await createAirdate([], await temporaryFolder());
  expect({ code, output }).toEqual({ code: 2, output: expect.stringContaining("asks for a folder") });
});
