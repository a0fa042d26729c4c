import { chmod, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import {
  type EpisodeFolder,
  placeInside,
  readEpisodeFolder,
  readShowFolder,
} from "../../../src/compile/sources/show-folder.ts";
import type { Problem } from "../../../src/schemas/problem.ts";
import { type Changes, changeShow, linkTo } from "../small-show.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const workplace = await temporaryFolder();

async function folderOf(name: string, changes: Changes): Promise<string> {
  const root = path.join(workplace, name);
  await mkdir(root);
  await changeShow(root, { "show.yaml": "title: Tides\n", ...changes });
  return root;
}

async function read(root: string) {
  const problems: Problem[] = [];
  const report = (problem: Problem) => void problems.push(problem);
  const folder = await readShowFolder(root, report);
  const episodes: EpisodeFolder[] = [];
  for (const name of folder?.names ?? []) {
    const episode = await readEpisodeFolder(root, name, report);
    if (episode !== null) episodes.push(episode);
  }
  return { folder: folder && { ...folder, episodes }, problems };
}

const slugsIn = async (root: string) => (await read(root)).folder?.episodes.map(({ slug }) => slug);

describe("an episode is", () => {
  it("a folder with an index.md, in the order of their names", async () => {
    const root = await folderOf("order", { "b/index.md": "B", "c/index.md": "C", "a/index.md": "A" });
    expect(await slugsIn(root)).toEqual(["a", "b", "c"]);
  });

  it("not a folder of pictures, a file, or anything hidden", async () => {
    const root = await folderOf("others", {
      "people/ann.jpg": "",
      "notes.md": "",
      ".git/index.md": "",
      "one/index.md": "",
      "one/.index.md.swp": "",
    });
    const { folder, problems } = await read(root);
    expect(problems).toEqual([]);
    expect(folder?.episodes).toEqual([
      { slug: "one", fileNames: ["index.md"], index: { path: "one/index.md", text: "" } },
    ]);
  });

  it("also one that is a link to another place in the show's folder", async () => {
    const root = await folderOf("links", {
      "one/index.md": "One",
      "two/keep": "",
      "two/index.md": linkTo("../one/index.md"),
    });
    expect(await slugsIn(root)).toEqual(["one", "two"]);
  });
});

it("texts come with their paths, the deep dive too", async () => {
  const { folder } = await read(
    await folderOf("texts", { "one/index.md": "Notes", "one/deep-dive.md": "Deep" }),
  );
  expect(folder?.show).toEqual({ path: "show.yaml", text: "title: Tides\n" });
  expect(folder?.episodes).toMatchObject([
    { index: { path: "one/index.md", text: "Notes" }, deepDive: { path: "one/deep-dive.md", text: "Deep" } },
  ]);
});

it("a show's folder may itself be a link", async () => {
  const root = await folderOf("target", { "one/index.md": "One" });
  const link = path.join(workplace, "link");
  await linkTo(root)(link);
  expect(await slugsIn(link)).toEqual(["one"]);
});

describe("a path is found only inside the show's folder", () => {
  it.each(["../secret.txt", "one/../../secret.txt", "/../secret.txt", "..", "out.txt", "away/secret.txt"])(
    "not %s",
    async (file) => {
      const root = await folderOf(`outside ${file.replaceAll(/\W/g, "-")}`, { away: linkTo("../elsewhere") });
      await mkdir(path.join(workplace, "elsewhere"), { recursive: true });
      for (const name of ["secret.txt", "elsewhere/secret.txt"])
        await writeFile(path.join(workplace, name), "");
      await changeShow(root, { "out.txt": linkTo("../secret.txt") });
      expect(await placeInside(root, file)).toEqual({
        what: "lies outside the show's folder",
        fix: "copy the file into the show's folder",
      });
    },
  );

  it("also when its name begins with two dots", async () => {
    const root = await folderOf("dots", { "..tides.jpg": "" });
    expect(await placeInside(root, "..tides.jpg")).toBe(path.join(root, "..tides.jpg"));
  });
});

// The superuser may read everything.
it.skipIf(process.getuid?.() === 0)("a file that may not be read is a Problem", async () => {
  const root = await folderOf("rights", { "one/index.md": "One" });
  await chmod(path.join(root, "one/index.md"), 0o000);
  expect((await read(root)).problems).toEqual([
    { file: "one/index.md", what: "may not be read", fix: "give this user the right to read it" },
  ]);
});
