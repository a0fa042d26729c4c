import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { folderFault, writeRepository } from "../../src/create/write-repository.ts";
import { temporaryFolder } from "../compile/temporary-folder.ts";

const FILES = [
  { name: "package.json", content: "{}" },
  { name: "episodes/a.bin", content: Uint8Array.of(1, 2) },
];

async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const parent = await temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(parent, name)), { recursive: true });
    await writeFile(path.join(parent, name), content);
  }
  return parent;
}

const filesIn = async (folder: string) => (await readdir(folder, { recursive: true })).sort();

describe("a repository is written", () => {
  it.each([
    ["that is not there, nor is what it lies in", {}, "new/my-show"],
    ["that is empty", { "my-show/.git/HEAD": "" }, "my-show"],
    ["of which a killed run has left a draft", { ".my-show.airdate-draft/old.txt": "" }, "my-show"],
  ])("into a folder %s", async (_, there, name) => {
    const parent = await folderWith(there);
    const folder = path.join(parent, name);
    expect([folderFault(folder), writeRepository(folder, FILES)]).toEqual([null, null]);
    expect(await readFile(path.join(folder, "episodes/a.bin"))).toEqual(Buffer.of(1, 2));
    expect((await filesIn(folder)).filter((file) => !file.startsWith(".git"))).toEqual([
      "episodes",
      "episodes/a.bin",
      "package.json",
    ]);
    expect((await readdir(path.dirname(folder))).filter((file) => file.endsWith("draft"))).toEqual([]);
  });
});

describe("a repository is refused", () => {
  it.each([
    [{ "my-show/a.txt": "" }, "my-show", "is not empty: it holds a.txt"],
    [
      { "my-show/a": "", "my-show/b": "", "my-show/c": "" },
      "my-show",
      "is not empty: it holds a, b and 1 more",
    ],
    [{ "my-show": "" }, "my-show", "is a file"],
  ])("where there is %j", async (there, name, what) => {
    const parent = await folderWith(there);
    expect(folderFault(path.join(parent, name))).toMatchObject({ what });
  });

  it("where it cannot be written, and nothing is left", async () => {
    const parent = await folderWith({ a: "" });
    const before = await filesIn(parent);
    expect(writeRepository(path.join(parent, "a/my-show"), FILES)).toMatchObject({
      what: expect.stringContaining("could not be written: ENOTDIR"),
    });
    expect(await filesIn(parent)).toEqual(before);
  });
});
