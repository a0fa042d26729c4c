import type * as Crypto from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, it, vi } from "vitest";
import {
  buildOutput,
  bytesAt,
  type Changes,
  copySmallShow,
  draw,
  drawn,
  fixture,
  frontMatter,
  inTurn,
  lastLines,
} from "../small-show.ts";
import { temporaryFolder } from "../temporary-folder.ts";

/** Whatever Node has hashed. */
const hashed = vi.hoisted((): Uint8Array[] => []);

vi.mock("node:crypto", async (importOriginal) => {
  const crypto = await importOriginal<typeof Crypto>();
  return {
    ...crypto,
    createHash(algorithm: string) {
      const hash = crypto.createHash(algorithm);
      const update = hash.update.bind(hash);
      return Object.assign(hash, {
        update(part: string | Uint8Array) {
          if (typeof part !== "string") hashed.push(part);
          return update(part);
        },
      });
    },
  };
});

const workplace = await temporaryFolder();

const PEOPLE = frontMatter("people: [{name: Ann, img: ../people/ann.png}]");

/** Files that are used several times, each in several ways. */
const SHARED: Changes = {
  "people/ann.png": drawn(draw(300).png()),
  "handout.pdf": "%PDF-1.7",
  // The episodes of the small show all have the same audio.
  "first-steps/audio.mp3": fixture("chapters.mp3"),
  "second-wind/audio.mp3": fixture("without-length.mp3"),
  "first-steps/index.md": inTurn(
    PEOPLE,
    frontMatter("image: ../artwork.jpg"),
    lastLines("\n[It](../handout.pdf)"),
  ),
  "second-wind/index.md": inTurn(
    PEOPLE,
    frontMatter("image: ../artwork.jpg"),
    lastLines("\n[It](../handout.pdf) ![Ann](../people/ann.png)"),
  ),
};

it.each(["nothing is known of them", "they are known from the last build"])(
  "files that a build uses many times are hashed once, when %s",
  async () => {
    const root = path.join(workplace, "show");
    if (!(await readFile(path.join(root, "show.yaml")).catch(() => null))) await copySmallShow(root, SHARED);
    hashed.length = 0;
    const output = await buildOutput(root, path.join(workplace, "cache"));
    const counts: Record<string, number> = {};
    // Those that are named by their content.
    for (const address of [...output.files.keys()].filter((name) => /^\/(?:assets|media)\//.test(name))) {
      const bytes = await bytesAt(output, address);
      counts[address] = hashed.filter((part) => Buffer.from(part).equals(bytes)).length;
    }
    expect(Object.entries(counts).filter(([, count]) => count !== 1)).toEqual([]);
  },
);
