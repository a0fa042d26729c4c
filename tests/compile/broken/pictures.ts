import { writeFile } from "node:fs/promises";
import type { Sharp } from "sharp";
import { type Changes, draw, drawn, edit, frontMatter } from "../small-show.ts";
import type { BrokenSource } from "./broken-source.ts";

export const PICTURES: readonly BrokenSource[] = [
  {
    name: "no artwork",
    changes: { "artwork.jpg": null },
    problems: ["show.yaml:7:10  artwork (artwork.jpg) is not there; add the file, or correct its name"],
  },
  {
    name: "artwork in capitals",
    changes: { "artwork.jpg": null, "Artwork.JPG": drawn(draw().jpeg()) },
    problems: [
      "show.yaml:7:10  artwork (artwork.jpg) is not there, but Artwork.JPG is; rename that to artwork.jpg",
    ],
  },
  {
    name: "artwork that is not square",
    changes: { "artwork.jpg": drawn(draw(1600, 1400).jpeg()) },
    problems: ["show.yaml:7:10  artwork (artwork.jpg) is 1600x1400 pixels, not square; crop it to a square"],
  },
  {
    name: "artwork of 1000 pixels",
    changes: { "artwork.jpg": drawn(draw(1000).jpeg()) },
    problems: [
      "show.yaml:7:10  artwork (artwork.jpg) is 1000 pixels wide, not 1400 to 3000; export it with 3000 by 3000 pixels",
    ],
  },
  {
    name: "artwork of 3200 pixels",
    changes: { "artwork.jpg": drawn(draw(3200).jpeg()) },
    problems: [
      "show.yaml:7:10  artwork (artwork.jpg) is 3200 pixels wide, not 1400 to 3000; export it with 3000 by 3000 pixels",
    ],
  },
  {
    name: "artwork in CMYK",
    changes: { "artwork.jpg": drawn(draw().toColourspace("cmyk").jpeg()) },
    problems: ["show.yaml:7:10  artwork (artwork.jpg) has the colour space cmyk; save it in RGB"],
  },
  {
    name: "artwork in grey",
    changes: { "artwork.jpg": drawn(draw().toColourspace("b-w").jpeg()) },
    problems: ["show.yaml:7:10  artwork (artwork.jpg) has the colour space b-w; save it in RGB"],
  },
  {
    name: "artwork in RGB with 16 bits",
    changes: png(draw().toColourspace("rgb16").png()),
    problems: ["show.yaml:7:10  artwork (artwork.png) has 16 bits a channel; save it with 8 bits a channel"],
  },
  {
    name: "artwork in grey with 16 bits",
    changes: png(draw().toColourspace("grey16").png()),
    problems: [
      "show.yaml:7:10  artwork (artwork.png) is grey, with 16 bits; save it in RGB, with 8 bits a channel",
    ],
  },
  {
    name: "a WebP named artwork.jpg",
    changes: { "artwork.jpg": drawn(draw().webp()) },
    problems: [
      "show.yaml:7:10  artwork (artwork.jpg) is WEBP, which directories do not take; save it as JPEG or PNG",
    ],
  },
  {
    name: "a PNG named artwork.jpg",
    changes: { "artwork.jpg": drawn(draw().png()) },
    problems: ["show.yaml:7:10  artwork (artwork.jpg) is PNG inside; let its name end in .png"],
  },
  {
    name: "artwork with an alpha channel",
    changes: png(draw(1400, 1400, { r: 181, g: 56, b: 31, alpha: 0.5 }).png()),
    problems: ["show.yaml:7:10  artwork (artwork.png) has an alpha channel; save it without transparency"],
  },
  {
    name: "artwork that breaks off in the middle",
    changes: { "artwork.jpg": brokenOff },
    problems: [
      "show.yaml:7:10  artwork (artwork.jpg) is not a picture that can be read to its end; export it again as JPEG or PNG",
    ],
  },
  {
    name: "artwork of no bytes",
    changes: { "artwork.jpg": "" },
    problems: [
      "show.yaml:7:10  artwork (artwork.jpg) is not a picture that can be read to its end; export it again as JPEG or PNG",
    ],
  },
  {
    name: "a page named artwork.jpg",
    changes: { "artwork.jpg": "<!doctype html>\n" },
    problems: [
      "show.yaml:7:10  artwork (artwork.jpg) is not a picture that can be read to its end; export it again as JPEG or PNG",
    ],
  },
  {
    name: "artwork on another site",
    changes: { "show.yaml": edit("artwork: artwork.jpg", "artwork: https://cdn.example/artwork.jpg") },
    problems: [
      "show.yaml:7:10  artwork (https://cdn.example/artwork.jpg) is an address; put the picture into the show's folder and name it here",
    ],
  },
  {
    name: "a cover that is too small",
    changes: { "first-steps/cover.png": drawn(draw(300).png()) },
    problems: [
      "first-steps/cover.png  is 300 pixels wide, not 1400 to 3000; export it with 3000 by 3000 pixels",
    ],
  },
  {
    name: "a cover that is not there",
    changes: { "first-steps/index.md": frontMatter("image: front.jpg") },
    problems: [
      "first-steps/index.md:5:8  image (first-steps/front.jpg) is not there; add the file, or correct its name",
    ],
  },
  {
    name: "a portrait that is no picture",
    changes: {
      "people/ann.jpg": "not a picture",
      "first-steps/index.md": frontMatter("people: [{name: Ann, img: ../people/ann.jpg}]"),
    },
    problems: [
      "first-steps/index.md:5:27  people[0].img (people/ann.jpg) is not a picture that can be read to its end; export it again as JPEG or PNG",
    ],
  },
];

/** A PNG for artwork. */
function png(drawing: Sharp): Changes {
  return { "show.yaml": edit("artwork.jpg", "artwork.png"), "artwork.png": drawn(drawing) };
}

async function brokenOff(place: string): Promise<void> {
  const whole = await draw().jpeg().toBuffer();
  await writeFile(place, whole.subarray(0, whole.byteLength / 2));
}
