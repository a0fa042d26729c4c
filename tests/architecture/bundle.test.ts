import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { DO_WORK } from "../../src/compile/cache/code-work.ts";
import { createAssetSet } from "../../src/compile/output/asset-set.ts";
import { addSiteFiles } from "../../src/compile/output/site-files.ts";
import { LANGUAGES } from "../../src/languages/language-of.ts";
import type { ShowFields } from "../../src/schemas/show-schema.ts";
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
    "a show in %s: at most 12 KB of JavaScript, compressed, and 32 with all that is loaded once it is used",
    async (language) => {
      const { script, scripts } = await siteFiles(language);
      expect(compressedBytes(script)).toBeLessThanOrEqual(12 * KB);
      expect(scripts.length).toBeGreaterThan(1);
      const all = scripts.reduce((sum, bytes) => sum + gzipSync(bytes, { level: 9 }).byteLength, 0);
      expect(all).toBeLessThanOrEqual(32 * KB);
    },
  );

  it.each<[string, ShowFields["theme"]]>([
    ["paper", undefined],
    ["studio", { design: "studio" }],
    ["poster", { design: "poster" }],
    [
      "poster with all that adds to it",
      { design: "poster", list: "cards", artwork: "above", player: "beside" },
    ],
  ])("in the design %s: at most 10 KB of CSS, compressed", async (_, theme) => {
    const { stylesheet } = await siteFiles("en", theme);
    expect(compressedBytes(stylesheet)).toBeLessThanOrEqual(10 * KB);
  });
});

interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

async function siteFiles(
  language: string,
  theme?: ShowFields["theme"],
): Promise<Record<"script" | "stylesheet", NamedBytes> & { readonly scripts: readonly Uint8Array[] }> {
  const assets = createAssetSet();
  const show = { theme, language, url: "https://pod.example" };
  const site = await addSiteFiles(path.join(PROJECT, "src"), show, { assets, once: DO_WORK });
  const named = (name: string): NamedBytes => {
    const bytes = assets.files.get(name);
    if (!(bytes instanceof Uint8Array)) throw new Error(`${name} is not among the assets`);
    return { name, bytes };
  };
  const scripts = [...assets.files.keys()].filter((name) => name.endsWith(".js"));
  return {
    script: named(site.script),
    stylesheet: named(site.stylesheet),
    scripts: scripts.map((name) => named(name).bytes),
  };
}

function compressedBytes({ name, bytes }: NamedBytes): number {
  report(name, bytes);
  return gzipSync(bytes, { level: 9 }).byteLength;
}

function packageOf(input: string): string {
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? input;
}

function report(name: string, bytes: Uint8Array): void {
  const size = (count: number): string => `${(count / KB).toFixed(1)} KB`;
  console.log(
    `${name}: ${size(bytes.byteLength)}, gzipped ${size(gzipSync(bytes, { level: 9 }).byteLength)}`,
  );
}
