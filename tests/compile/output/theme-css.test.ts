import { describe, expect, it } from "vitest";
import { wholeTheme } from "../../../src/compile/output/design-defaults.ts";
import { themeCss, themeSheets } from "../../../src/compile/output/theme-css.ts";
import type { ShowFields } from "../../../src/schemas/show-schema.ts";

type Theme = NonNullable<ShowFields["theme"]>;

const css = (theme?: Theme) => themeCss(wholeTheme(theme));
const sheets = (theme?: Theme) => themeSheets(wholeTheme(theme)).join(" ");

describe("the stylesheets of a theme are", () => {
  it.each<[Theme | undefined, string]>([
    [undefined, "site"],
    [{ design: "studio" }, "site design-studio list-cards player-beside"],
    [{ design: "studio", list: "rows", player: "top" }, "site design-studio"],
    [{ design: "poster" }, "site design-poster"],
    [{ list: "cards", artwork: "above", player: "beside" }, "site list-cards artwork-above player-beside"],
    [{ artwork: "none" }, "site"],
  ])("of %j %s", (theme, names) => {
    expect(sheets(theme)).toBe(names);
  });
});

it.each(["paper", "studio", "poster"] as const)("the design %s as it is needs no tokens", (design) => {
  const { accent: _, ...theme } = wholeTheme({ design });
  expect(css({ design })).toBe("");
  expect(css(theme)).toBe("");
});

describe("tokens say", () => {
  it.each<[Theme, string]>([
    [{ accent: "#123456" }, "--accent:#123456"],
    [{ scheme: "dark" }, "color-scheme:dark"],
    [{ scale: "large" }, "--text:112.5%;--display:1.2"],
    [{ measure: "narrow" }, "--measure:32rem"],
    [{ corners: "square" }, "--round:0rem;--round-small:0rem"],
    [{ design: "poster", corners: "round" }, "--round:.6rem;--round-small:.4rem"],
    [{ headings: "sans" }, "--serif:var(--font)"],
  ])("%j", (theme, tokens) => {
    expect(css(theme)).toBe(`:root{${tokens}}\n`);
  });

  it("the letters of headings where the design has others", () => {
    expect(css({ design: "studio", headings: "serif" })).toMatch(/^:root\{--serif:.*Georgia.*serif\}\n$/);
  });

  it("the tint of panels, which are lighter than the page", () => {
    expect(css({ design: "studio", paper: "warm" })).toContain("--raised:light-dark(#fffefc,");
    expect(css({ design: "poster", paper: "warm" })).toContain("--raised:light-dark(#f4f1ea,");
  });
});
