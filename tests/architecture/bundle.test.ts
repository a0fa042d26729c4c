import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { DO_WORK } from "../../src/compile/cache/code-work.ts";
import { createAssetSet } from "../../src/compile/output/asset-set.ts";
import { addSiteFiles } from "../../src/compile/output/site-files.ts";
import { LANGUAGES } from "../../src/languages/language-of.ts";
import { bundleWorker } from "../runtime/bundle-worker.ts";
import { PROJECT, temporaryProject } from "../runtime/temporary-project.ts";

const KB = 1024;

const project = temporaryProject();
const { script, inputs } = bundleWorker(project.folder);

afterAll(() => project.remove());

describe("the Worker's bundle", () => {
  it("holds no package but hono: what the build uses stays in the build", () => {
    const packages = [...inputs.keys()].filter((input) => input.includes("node_modules/")).map(packageOf);
    expect([...new Set(packages)].sort()).toEqual(["hono"]);
  });

  it("asks for nothing of Node's but zlib, which the runtime has itself", () => {
    expect([...inputs.keys()].filter((input) => input.startsWith("node:"))).toEqual([]);
    const asked = script.toString().match(/\bfrom\s*"node:[a-z/]+"|\brequire\("[^"]*"/g) ?? [];
    expect(new Set(asked.map((words) => words.replace(/from\s*/, "")))).toEqual(new Set(['"node:zlib"']));
  });

  it("is at most 140 KB of JavaScript that serves the site, and 150 with what announces", () => {
    report("Worker", script);
    const announcing = [...inputs].filter(([input]) => ANNOUNCING.test(input));
    const bytes = announcing.reduce((sum, [, made]) => sum + made, 0);
    expect(bytes).toBeGreaterThan(0);
    expect(script.byteLength - bytes).toBeLessThanOrEqual(140 * KB);
    expect(script.byteLength).toBeLessThanOrEqual(150 * KB);
  });
});

/** What only the object runs that tells the world of new episodes: no request of an app or a listener gets there. */
const ANNOUNCING =
  /src\/(?:announcements\/|worker\/(?:announcer|send-request|stores\/announcement-store)\.ts$)/;

describe("what an episode page loads besides its pictures", () => {
  it.each([...LANGUAGES.keys()])(
    "a show in %s: at most 10 KB of CSS and 12 of JavaScript, compressed",
    async (language) => {
      const assets = createAssetSet();
      const show = { theme: undefined, language, url: "https://pod.example" };
      const site = await addSiteFiles(path.join(PROJECT, "src"), show, { assets, once: DO_WORK });
      for (const [file, limit] of [
        [site.stylesheet, 10],
        [site.script, 12],
      ] as const) {
        const bytes = assets.files.get(file);
        if (!(bytes instanceof Uint8Array)) throw new Error(`${file} is not among the assets`);
        report(file, bytes);
        expect(gzipSync(bytes, { level: 9 }).byteLength, file).toBeLessThanOrEqual(limit * KB);
      }
    },
  );
});

function packageOf(input: string): string {
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? input;
}

function report(name: string, bytes: Uint8Array): void {
  const size = (count: number): string => `${(count / KB).toFixed(1)} KB`;
  console.log(
    `${name}: ${size(bytes.byteLength)}, gzipped ${size(gzipSync(bytes, { level: 9 }).byteLength)}`,
  );
}
