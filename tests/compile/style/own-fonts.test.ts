import { readFile } from "node:fs/promises";
import path from "node:path";
import { create } from "fontkit";
import subsetFont from "subset-font";
import { describe, expect, it } from "vitest";
import { renderWarning } from "../../../src/schemas/warning.ts";
import { build, buildOutput, bytesAt, type Changes, catalogOf, copySmallShow } from "../small-show.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const workplace = await temporaryFolder();
const cache = path.join(workplace, "cache");

const fontsource = (name: string) => readFile(`node_modules/@fontsource/${name}`);
const LATIN = await fontsource("noto-serif/files/noto-serif-latin-400-normal.woff2");
const BOLD = await fontsource("noto-serif/files/noto-serif-latin-700-normal.woff2");
const GREEK = await fontsource("noto-serif/files/noto-serif-greek-400-normal.woff2");

const STYLE = `@font-face { font-family: Tide; src: local("Tide"), url(fonts/tide.woff2) format("woff2"), url(fonts/tide.ttf) }
@font-face { font-family: "Tide"; font-weight: 700; font-display: optional; src: url(fonts/bold.woff2) }
@font-face { font-family: Tide; font-style: italic; src: url(fonts/tide.woff2); unicode-range: U+41-5A }
:root { --serif: Tide, serif }
`;

const show = (name: string, changes: Changes) => copySmallShow(path.join(workplace, name), changes);
const warningsOf = async (root: string) =>
  (await build(root, cache)).warnings.map((warning) => renderWarning(warning, ""));

describe("fonts of a show", async () => {
  const root = await show("fonts", {
    "style.css": STYLE,
    "fonts/tide.woff2": LATIN,
    "fonts/bold.woff2": BOLD,
  });
  const output = await buildOutput(root, cache);
  const { site } = catalogOf(output);
  const css = Buffer.from(await bytesAt(output, site.stylesheet)).toString();
  const faces = [...css.matchAll(/@font-face\{.*?\}/g)].map(([face]) => face);
  const own = faces.filter((face) => !face.includes("size-adjust"));

  it("go out as WOFF2 with the letters of the show, and come up when they are there", async () => {
    expect(own).toHaveLength(3);
    expect(own[0]).toMatch(
      /^@font-face\{font-display:swap;font-family:Tide;src:url\(\/assets\/file-[0-9a-f]+\.woff2\) ?format\("woff2"\)\}$/,
    );
    expect(own[1]).toContain("font-display:optional");
    const [, address = ""] = /url\((.*?)\)/.exec(own[2] ?? "") ?? [];
    const capitals = create(Buffer.from(await bytesAt(output, address)));
    expect(
      "characterSet" in capitals && capitals.characterSet.filter((code) => code > 0x20 && code < 0xffff),
    ).toEqual(Array.from({ length: 26 }, (_, index) => 0x41 + index));
  });

  it("have fonts of machines that stand in for them, as wide and as high", () => {
    expect(css).toContain('--serif: Tide,"Tide as Times","Tide as Noto Serif","Tide as DejaVu Serif", serif');
    const same = faces.filter(
      (face) => face.includes('local("Noto Serif")') || face.includes("Noto Serif Bold"),
    );
    expect(same).toHaveLength(3);
    for (const face of same) {
      expect(face).toMatch(/size-adjust:(?:100|99\.9\d|100\.0\d)%/);
      expect(face).toMatch(/ascent-override:10[67]\.\d+%/);
    }
  });

  it("are asked for at once when they are upright", () => {
    const addresses = own.slice(0, 2).map((face) => /url\((.*?)\)/.exec(face)?.[1]);
    expect(site.fonts).toEqual(addresses);
  });

  it("are the same bytes when they are made anew", async () => {
    const again = await buildOutput(root, path.join(workplace, "other cache"));
    expect(catalogOf(again).site).toEqual(site);
  });
});

it("a font of another script than the show's has no letters to keep", async () => {
  const root = await show("greek", {
    "style.css": "@font-face { font-family: G; src: url(greek.woff2); unicode-range: U+370-3FF }",
    "greek.woff2": GREEK,
  });
  const result = await build(root, cache);
  expect("problems" in result && result.problems).toEqual([
    expect.objectContaining({
      file: "style.css",
      line: 1,
      what: "greek.woff2 has none of the letters that the show is written in",
    }),
  ]);
});

describe("a font that its maker does not want", () => {
  it.each([
    ["to be cut", 0x0100, "may not be cut to the letters"],
    ["on pages", 0x0002, "may not be used on pages"],
  ])("%s goes out whole, with a warning", async (_, fsType, words) => {
    const font = await marked(fsType);
    const root = await show(`marked ${fsType}`, {
      "style.css": "@font-face { font-family: M; src: url(m.ttf) }",
      "m.ttf": font,
    });
    expect(await warningsOf(root)).toEqual([
      expect.stringContaining(`style.css:1:35  m.ttf says that it ${words}`),
    ]);
    const output = await buildOutput(root, cache);
    const [, address = ""] =
      /url\((\/assets\/file-\w+\.ttf)\)/.exec(
        Buffer.from(await bytesAt(output, catalogOf(output).site.stylesheet)).toString(),
      ) ?? [];
    expect(Buffer.from(await bytesAt(output, address)).equals(font)).toBe(true);
  });
});

/** A font with these bits, which stand in the ninth and tenth byte of its table OS/2. */
async function marked(fsType: number): Promise<Buffer> {
  const font = await subsetFont(LATIN, "Tides", { targetFormat: "sfnt" });
  const entry = font.indexOf("OS/2", 0, "latin1");
  font.writeUInt16BE(fsType, font.readUInt32BE(entry + 8) + 8);
  return font;
}
