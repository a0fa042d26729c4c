import { execFile } from "node:child_process";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { ownProject } from "../../compile/own-project.ts";
import { temporaryFolder } from "../../compile/temporary-folder.ts";
import { serve } from "../../import/fetch/loopback.ts";

// The command as a host runs it, and servers that mean no good. What never ends is in silent-hosts.test.ts, where nobody is as patient.

const project = await ownProject(await temporaryFolder());

const origin = await serve((request, response) => {
  const { url = "" } = request;
  if (url === "/round") return response.writeHead(301, { location: "/about" }).end();
  if (url === "/about") return response.writeHead(302, { location: "/round" }).end();
  if (url === "/page") return response.end("<!doctype html><title>Sign in</title><p>Please sign in.");
  return response.writeHead(404).end("no");
});

function airdateImport(source: string, ...flags: readonly string[]) {
  const words = ["import", source, "--into", "show", "--url", "https://salt.example", ...flags];
  const { CI: _, ...env } = process.env;
  return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    execFile(
      process.execPath,
      [path.join(project, "src/cli/airdate.ts"), ...words],
      { env },
      (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}

describe("airdate import", () => {
  it.each([
    [
      "/round",
      `is redirected in a circle, to ${origin}/round; ask the host for the address that it leads to`,
    ],
    ["/page", "is a page of HTML, no feed"],
    ["/gone", "answers 404: nothing is there; look for a typo in the address"],
  ])("of %s: says what is wrong, and ends with 1", async (address, what) => {
    const { code, stdout, stderr } = await airdateImport(`${origin}${address}`, "--allow-private");
    expect({ code, stdout, stderr }).toEqual({
      code: 1,
      stdout: "",
      stderr: expect.stringContaining(`${origin}${address} ${what}`),
    });
    expect(stderr).toMatch(/\nNothing was written\n$/);
    expect(await readdir(project)).not.toContain("show");
  });

  it("of an address of this machine: refuses it unless it is meant", async () => {
    const { code, stderr } = await airdateImport(`${origin}/page`);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `${origin}/page leads to an address of this machine or of a private network; give an address of the public web, or --allow-private when it is meant\nNothing was written\n`,
    });
  });

  it("says the same as JSON", async () => {
    const { code, stdout } = await airdateImport(`${origin}/gone`, "--allow-private", "--json");
    expect({ code, said: JSON.parse(stdout) }).toMatchObject({
      code: 1,
      said: { outcome: "refused", faults: [{ what: "answers 404: nothing is there" }] },
    });
  });
});
