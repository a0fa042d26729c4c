import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { squarePicture } from "../../../src/import/files/square-picture.ts";

const RED = { r: 200, g: 30, b: 30 };

function picture(width: number, height: number, background: object = RED) {
  const channels = "alpha" in background ? 4 : 3;
  return sharp({ create: { width, height, channels, background } });
}

describe("a picture of another host", () => {
  it.each([
    ["a JPEG", () => picture(1400, 1400).jpeg()],
    ["a PNG", () => picture(3000, 3000).png()],
  ])("stays what it is, byte for byte, when directories take it: %s", async (_, made) => {
    const bytes = await made().toBuffer();
    const squared = await squarePicture(bytes);
    expect(squared).toMatchObject({ changes: [] });
    expect("bytes" in squared && Buffer.from(squared.bytes).equals(bytes)).toBe(true);
  });

  it.each<[string, () => Promise<Buffer>, number, string[]]>([
    ["a WebP", () => picture(1500, 1500).webp().toBuffer(), 1500, ["WEBP became JPEG"]],
    ["a wide one", () => picture(2000, 1000).jpeg().toBuffer(), 2000, ["2000x1000 pixels became square"]],
    ["a small one", () => picture(600, 600).jpeg().toBuffer(), 1400, ["600 pixels became 1400"]],
    ["a large one", () => picture(4000, 4000).png().toBuffer(), 3000, ["4000 pixels became 3000"]],
    [
      "one in CMYK",
      () => picture(1400, 1400).toColourspace("cmyk").jpeg().toBuffer(),
      1400,
      ["the colour space cmyk became RGB"],
    ],
    [
      "one that shines through",
      () =>
        picture(1400, 1400, { ...RED, alpha: 0.5 })
          .png()
          .toBuffer(),
      1400,
      ["transparency became white"],
    ],
    [
      "one that lies on its side",
      () => picture(1400, 1400).withMetadata({ orientation: 6 }).jpeg().toBuffer(),
      1400,
      ["it was turned upright"],
    ],
  ])("becomes what directories take: %s", async (_, made, pixels, changes) => {
    const squared = await squarePicture(await made());
    if (!("bytes" in squared)) throw new Error(squared.what);
    expect(squared).toMatchObject({ extension: "jpg", changes });
    expect(await sharp(squared.bytes).metadata()).toMatchObject({
      format: "jpeg",
      width: pixels,
      height: pixels,
      space: "srgb",
      hasAlpha: false,
    });
    expect(await squarePicture(squared.bytes)).toMatchObject({ changes: [] });
  });

  it("stands whole on a ground of its own colour", async () => {
    const squared = await squarePicture(await picture(2000, 1000).png().toBuffer());
    if (!("bytes" in squared)) throw new Error(squared.what);
    const corner = await sharp(squared.bytes)
      .extract({ left: 0, top: 0, width: 1, height: 1 })
      .raw()
      .toBuffer();
    expect(Math.abs((corner[0] ?? 0) - RED.r)).toBeLessThan(12);
    expect(Math.abs((corner[2] ?? 0) - RED.b)).toBeLessThan(12);
  });

  it.each([
    ["an error page", Buffer.from("<html>404</html>")],
    ["nothing", new Uint8Array()],
  ])("is refused when it is none: %s", async (_, bytes) => {
    expect(await squarePicture(bytes)).toMatchObject({
      what: "is not a picture that can be read to its end",
    });
  });

  it("is refused when it breaks off", async () => {
    const whole = await picture(1400, 1400).png().toBuffer();
    expect(await squarePicture(whole.subarray(0, whole.byteLength / 2))).toHaveProperty("fix");
  });
});
