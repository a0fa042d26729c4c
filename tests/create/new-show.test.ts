import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import { checkShow } from "../../src/cli/check/check-show.ts";
import { openWorkCache } from "../../src/compile/cache/work-cache.ts";
import { repositoryFiles } from "../../src/create/repository-files.ts";
import { PROJECT } from "../compile/small-show.ts";
import { temporaryFolder } from "../compile/temporary-folder.ts";

it("a new show builds as it is, is on air at once, and is only reminded of its artwork", async () => {
  const folder = await temporaryFolder();
  const now = Date.UTC(2026, 10, 29, 0, 30);
  const files = repositoryFiles({
    folder: "my-show",
    details: {},
    airdate: "1.2.3",
    now,
    machineZone: "America/Lima",
  });
  for (const { name, content } of files) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
  const result = await checkShow({
    root: path.join(folder, "episodes"),
    code: path.join(PROJECT, "src"),
    lockFile: path.join(PROJECT, "package-lock.json"),
    cache: openWorkCache(path.join(folder, "cache")),
    now,
  });
  expect(result).toMatchObject({
    warnings: [],
    sources: [],
    findings: [expect.objectContaining({ level: "warning", rule: "airdate/placeholder-artwork" })],
    settled: expect.objectContaining({ isUnwritten: true }),
  });
});
