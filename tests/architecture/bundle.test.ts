import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { bundleWorker } from "../runtime/bundle-worker.ts";
import { temporaryProject } from "../runtime/temporary-project.ts";

const KB = 1024;

const project = temporaryProject();
const { script, inputs } = bundleWorker(project.folder);

afterAll(() => project.remove());

describe("the Worker's bundle", () => {
  it("holds no packages but hono and minisearch: what the build uses stays in the build", () => {
    const packages = inputs.filter((input) => input.includes("node_modules/")).map(packageOf);
    expect([...new Set(packages)].sort()).toEqual(["hono", "minisearch"]);
  });

  it("asks for nothing of Node's", () => {
    expect(inputs.filter((input) => input.startsWith("node:"))).toEqual([]);
    expect(script.toString()).not.toMatch(/\bfrom\s*"node:|\brequire\("/);
  });

  it("is at most 132 KB of JavaScript, of the 140 that it may come to", () => {
    report("Worker", script);
    expect(script.byteLength).toBeLessThanOrEqual(132 * KB);
  });
});

describe("what an episode page loads besides its pictures", () => {
  it.each([
    ["css", 10],
    ["js", 12],
  ])("%s: at most %d KB, compressed", (extension, limit) => {
    const folder = path.join(project.folder, "dist", "assets", "assets");
    const files = readdirSync(folder).filter((name) => name.endsWith(`.${extension}`));
    expect(files).toHaveLength(1);
    const bytes = Buffer.concat(files.map((name) => readFileSync(path.join(folder, name))));
    report(extension, bytes);
    expect(gzipSync(bytes, { level: 9 }).byteLength).toBeLessThanOrEqual(limit * KB);
  });
});

function packageOf(input: string): string {
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? input;
}

function report(name: string, bytes: Buffer): void {
  const size = (count: number): string => `${(count / KB).toFixed(1)} KB`;
  console.log(
    `${name}: ${size(bytes.byteLength)}, gzipped ${size(gzipSync(bytes, { level: 9 }).byteLength)}`,
  );
}
