import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openJournal } from "../../../src/cli/import/journal.ts";
import { openShowFiles, removeDrafts } from "../../../src/cli/import/show-files.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "airdate-show-files-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** A show's folder and its journal, each in a place of its own. */
async function begin(name: string) {
  const root = path.join(folder, name);
  const journal = path.join(folder, `${name}.jsonl`);
  const open = async () => openShowFiles(root, await openJournal(journal));
  return { root, journal, open };
}

describe("files of a show that is imported", () => {
  it("are written once, and again when the feed has changed", async () => {
    const { root, open } = await begin("changed");
    const files = await open();
    expect(await files.write("tides/index.md", "one")).toBe("new");
    expect(await files.write("tides/index.md", "one")).toBe("same");
    expect(await (await open()).write("tides/index.md", "two")).toBe("changed");
    expect(await readFile(path.join(root, "tides/index.md"), "utf8")).toBe("two");
    expect(await readdir(path.join(root, "tides"))).toEqual(["index.md"]);
  });

  it("stay as their host has edited them", async () => {
    const { root, open } = await begin("edited");
    await (await open()).write("show.yaml", "title: Salt\n");
    await appendFile(path.join(root, "show.yaml"), "tagline: Of the sea\n");
    expect(await (await open()).write("show.yaml", "title: Salt and so on\n")).toBe("kept");
    expect(await readFile(path.join(root, "show.yaml"), "utf8")).toBe("title: Salt\ntagline: Of the sea\n");
  });

  it("stay what they were when the host had them before", async () => {
    const { root, open } = await begin("before");
    await (await open()).write("a/index.md", "ours");
    await writeFile(path.join(root, "show.yaml"), "title: Mine\n");
    expect(await (await open()).write("show.yaml", "title: Theirs\n")).toBe("kept");
  });

  it("are known as ours when a run was killed after it had told of them", async () => {
    const { root, journal, open } = await begin("killed");
    await (await open()).write("a/index.md", "one");
    const told = await readFile(journal, "utf8");
    // As a run leaves it that was killed in the middle of its next line.
    await writeFile(journal, `${told}{"file":"a/ind`);
    const files = await open();
    expect(await files.write("a/index.md", "two")).toBe("changed");
    expect(await (await open()).write("a/index.md", "three")).toBe("changed");
    expect(await readFile(path.join(root, "a/index.md"), "utf8")).toBe("three");
  });
});

describe("drafts that a killed run has left", () => {
  it("are removed, and nothing else", async () => {
    const { root, open } = await begin("drafts");
    await (await open()).write("tides/index.md", "one");
    for (const file of [
      ".import-report.md.airdate-draft",
      "tides/.cover.jpg.airdate-draft",
      "tides/mine.draft",
    ])
      await writeFile(path.join(root, file), "half");
    await removeDrafts(root);
    expect((await readdir(root, { recursive: true })).sort()).toEqual([
      "tides",
      "tides/index.md",
      "tides/mine.draft",
    ]);
  });

  it("are none where there is no show yet", async () => {
    expect(await removeDrafts(path.join(folder, "nowhere"))).toBeUndefined();
  });
});

describe("the journal of an import", () => {
  it("remembers slugs, and what is done, as long as the item is the same", async () => {
    const { journal } = await begin("journal");
    const first = await openJournal(journal);
    await first.add({ guid: " a ", slug: "tides" });
    await first.add({ done: " a ", digest: "1", remarks: ["its cover was made square"] });
    const second = await openJournal(journal);
    expect([second.slugs.get(" a "), second.slugs.get("a")]).toEqual(["tides", undefined]);
    expect(["1", "2"].map((digest) => second.remarksOfDone(" a ", digest))).toEqual([
      ["its cover was made square"],
      null,
    ]);
  });
});
