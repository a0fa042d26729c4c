import path from "node:path";
import { describe, expect, it } from "vitest";
import { DO_WORK } from "../../../src/compile/cache/code-work.ts";
import { createAssetSet } from "../../../src/compile/output/asset-set.ts";
import { siteColors } from "../../../src/compile/output/site-colors.ts";
import { addSiteFiles, type SiteLook } from "../../../src/compile/output/site-files.ts";
import { PROJECT } from "../../runtime/temporary-project.ts";

async function colorsOf(look: Pick<SiteLook, "theme" | "style">) {
  const show = { language: "en", url: "https://pod.example", ...look };
  const files = { assets: createAssetSet(), once: DO_WORK };
  return (await addSiteFiles(path.join(PROJECT, "src"), show, files)).colors;
}

describe("the colours of a site", () => {
  it.each<[string, SiteLook["theme"], { paper: string; accent: string }]>([
    ["nothing", undefined, { paper: "#fdfcf9", accent: "#0b5f5c" }],
    ["the dark scheme", { scheme: "dark" }, { paper: "#14161a", accent: "#0b5f5c" }],
    ["studio", { design: "studio" }, { paper: "#f2f4f7", accent: "#0b5f5c" }],
    ["poster, dark", { design: "poster", scheme: "dark" }, { paper: "#151515", accent: "#0b5f5c" }],
    [
      "another paper and accent",
      { paper: "cool", accent: "#7a1f3d" },
      { paper: "#fbfcfe", accent: "#7a1f3d" },
    ],
    [
      "the paper of studio in warm",
      { design: "studio", paper: "warm" },
      { paper: "#f6f3ee", accent: "#0b5f5c" },
    ],
  ])("follow the theme: %s", async (_, theme, colors) => {
    expect(await colorsOf({ theme })).toEqual(colors);
  });

  it("follow the host's own stylesheet", async () => {
    const css = ":root{--paper:light-dark(#fffdf0,#191510);--accent:teal}";
    expect(await colorsOf({ theme: undefined, style: { css, fonts: null } })).toEqual({
      paper: "#fffdf0",
      accent: "teal",
    });
  });
});

describe("the colour of a token", () => {
  it.each([
    ["the last one", ":root{--paper:#fff}:root{--paper:#eee}", "#eee"],
    ["in a layer", "@layer a{:root{--paper:#fff}}", "#fff"],
    ["of a pair of functions", ":root{--paper:light-dark(rgb(1,2,3),oklch(0.2 0 0))}", "rgb(1,2,3)"],
    ["for several selectors", ":root,.embed{--paper:#fff}", "#fff"],
  ])("is %s", (_, css, color) => {
    expect(siteColors(css, "auto").paper).toBe(color);
  });

  it.each([
    ["only some see", "@media print{:root{--paper:#fff}}"],
    ["another element has", ".card{--paper:#fff}"],
    ["follows from another", ":root{--paper:var(--ink)}"],
    ["is no colour", ":root{--paper:inherit}"],
  ])("is not what %s", (_, css) => {
    expect(siteColors(`:root{--paper:#123456}${css}`, "auto").paper).toBe("#123456");
  });

  it("of a pair is the dark one where all is dark", () => {
    expect(siteColors(":root{--paper:light-dark(#fff, rgb(1 2 3))}", "dark").paper).toBe("rgb(1 2 3)");
  });
});
