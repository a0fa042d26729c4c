import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { runDeploy } from "../../../src/cli/deploy/run-deploy.ts";
import { changeShow, copySmallShow, edit, frontMatter } from "../../compile/small-show.ts";
import { temporaryFolder } from "../../compile/temporary-folder.ts";

// With a wrangler that writes down how it was called, and ends as it is told.

const project = await temporaryFolder();
const calls = path.join(project, "calls");

beforeAll(async () => {
  await copySmallShow(path.join(project, "episodes"), {
    "first-steps/index.md": frontMatter('summary: "How to begin."'),
  });
  const bin = path.join(project, "bin");
  await mkdir(bin);
  await writeFile(
    path.join(bin, "wrangler"),
    '#!/bin/sh\necho "$PWD $*" >> calls\n[ "$ENDS_WITH" = killed ] && kill -KILL $$\nexit "$ENDS_WITH"\n',
  );
  await chmod(path.join(bin, "wrangler"), 0o755);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

async function deploy(options: Readonly<Record<string, boolean>> = {}, endsWith: number | "killed" = 0) {
  await writeFile(calls, "");
  const said: string[] = [];
  for (const stream of ["log", "error"] as const)
    vi.spyOn(console, stream).mockImplementation((text) => void said.push(text));
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
  vi.stubEnv("PATH", `${path.join(project, "bin")}:${process.env.PATH}`);
  vi.stubEnv("ENDS_WITH", String(endsWith));
  const workplace = { project, folder: "episodes", inCi: false, now: Date.UTC(2026, 10, 29) };
  const code = await runDeploy({ words: [], options }, workplace);
  return { code, said: said.join("\n"), calls: (await readFile(calls, "utf8")).trim() };
}

describe("airdate deploy", () => {
  it("checks, deploys, and asks the site, which is at no address here", async () => {
    const { code, said, calls } = await deploy();
    expect({ code, calls }).toEqual({ code: 1, calls: `${project} deploy` });
    expect(said).toMatch(
      /^1\/3 Checking the show\n[\s\S]*0 errors[\s\S]*\n2\/3 Building and deploying[\s\S]*\n3\/3 Asking the site/,
    );
    expect(said).toContain("The show is deployed, and not all of it is seen");
  });

  it("passes on what wrangler is to do, and says what a temporary address lacks", async () => {
    expect((await deploy({ "dry-run": true })).calls).toBe(`${project} deploy --dry-run`);
    const { calls, said } = await deploy({ temporary: true });
    expect(calls).toBe(`${project} deploy --temporary`);
    expect(said).toContain("for an hour, without an account");
  });

  it.each([7, "killed"] as const)(
    "says that the site is as it was when wrangler could not deploy it: %s",
    async (end) => {
      const { code, said } = await deploy({}, end);
      expect(code).toBe(1);
      expect(said).toContain("The site is as it was");
    },
  );

  it("does not come to wrangler when something stands against the show", async () => {
    await changeShow(path.join(project, "episodes"), {
      "show.yaml": edit("explicit: false", "explicit: never"),
    });
    const { code, said, calls } = await deploy();
    expect({ code, calls }).toEqual({ code: 1, calls: "" });
    expect(said).toContain("Nothing was deployed");
  });
});
