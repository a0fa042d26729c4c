import path from "node:path";
import { describe, expect, it } from "vitest";
import { build, buildOutput, bytesAt, catalogOf, copySmallShow, draw, drawn } from "../small-show.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const workplace = await temporaryFolder();
const cache = path.join(workplace, "cache");

const STYLE = `/* Mine. */
:root { --paper: #fffdf0 }
.hero {
  background: url("marks/paper texture.png"), url(marks/wave.svg?v=2#w), url(data:image/png;base64,AAAA);
  clip-path: url(#edge);
}
`;
const WAVE = '<svg xmlns="http://www.w3.org/2000/svg"/>';

const sheetOf = async (root: string) => {
  const output = await buildOutput(root, cache);
  const { stylesheet } = catalogOf(output).site;
  return { output, stylesheet, css: Buffer.from(await bytesAt(output, stylesheet)).toString() };
};

describe("a show with a style.css", async () => {
  const root = await copySmallShow(path.join(workplace, "styled"), {
    "style.css": STYLE,
    "marks/paper texture.png": drawn(draw(8).png()),
    "marks/wave.svg": WAVE,
  });
  const { output, stylesheet, css } = await sheetOf(root);
  const own = css.slice(css.lastIndexOf("\n:root")).trim();

  it("has it behind Airdate's styles, which stand in a layer and so give way to it", () => {
    expect(css).toMatch(/^@layer airdate\{[^@]/);
    expect(own).toMatch(/^:root\{--paper:\s?#fffdf0\s?\}\.hero\{/);
  });

  it("serves the files that it names under their content, and leaves what is in it", async () => {
    const [texture, wave, ...rest] = [...own.matchAll(/url\("?(.*?)"?\)/g)].map(([, address]) => address);
    expect(texture).toMatch(/^\/assets\/file-[0-9a-f]+\.png$/);
    expect(wave).toMatch(/^\/assets\/file-[0-9a-f]+\.svg$/);
    expect(Buffer.from(await bytesAt(output, wave ?? "")).toString()).toBe(WAVE);
    expect(rest).toEqual(["data:image/png;base64,AAAA", "#edge"]);
  });

  it("has another address of its stylesheet than without", async () => {
    const plain = await sheetOf(await copySmallShow(path.join(workplace, "plain")));
    expect(plain.stylesheet).not.toBe(stylesheet);
    expect(plain.css).not.toContain("@layer");
  });
});

it("a property that nobody knows is a warning, with the one that was meant", async () => {
  const root = await copySmallShow(path.join(workplace, "slip"), { "style.css": "p { colr: red }\n" });
  expect((await build(root, cache)).warnings).toEqual([
    {
      level: "warning",
      file: "style.css",
      line: 1,
      column: 5,
      what: 'cannot be read here: "colr" is not a known CSS property',
      fix: 'Did you mean "color" instead?',
    },
  ]);
});
