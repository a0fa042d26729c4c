import type * as Files from "node:fs/promises";
import path from "node:path";
import { beforeEach, expect, it, vi } from "vitest";
import { build, changeShow, copySmallShow } from "../small-show.ts";
import { temporaryFolder } from "../temporary-folder.ts";

/** What is open at once, by Node's own functions, and the place that the machine refuses to open, if any. */
const disk = vi.hoisted(() => ({ open: 0, most: 0, refused: "" }));

vi.mock("node:fs/promises", async (importOriginal) => {
  const files = await importOriginal<typeof Files>();
  const counted = <Work extends (...args: never[]) => Promise<unknown>>(work: Work) =>
    (async (...args: Parameters<Work>) => {
      if (disk.refused !== "" && String(args[0]).endsWith(disk.refused))
        throw Object.assign(new Error("EMFILE: too many open files"), { code: "EMFILE" });
      disk.most = Math.max(disk.most, ++disk.open);
      return work(...args).finally(() => disk.open--);
    }) as Work;
  return { ...files, readdir: counted(files.readdir as never), readFile: counted(files.readFile as never) };
});

beforeEach(() => Object.assign(disk, { open: 0, most: 0, refused: "" }));

const workplace = await temporaryFolder();

it("a show of hundreds of folders is read with few of them open at once", async () => {
  const root = path.join(workplace, "many");
  const slugs = Array.from({ length: 300 }, (_, index) => `episode-${index}`);
  await changeShow(root, {
    "show.yaml": "title: Tides\n",
    ...Object.fromEntries(slugs.map((slug) => [`${slug}/index.md`, "Notes"])),
  });
  disk.most = 0;
  const result = await build(root, path.join(workplace, "cache"));
  const files = "problems" in result ? result.problems.map(({ file }) => file) : [];
  for (const slug of slugs) expect(files).toContain(`${slug}/index.md`);
  expect(disk.most).toBeGreaterThan(1);
  expect(disk.most).toBeLessThanOrEqual(32);
});

it.each(["small-show", "first-steps", "first-steps/index.md", "first-steps/audio.mp3"])(
  "a machine that opens no more files, as at %s, is one Problem",
  async (refused) => {
    const root = await copySmallShow(path.join(workplace, refused.replace("/", "-"), "small-show"));
    disk.refused = refused;
    expect(await build(root, path.join(workplace, "cache"))).toMatchObject({
      problems: [
        {
          file: "",
          what: "this machine opens no more files at once",
          fix: "raise its limit (ulimit -n 4096) or close other programs, then build again",
        },
      ],
    });
  },
);
