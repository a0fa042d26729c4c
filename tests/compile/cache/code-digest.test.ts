import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { runningCodeDigest, workingCodeDigest } from "../../../src/compile/cache/code-digest.ts";
import { DO_WORK } from "../../../src/compile/cache/code-work.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const workplace = await temporaryFolder();
const lockFile = path.join(workplace, "lock.json");
const write = async (file: string, text: string) => {
  const place = path.join(workplace, file);
  await mkdir(path.dirname(place), { recursive: true });
  await writeFile(place, text);
};
const digestOf = (code = "src") =>
  workingCodeDigest({ code: path.join(workplace, code), lockFile }, "notes", DO_WORK);

beforeEach(async () => {
  for (const code of ["src", "copy"]) {
    await write(`${code}/notes/a.ts`, 'import { tree } from "../html/tree.ts"; export const a = tree + 1;');
    await write(`${code}/notes/parts/b.ts`, 'import { marked } from "marked"; export const b = marked;');
    await write(`${code}/html/tree.ts`, "export const tree = 2;");
    await write(`${code}/worker/c.ts`, "export const c = 3;");
  }
  await write("lock.json", "{}");
});

it("the same code in another folder has the same digest", async () => {
  expect(await digestOf("copy")).toBe(await digestOf());
});

describe("the digest is another one after", () => {
  it.each([
    ["a change in the folder", "src/notes/a.ts", "export const a = 2;"],
    ["a change in a folder within it", "src/notes/parts/b.ts", "export const b = 2;"],
    ["a change in another room that it imports", "src/html/tree.ts", "export const tree = 3;"],
    ["a new file", "src/notes/new.ts", "export const more = 1;"],
    ["another version of a package", "lock.json", '{"marked": "19"}'],
  ])("%s", async (_, file, text) => {
    const before = await digestOf();
    await write(file, text);
    expect(await digestOf()).not.toBe(before);
  });
});

describe("the digest stays the same after", () => {
  it.each([
    ["a change in a room that it does not import", "src/worker/c.ts", "export const c = 4;"],
    ["a change of declarations, which do nothing", "src/notes/types.d.ts", "declare const a: 1;"],
    ["a change of words that do not run", "src/html/tree.ts", "// A tree.\nexport const tree = 2;"],
  ])("%s", async (_, file, text) => {
    const before = await digestOf();
    await write(file, text);
    expect(await digestOf()).toBe(before);
  });
});

it("code that runs is told without regard to packages", async () => {
  const before = await runningCodeDigest(path.join(workplace, "src"), "notes", DO_WORK);
  await write("lock.json", '{"marked": "19"}');
  expect(await runningCodeDigest(path.join(workplace, "src"), "notes", DO_WORK)).toBe(before);
});
