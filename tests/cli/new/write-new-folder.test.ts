import { readdirSync } from "node:fs";
import { mkdir, readdir, readFile, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { removeLeftFolders, writeNewFolder } from "../../../src/cli/new/write-new-folder.ts";
import { temporaryFolder } from "../../compile/temporary-folder.ts";

const NEVER = () => () => undefined;

async function workplace() {
  const root = await temporaryFolder();
  const original = path.join(root, "interview.mp3");
  await writeFile(original, "audio");
  return { root, original };
}

describe("a new folder", () => {
  it("holds its files; what was copied stays where it was", async () => {
    const { root, original } = await workplace();
    const files = [
      { name: "index.md", content: "text" },
      { name: "cover.jpg", content: Buffer.from("picture") },
      { name: "audio.mp3", content: { copyOf: original } },
    ];
    expect(await writeNewFolder({ root, name: "tides", files }, NEVER)).toBeNull();
    expect((await readdir(root)).sort()).toEqual(["interview.mp3", "tides"]);
    const contents = await Promise.all(
      files.map(({ name }) => readFile(path.join(root, "tides", name), "utf8")),
    );
    expect(contents).toEqual(["text", "picture", "audio"]);
  });

  it("leaves alone what is there, and nothing of itself", async () => {
    const { root } = await workplace();
    await mkdir(path.join(root, "tides"));
    await writeFile(path.join(root, "tides", "index.md"), "mine");
    const files = [{ name: "index.md", content: "text" }];
    expect(await writeNewFolder({ root, name: "tides", files }, NEVER)).toEqual({
      what: "tides has come to be there meanwhile",
      fix: "give the command again",
    });
    expect(await readFile(path.join(root, "tides", "index.md"), "utf8")).toBe("mine");
    expect((await readdir(root)).sort()).toEqual(["interview.mp3", "tides"]);
  });

  it("is not there at all when one of its files cannot be written", async () => {
    const { root } = await workplace();
    const files = [{ name: "audio.mp3", content: { copyOf: path.join(root, "gone.mp3") } }];
    expect(await writeNewFolder({ root, name: "tides", files }, NEVER)).toMatchObject({
      what: expect.stringMatching(/^tides could not be written \(ENOENT/),
    });
    expect(await readdir(root)).toEqual(["interview.mp3"]);
  });

  it("is not there at all when its host interrupts, in the middle of its files", async () => {
    const { root } = await workplace();
    let undo = (): void => undefined;
    let left: readonly string[] = [];
    const audio = {
      name: "audio.mp3",
      get content() {
        undo();
        left = readdirSync(root);
        return "audio";
      },
    };
    const onInterrupt = (given: () => void) => {
      undo = given;
      return () => undefined;
    };
    const files = [{ name: "index.md", content: "text" }, audio];
    await writeNewFolder({ root, name: "tides", files }, onInterrupt);
    expect(left).toEqual(["interview.mp3"]);
  });

  it("is not undone once it is whole", async () => {
    const { root } = await workplace();
    let isListening = false;
    const onInterrupt = () => {
      isListening = true;
      return () => {
        isListening = false;
      };
    };
    await writeNewFolder({ root, name: "tides", files: [] }, onInterrupt);
    expect(isListening).toBe(false);
  });
});

it("what killed commands have left is removed when it is old, for another one may be at work", async () => {
  const { root } = await workplace();
  const now = Date.now();
  for (const [name, hours] of [
    ["old", 2],
    ["young", 0.5],
  ] as const) {
    const place = path.join(root, `.airdate-new-${name}`);
    await mkdir(place);
    await utimes(place, new Date(now - hours * 3_600_000), new Date(now - hours * 3_600_000));
  }
  await removeLeftFolders(root, now);
  expect((await readdir(root)).sort()).toEqual([".airdate-new-young", "interview.mp3"]);
});
