import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import { ownSources, projectFolder } from "../../src/compile/own-sources.ts";
import { PROJECT } from "./small-show.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const folder = await temporaryFolder();

async function made(place: string, ...files: readonly string[]): Promise<string> {
  await mkdir(path.join(folder, place), { recursive: true });
  for (const file of files) await writeFile(path.join(folder, place, file), "{}");
  return path.join(folder, place);
}

it("the project is the nearest folder with a package.json, from wherever a command is given", async () => {
  const show = await made("show", "package.json");
  const episode = await made("show/episodes/hello");
  expect([projectFolder(show), projectFolder(episode)]).toEqual([show, show]);
  const alone = await made("alone");
  expect(projectFolder(alone)).toBe(alone);
});

it.each([
  ["npm's", "npm", "package-lock.json", "npm/package-lock.json"],
  ["another one's", "pnpm", "pnpm-lock.yaml", "pnpm/pnpm-lock.yaml"],
  ["npm's before another one's", "both", ["yarn.lock", "package-lock.json"], "both/package-lock.json"],
])("packages are told by the lock file: %s", async (_, place, files, lockFile) => {
  const project = await made(place, ...[files].flat());
  expect(ownSources(project).lockFile).toBe(path.join(folder, lockFile));
});

it("or by that of the folders above, or else by Airdate's own package.json", async () => {
  const lockFile = path.join(await made("workspaces", "yarn.lock"), "yarn.lock");
  expect(ownSources(await made("workspaces/shows/tides")).lockFile).toBe(lockFile);
  const { code, lockFile: own } = ownSources(await made("without"));
  expect({ code, own }).toEqual({
    code: path.join(PROJECT, "src"),
    own: path.join(PROJECT, "package.json"),
  });
});
