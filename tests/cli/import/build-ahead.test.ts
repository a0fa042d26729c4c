import { readdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { expect, it, vi } from "vitest";
import { buildAhead } from "../../../src/cli/import/build-ahead.ts";
import { cacheOf } from "../../../src/cli/workplace.ts";
import { keptFolder } from "../../../src/compile/cache/kept-episodes.ts";
import { ownProject } from "../../compile/own-project.ts";
import { copySmallShow } from "../../compile/small-show.ts";
import { temporaryFolder } from "../../compile/temporary-folder.ts";

const project = await ownProject(await temporaryFolder());
const workplace = { project, folder: "show", inCi: false, now: Date.now() };

it("episodes are built in the background, before show.yaml is there", async () => {
  const place = path.join(await copySmallShow(path.join(project, "show")), "show.yaml");
  const showText = await readFile(place, "utf8");
  await rm(place);
  const ahead = buildAhead({ showText, into: "show", workplace });
  const isKept = async () => {
    // Whoever imports goes on writing: with each episode it looks whether one is old enough.
    ahead.written("first-steps");
    expect(await readdir(keptFolder(cacheOf(workplace)))).not.toEqual([]);
  };
  await vi.waitFor(isKept, { timeout: 60_000, interval: 250 });
  await ahead.end();
}, 90_000);

it("what goes wrong in the background keeps nobody from ending", async () => {
  const ahead = buildAhead({ showText: "title: [", into: "nowhere", workplace });
  ahead.written("first-steps");
  await expect(ahead.end()).resolves.toBeUndefined();
});
