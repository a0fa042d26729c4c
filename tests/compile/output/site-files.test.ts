import path from "node:path";
import { expect, it } from "vitest";
import { DO_WORK } from "../../../src/compile/cache/code-work.ts";
import { createAssetSet } from "../../../src/compile/output/asset-set.ts";
import { addSiteFiles } from "../../../src/compile/output/site-files.ts";
import { PROJECT } from "../../runtime/temporary-project.ts";

async function siteFiles() {
  const assets = createAssetSet();
  const show = { theme: undefined, language: "en", url: "https://pod.example" };
  const site = await addSiteFiles(path.join(PROJECT, "src"), show, { assets, once: DO_WORK });
  return { site, files: assets.files };
}

it("the files of the site are the same, in the same order, whenever they are made", async () => {
  const [{ files }, ...others] = await Promise.all([siteFiles(), siteFiles(), siteFiles()]);
  for (const other of others) expect([...other.files]).toEqual([...files]);
});

it("the service worker keeps the script of the site and all its parts", async () => {
  const { site, files } = await siteFiles();
  const worker = files.get(site.serviceWorker);
  const text = worker instanceof Uint8Array ? Buffer.from(worker).toString() : "";
  const scripts = [...files.keys()].filter((file) => file.endsWith(".js") && file !== site.serviceWorker);
  expect(scripts).toContain(site.script);
  for (const script of scripts) expect(text).toContain(script);
});
