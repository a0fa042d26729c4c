import { describe, expect, it } from "vitest";
import { ownCover } from "../../../src/cli/new/own-cover.ts";
import { draw } from "../../compile/small-show.ts";

const ARTWORK = await draw(1400, 1400, "#b5381f").jpeg().toBuffer();

describe("the picture in an audio file's tags", () => {
  it.each([
    ["jpg", draw(1400, 1400, "#264653").jpeg()],
    ["png", draw(1400, 1400, "#264653").png()],
  ])("is the episode's cover as it is: %s", async (extension, drawing) => {
    const bytes = await drawing.toBuffer();
    expect(await ownCover(bytes, ARTWORK)).toEqual({ kind: "own", name: `cover.${extension}`, bytes });
  });

  it.each([
    ["in its size", draw(1400, 1400, "#b5381f").jpeg({ quality: 40 })],
    ["smaller", draw(600, 600, "#b5381f").png()],
  ])("is not one where it is the show's artwork, %s", async (_, drawing) => {
    expect(await ownCover(await drawing.toBuffer(), ARTWORK)).toEqual({ kind: "artwork" });
  });

  it.each([
    ["too small", draw(600, 600, "#264653").jpeg(), "has 600x600 pixels, which directories do not take"],
    ["not square", draw(1600, 1400, "#264653").jpeg(), "has 1600x1400 pixels, which directories do not take"],
    [
      "of another kind",
      draw(1400, 1400, "#264653").webp(),
      "has 1400x1400 pixels, WEBP, which directories do not take",
    ],
  ])("is not one when it is %s", async (_, drawing, why) => {
    expect(await ownCover(await drawing.toBuffer(), ARTWORK)).toEqual({ kind: "unfit", why });
  });

  it("is not one when it cannot be read", async () => {
    expect(await ownCover(Buffer.from("no picture"), ARTWORK)).toEqual({
      kind: "unfit",
      why: "is not a picture that can be read to its end",
    });
  });

  it("is one where there is no artwork to be seen", async () => {
    expect(await ownCover(ARTWORK, null)).toMatchObject({ kind: "own" });
    expect(await ownCover(ARTWORK, Buffer.from("no picture"))).toMatchObject({ kind: "own" });
  });
});
