import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { openSquarePictures } from "../../../src/cli/import/square-pictures.ts";

const WEBP = await sharp({ create: { width: 1500, height: 1500, channels: 3, background: "#264653" } })
  .webp()
  .toBuffer();

function counting(body: Uint8Array | string) {
  const asked: string[] = [];
  const pictures = openSquarePictures(async (url) => {
    asked.push(url);
    if (typeof body === "string") return { what: body, fix: "later" };
    return { url, status: 200, bytes: body.length, digest: "", hops: [], body };
  });
  return { asked, pictures };
}

describe("pictures that episodes share", () => {
  it("are fetched and made square once, with the bytes as they came", async () => {
    const { asked, pictures } = counting(WEBP);
    const both = await Promise.all(["a", "a"].map((address) => pictures.pictureAt(address)));
    expect(both[0]).toMatchObject({ extension: "jpg", original: "webp", came: WEBP });
    expect(both[1]).toBe(both[0]);
    expect(asked).toEqual(["a"]);
  });

  it("are held only while they are among the last that were asked for", async () => {
    const { asked, pictures } = counting("answers 404");
    for (const address of "abcdefgh".split("")) await pictures.pictureAt(address);
    await pictures.pictureAt("a");
    await pictures.pictureAt("i");
    await pictures.pictureAt("a");
    await pictures.pictureAt("b");
    expect(asked.join("")).toBe("abcdefghib");
  });

  it("stay where they are: until the next run when they cannot be had, for good when they are none", async () => {
    const gone = { stays: { what: "answers 404", fix: "later" }, again: true };
    expect(await counting("answers 404").pictures.pictureAt("a")).toEqual(gone);
    expect(await counting(Buffer.from("no")).pictures.pictureAt("a")).toMatchObject({ again: false });
  });
});
