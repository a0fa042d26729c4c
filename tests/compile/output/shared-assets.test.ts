import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { settleShared } from "../../../src/compile/output/shared-assets.ts";
import { temporaryFolder } from "../temporary-folder.ts";

describe("the folder of Static Assets that several shows share", () => {
  let dist: string;
  beforeEach(async () => {
    dist = await temporaryFolder();
    for (const name of ["tides", "kitchen", "gone", "media"])
      await mkdir(path.join(dist, "assets", name, "assets"), { recursive: true });
    await writeFile(path.join(dist, "assets", "gone", "assets", "file-1.jpg"), "gone");
  });

  it("has a folder of each, and nothing of a show that is no longer there", async () => {
    await settleShared(dist, [{ among: "tides" }, { among: "kitchen" }]);
    expect((await readdir(path.join(dist, "assets"))).sort()).toEqual(["_headers", "kitchen", "tides"]);
  });

  it("says for the files of all how they may be kept, once", async () => {
    const headers = path.join(dist, "assets", "_headers");
    await settleShared(dist, [{ among: "tides" }]);
    expect(await readFile(headers, "utf8")).toMatch(/^\/:show\/assets\/\*\n {2}Cache-Control: .*immutable\n/);
    const { mtimeMs } = await stat(headers);
    await settleShared(dist, [{ among: "tides" }]);
    expect((await stat(headers)).mtimeMs).toBe(mtimeMs);
  });

  it("is left alone for a show that has it for itself", async () => {
    await settleShared(dist, [{}]);
    expect((await readdir(path.join(dist, "assets"))).sort()).toEqual(["gone", "kitchen", "media", "tides"]);
  });

  it("is not made where nothing was built", async () => {
    const empty = await temporaryFolder();
    await settleShared(empty, [{ among: "tides" }]);
    expect(await readdir(empty)).toEqual([]);
  });
});
