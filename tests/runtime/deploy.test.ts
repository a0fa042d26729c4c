import { execFile } from "node:child_process";
import { rmSync } from "node:fs";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { smallShow, writeEpisode } from "./small-show.ts";
import { PROJECT, temporaryProject } from "./temporary-project.ts";

// `npx wrangler deploy`, as far as it goes without an account.

const show = smallShow();
const project = temporaryProject(show);

afterAll(() => {
  project.remove();
  rmSync(show, { recursive: true });
});

function deploy(): Promise<{ readonly code: number; readonly lines: readonly string[] }> {
  const bin = path.join(PROJECT, "node_modules", ".bin");
  const { EPISODES_DIR: _dir, CI: _ci, ...inherited } = process.env;
  const env = {
    ...inherited,
    PATH: `${bin}${path.delimiter}${process.env.PATH}`,
    NO_COLOR: "1",
    WRANGLER_SEND_METRICS: "false",
  };
  const words = [
    path.join(bin, "wrangler"),
    "deploy",
    "--dry-run",
    "--outdir",
    path.join(project.folder, "out"),
  ];
  return new Promise((resolve) => {
    execFile(process.execPath, words, { cwd: project.folder, env }, (error, stdout, stderr) => {
      const lines = `${stdout}${stderr}`.split("\n").filter((line) => line.trim() !== "");
      resolve({ code: Number(error?.code ?? 0), lines });
    });
  });
}

it("a show without a problem is deployed", async () => {
  const { code, lines } = await deploy();
  expect({ code, lines: lines.join("\n") }).toEqual({
    code: 0,
    lines: expect.stringContaining("--dry-run: exiting now."),
  });
});

it("a show with a problem is not, and the problem is nearly all that is printed", async () => {
  writeEpisode(project.show, "first", {
    title: "First",
    publishedAt: Date.UTC(2026, 0, 1),
    more: "seasn: 2",
  });
  const { code, lines } = await deploy();
  expect(code).toBe(1);
  expect(lines.length).toBeLessThan(12);
  expect(lines.filter((line) => /^\[custom build\] \S/.test(line))).toEqual([
    "[custom build] Running: npm run --silent build",
    expect.stringMatching(
      /episodes\/first\/index\.md:5:1 {2}seasn is not a key that Airdate knows; did you mean season\?$/,
    ),
    "[custom build] 1 problem; nothing was built, so there is nothing to deploy",
  ]);
});
