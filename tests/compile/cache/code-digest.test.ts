import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { codeDigest } from "../../../src/compile/cache/code-digest.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const workplace = await temporaryFolder();
const lockFile = path.join(workplace, "lock.json");
const write = async (file: string, text: string) => {
  const place = path.join(workplace, file);
  await mkdir(path.dirname(place), { recursive: true });
  await writeFile(place, text);
};
const digestOf = (code = "src") => codeDigest(path.join(workplace, code), ["notes", "pages"], lockFile);

beforeEach(async () => {
  for (const code of ["src", "copy"]) {
    await write(`${code}/notes/a.ts`, "1");
    await write(`${code}/pages/parts/b.tsx`, "2");
    await write(`${code}/worker/c.ts`, "3");
  }
  await write("lock.json", "{}");
});

it("the same code in another folder has the same digest", async () => {
  expect(await digestOf("copy")).toBe(await digestOf());
});

describe("the digest is another one after", () => {
  it.each([
    ["a change in one of the rooms", "src/notes/a.ts", "1 + 1"],
    ["a change in a folder within a room", "src/pages/parts/b.tsx", "2 + 2"],
    ["a new file", "src/notes/new.ts", ""],
    ["another version of a package", "lock.json", '{"marked": "19"}'],
  ])("%s", async (_, file, text) => {
    const before = await digestOf();
    await write(file, text);
    expect(await digestOf()).not.toBe(before);
  });
});

describe("the digest stays the same after", () => {
  it.each([
    ["a change in another room", "src/worker/c.ts", "3 + 3"],
    ["a change of declarations, which do nothing", "src/notes/types.d.ts", "declare const a: 1"],
  ])("%s", async (_, file, text) => {
    const before = await digestOf();
    await write(file, text);
    expect(await digestOf()).toBe(before);
  });
});
