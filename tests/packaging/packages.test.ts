import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { compileSources, makePackage } from "../../src/packaging/make-package.ts";
import { PACKAGES } from "../../src/packaging/packages.ts";
import { copySmallShow, PROJECT } from "../compile/small-show.ts";
import { temporaryFolder } from "../compile/temporary-folder.ts";

// The packages as hosts get them: made, unpacked below node_modules, and used by a show in a repository of its own.

const run = promisify(execFile);
const folder = await temporaryFolder();

async function packed(name: string): Promise<string[]> {
  const compiled = path.join(folder, name, "compiled");
  await compileSources(PROJECT, compiled);
  const tarballs: string[] = [];
  for (const recipe of PACKAGES) {
    const staging = path.join(folder, name, recipe.name);
    const into = path.join(folder, name, "tarballs");
    tarballs.push(await makePackage(recipe, { project: PROJECT, compiled, staging, into }));
  }
  return tarballs;
}

const digests = (tarballs: readonly string[]) =>
  Promise.all(
    tarballs.map(async (file) => [
      path.basename(file),
      createHash("sha256")
        .update(await readFile(file))
        .digest("hex"),
    ]),
  );

/** Puts a package below node_modules of a show; the packages that it needs are this repository's own. */
async function install(tarball: string, show: string): Promise<void> {
  const modules = path.join(show, "node_modules");
  await mkdir(path.join(modules, "airdate"), { recursive: true });
  for (const name of await readdir(path.join(PROJECT, "node_modules")))
    await symlink(path.join(PROJECT, "node_modules", name), path.join(modules, name));
  await run("tar", ["xzf", tarball, "--strip-components=1", "-C", path.join(modules, "airdate")]);
}

const WRANGLER = `name = "small"
main = "worker.ts"
compatibility_date = "2026-10-01"
[build]
command = "node node_modules/airdate/lib/cli/airdate.js build"
[assets]
directory = "dist/assets"
binding = "ASSETS"
run_worker_first = true
`;

const WORKER = `import { airdate } from "airdate";
import catalog from "./dist/catalog.bin";

const site = airdate(catalog);
site.get("/hello", (c) => c.text("Hello"));
export default site;
`;

describe("the packages", () => {
  let tarballs: string[];
  const manifests = async () =>
    Promise.all(
      PACKAGES.map(async ({ name }) =>
        JSON.parse(await readFile(path.join(folder, "first", name, "package.json"), "utf8")),
      ),
    );

  beforeAll(async () => {
    tarballs = await packed("first");
  });

  it("are the same bytes, whenever they are made", async () => {
    expect(await digests(await packed("second"))).toEqual(await digests(tarballs));
  });

  it("hold JavaScript with its declarations: no TypeScript, no tests, no show", async () => {
    const { stdout } = await run("tar", ["tzf", tarballs[0] ?? ""]);
    const files = stdout.trim().split("\n");
    const kinds = new Set(files.map((file) => file.replace(/^.*?(\.d\.ts|\.[a-z]+|\/[A-Z]+)$/, "$1")));
    expect([...kinds].sort()).toEqual([".css", ".d.ts", ".js", ".json", ".md", ".png", "/LICENSE"]);
    const folders = new Set(files.map((file) => file.split("/")[1]));
    expect([...folders].sort()).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "docs",
      "lib",
      "package.json",
    ]);
  });

  it("name what they need, in the versions that were tried, and nothing of its making", async () => {
    const own = JSON.parse(await readFile(path.join(PROJECT, "package.json"), "utf8"));
    for (const { version, dependencies, scripts, devDependencies } of await manifests()) {
      expect({ version, scripts, devDependencies }).toEqual({ version: own.version });
      expect(own.dependencies).toMatchObject(dependencies);
    }
    const [airdate] = await manifests();
    expect(airdate.dependencies).toEqual(own.dependencies);
    expect(airdate.peerDependencies).toEqual({ wrangler: ">=4" });
    expect(own.devDependencies.wrangler).toMatch(/^4\./);
  });

  it("serve a show in a repository of its own, with a route of the host's", {
    timeout: 120_000,
  }, async () => {
    const show = path.join(folder, "show");
    await install(tarballs[0] ?? "", show);
    await copySmallShow(path.join(show, "episodes"));
    await writeFile(path.join(show, "package.json"), '{"name": "small", "type": "module"}');
    await writeFile(path.join(show, "wrangler.toml"), WRANGLER);
    await writeFile(path.join(show, "worker.ts"), WORKER);
    const { CI: _ci, EPISODES_DIR: _dir, SITE_URL: _url, NODE_COMPILE_CACHE: _code, ...env } = process.env;
    const wrangler = path.join(PROJECT, "node_modules", ".bin", "wrangler");
    const bundle = path.join(folder, "bundle");
    const { stdout } = await run(wrangler, ["deploy", "--dry-run", "--outdir", bundle], { cwd: show, env });
    expect(stdout).toContain("Built episodes: 3 episodes");
    expect(await readFile(path.join(bundle, "worker.js"), "utf8")).toContain('"/hello"');
    expect(await readFile(path.join(show, "episodes", "identities.yaml"), "utf8")).toContain("first-steps:");
    expect(await readdir(path.join(show, ".airdate", "cache", "code"))).toHaveLength(1);
    const airdate = path.join(show, "node_modules", "airdate", "lib", "cli", "airdate.js");
    const checked = await run(process.execPath, [airdate, "check"], { cwd: show, env });
    expect(checked.stdout).toContain("0 errors");
  });
});
