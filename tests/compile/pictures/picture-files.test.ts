import path from "node:path";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import type { Picture } from "../../../src/catalog/picture.ts";
import { openWorkCache } from "../../../src/compile/cache/work-cache.ts";
import type { Output } from "../../../src/compile/output/output.ts";
import {
  buildOutput,
  bytesAt,
  catalogOf,
  copySmallShow,
  draw,
  drawn,
  episodeIn,
  frontMatter,
  inTurn,
  lastLines,
} from "../small-show.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const workplace = await temporaryFolder();
const PEOPLE = frontMatter(
  "people:\n  - {name: Ann, img: ../people/ann.png}\n  - {name: Ben, img: ../people/ben.jpg}",
);
const work = openWorkCache(path.join(workplace, "cache"));
let output: Output;

beforeAll(async () => {
  const root = await copySmallShow(path.join(workplace, "show"), {
    "artwork.jpg": drawn(draw(1500).jpeg()),
    "people/ann.png": drawn(draw(150, 150, { r: 0, g: 99, b: 0, alpha: 0.5 }).png()),
    // Held upright: 120 wide and 200 high when it is shown.
    "people/ben.jpg": drawn(draw(200, 120, "#336699").jpeg().withMetadata({ orientation: 6 })),
    "first-steps/index.md": inTurn(PEOPLE, lastLines("\n![Wide](wide.webp)")),
    "first-steps/wide.webp": drawn(draw(800, 200).webp()),
    "second-wind/index.md": PEOPLE,
    "second-wind/cover.jpg": drawn(draw(1400, 1400, "#445566").jpeg()),
  });
  output = await buildOutput(root, "", { cache: work });
});

const sizesOf = ({ variants }: Picture) => variants.map(({ type, width }) => `${type} ${width}`);
const artwork = () => catalogOf(output).show.artwork;
const portraits = (slug: string) => episodeIn(output, slug).people.map(({ picture }) => picture);

describe("artwork", () => {
  it("is served as it is, with its size", async () => {
    expect(artwork()).toMatchObject({ width: 1500, height: 1500 });
    expect(artwork().href).toMatch(/^\/assets\/file-[0-9a-f]{16}\.jpg$/);
  });

  it("has smaller copies in AVIF, and one JPEG for what cannot show it", () => {
    expect(sizesOf(artwork())).toEqual([
      "image/avif 160",
      "image/avif 320",
      "image/avif 640",
      "image/avif 960",
      "image/jpeg 640",
    ]);
  });

  it("has copies of the types and widths that they say", async () => {
    for (const { path: address, width, type } of artwork().variants) {
      const facts = await sharp(await bytesAt(output, address)).metadata();
      expect(facts).toMatchObject({ width, format: type === "image/avif" ? "heif" : "jpeg" });
    }
  });

  it("gives the site's icon: a square PNG of 180 pixels", async () => {
    const facts = await sharp(await bytesAt(output, catalogOf(output).site.icon)).metadata();
    expect(facts).toMatchObject({ format: "png", width: 180, height: 180 });
  });
});

describe("a cover", () => {
  it("named cover.jpg is found by itself", () => {
    expect(episodeIn(output, "second-wind").cover).toMatchObject({ width: 1400, height: 1400 });
  });

  it("is not there for an episode without one", () => {
    expect(episodeIn(output, "first-steps")).not.toHaveProperty("cover");
  });
});

describe("portraits", () => {
  it("have no copies wider than they are", () => {
    expect(portraits("first-steps").map((picture) => picture && sizesOf(picture))).toEqual([
      ["image/avif 96", "image/jpeg 96"],
      ["image/avif 96", "image/jpeg 96"],
    ]);
  });

  it("have the size in which they are shown, whichever way the camera was held", () => {
    expect(portraits("first-steps")[1]).toMatchObject({ width: 120, height: 200 });
  });

  it("that two episodes share are made once", () => {
    expect(portraits("second-wind")).toEqual(portraits("first-steps"));
    // Artwork and the cover have five copies each, the portraits two each.
    expect(work.done.get("picture-2")).toBe(5 + 5 + 2 + 2);
  });
});

it("a picture in the notes is served as it is, without copies", async () => {
  const [, address = ""] = /<img src="([^"]+)"/.exec(episodeIn(output, "first-steps").notesHtml) ?? [];
  expect(address).toMatch(/^\/assets\/file-[0-9a-f]{16}\.webp$/);
  expect(await sharp(await bytesAt(output, address)).metadata()).toMatchObject({
    format: "webp",
    width: 800,
  });
});
