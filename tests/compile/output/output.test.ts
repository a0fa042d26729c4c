import { readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { AssetContent } from "../../../src/compile/output/asset-set.ts";
import { writeOutput } from "../../../src/compile/output/output.ts";
import { outputPlaces } from "../../../src/compile/output/output-places.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const LONG_AGO = new Date("2025-01-01");

const output = (catalog: string, files: Record<string, AssetContent>) => ({
  catalog: Buffer.from(catalog),
  files: new Map(Object.entries(files)),
});

async function written(): Promise<string> {
  const dist = path.join(await temporaryFolder(), "dist");
  const audio = path.join(path.dirname(dist), "audio.mp3");
  await writeFile(audio, "sound");
  const files = {
    "/_headers": Buffer.from("headers"),
    "/assets/site-1.css": Buffer.from("css"),
    "/media/tides-12345678.mp3": { copyOf: audio, bytes: 5 },
  };
  await writeOutput(outputPlaces(dist), output("catalog", files));
  for (const name of await filesIn(dist)) await utimes(path.join(dist, name), LONG_AGO, LONG_AGO);
  return dist;
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))).sort();
}

const textOf = (dist: string, file: string) => readFile(path.join(dist, file), "utf8");

it("an output is a catalog and, beside it, the files by their addresses", async () => {
  const dist = await written();
  expect(await filesIn(dist)).toEqual([
    "assets/_headers",
    "assets/assets/site-1.css",
    "assets/media/tides-12345678.mp3",
    "catalog.bin",
  ]);
  expect(await textOf(dist, "assets/media/tides-12345678.mp3")).toBe("sound");
});

describe("writing over an output", () => {
  it("leaves alone what has the same bytes", async () => {
    const dist = await written();
    const audio = { copyOf: path.join(path.dirname(dist), "audio.mp3"), bytes: 5 };
    const files = { "/_headers": Buffer.from("other"), "/media/tides-12345678.mp3": audio };
    await writeOutput(outputPlaces(dist), output("catalog", files));
    const changed = await Promise.all(
      (await filesIn(dist)).map(async (name) => ({ name, at: (await stat(path.join(dist, name))).mtime })),
    );
    expect(changed.filter(({ at }) => at > LONG_AGO).map(({ name }) => name)).toEqual(["assets/_headers"]);
  });

  it("takes a file that is named by its content for that, and reads none", async () => {
    const dist = await written();
    await writeFile(path.join(dist, "assets/assets/site-1.css"), "CSS");
    await writeOutput(outputPlaces(dist), output("catalog", { "/assets/site-1.css": Buffer.from("css") }));
    expect(await textOf(dist, "assets/assets/site-1.css")).toBe("CSS");
    await rm(path.join(dist, "assets/assets/site-1.css"));
    await writeOutput(outputPlaces(dist), output("catalog", { "/assets/site-1.css": Buffer.from("css") }));
    expect(await textOf(dist, "assets/assets/site-1.css")).toBe("css");
  });

  it("removes files that are in it no longer, and folders without any", async () => {
    const dist = await written();
    await writeOutput(outputPlaces(dist), output("catalog", { "/_headers": Buffer.from("headers") }));
    expect(await readdir(path.join(dist, "assets"))).toEqual(["_headers"]);
  });

  it("replaces the catalog after the files that it names, and before any is removed", async () => {
    const dist = await written();
    const missing = { copyOf: path.join(dist, "nowhere.mp3"), bytes: 9 };
    const files = { "/assets/new-2.css": Buffer.from("new"), "/media/new-12345678.mp3": missing };
    await expect(writeOutput(outputPlaces(dist), output("new catalog", files))).rejects.toThrow("ENOENT");
    expect(await textOf(dist, "catalog.bin")).toBe("catalog");
    expect(await textOf(dist, "assets/assets/site-1.css")).toBe("css");
  });

  it("clears away what a build that was stopped left behind", async () => {
    const dist = await written();
    await writeFile(path.join(dist, "assets", "media", "x.mp3.new"), "half");
    await writeOutput(outputPlaces(dist), output("catalog", { "/_headers": Buffer.from("headers") }));
    expect(await filesIn(dist)).toEqual(["assets/_headers", "catalog.bin"]);
  });
});
