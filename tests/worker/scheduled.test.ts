import { cp } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { changeShow, copySmallShow, edit, frontMatter, inTurn, SPRING } from "../compile/small-show.ts";
import { temporaryFolder } from "../compile/temporary-folder.ts";
import { KITCHEN_SINK } from "../kitchen-sink/built-show.ts";
import { type ServedBuild, servedBuild } from "./built-site.ts";

// Two builds of one show, the second without the episodes that are still to come. Nobody may be able to tell them apart.

const SECRET = "quiet-harbour";

let withIt: ServedBuild;
let withoutIt: ServedBuild;

beforeAll(async () => {
  const workplace = await temporaryFolder();
  const build = async (name: string, isScheduled: boolean) => {
    const root = await copySmallShow(path.join(workplace, name), PUBLISHED);
    // What all episodes may have in common: a cover, and a file that notes link to.
    for (const file of ["cover.jpg", "notes.txt"])
      await cp(path.join(KITCHEN_SINK, "everything", file), path.join(root, "first-steps", file));
    if (isScheduled) await addSecret(root);
    else await changeShow(root, { "a-look-ahead": null });
    return servedBuild(root, SPRING);
  };
  withIt = await build("with", true);
  withoutIt = await build("without", false);
}, 120_000);

const PUBLISHED = {
  "show.yaml": edit("explicit: false", "explicit: false\nfeed: {limit: 1}\nredirects: {/old: /about}"),
  "first-steps/index.md": inTurn(
    frontMatter(
      "tags: [beginnings]\nseason: 1\npeople: [{name: Bob Muster, role: guest}]\nredirects: [/first]",
    ),
    edit("We begin", "The [notes](notes.txt). We begin"),
  ),
};

/** An episode in which everything is said, on the first day of a distant year. */
async function addSecret(root: string): Promise<void> {
  await cp(path.join(KITCHEN_SINK, "everything"), path.join(root, SECRET), { recursive: true });
  await changeShow(root, {
    [`${SECRET}/index.md`]: inTurn(
      edit("published: 2026-10-25T02:30+01:00", "published: 2099-01-01T09:00"),
      edit("updated: 2026-10-26T10:00\n", ""),
    ),
  });
}

describe("a show with episodes that are still to come", () => {
  it("serves the same files without the Worker, and further ones whose names nobody can guess", async () => {
    const files = assetsOf(withIt);
    const known = assetsOf(withoutIt);
    expect([...known].filter((file) => !files.has(file))).toEqual([]);
    const digests = new Set([...known].map(digestIn));
    const further = [...files].filter((file) => !known.has(file));
    expect(further.filter((file) => digests.has(digestIn(file)))).toEqual([]);
    expect(further.length).toBeGreaterThan(10);
  });

  it("names no file after an episode, or after what its host calls it", () => {
    const words = ["first", "steps", "cover", "notes", "worte", ...SECRET.split("-")];
    const named = [...assetsOf(withIt)].filter((file) => words.some((word) => file.includes(word)));
    expect(named).toEqual([]);
  });
});

function assetsOf({ files }: ServedBuild): ReadonlySet<string> {
  return new Set([...files.keys()].filter((file) => file.startsWith("/assets/")));
}

function digestIn(file: string): string {
  const [digest] = /[0-9a-f]{16}(?=\.)/.exec(file) ?? [];
  if (digest === undefined) throw new Error(`${file} holds no digest`);
  return digest;
}
