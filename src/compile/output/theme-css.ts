import type { ShowFields } from "../../schemas/show-schema.ts";

type Theme = NonNullable<ShowFields["theme"]>;

/** A theme as values of the stylesheet's tokens, which it follows; nothing for what is as the stylesheet has it. */
export function themeCss(theme: ShowFields["theme"]): string {
  if (theme === undefined) return "";
  const tokens = [
    theme.accent === undefined ? "" : `--accent:${theme.accent}`,
    SCHEMES[theme.scheme ?? "auto"],
    PAPERS[theme.paper ?? "warm"],
    theme.headings === "sans" ? "--serif:var(--font)" : "",
    theme.corners === "square" ? "--round:0;--round-small:0" : "",
  ].filter((token) => token !== "");
  return tokens.length === 0 ? "" : `:root{${tokens.join(";")}}\n`;
}

const SCHEMES: Readonly<Record<NonNullable<Theme["scheme"]>, string>> = {
  auto: "",
  light: "color-scheme:light",
  dark: "color-scheme:dark",
};

/** Backgrounds, and the lines and fills on them, light and dark: the same lightness in another tint. */
const PAPERS: Readonly<Record<NonNullable<Theme["paper"]>, string>> = {
  warm: "",
  neutral: tint(["#fdfdfd", "#151515"], ["#f3f3f3", "#1f1f1f"], ["#dbdbdb", "#353535"]),
  cool: tint(["#fbfcfe", "#12151b"], ["#eff3f8", "#1b2029"], ["#d5dce6", "#2e3642"]),
};

type Pair = readonly [light: string, dark: string];

function tint(paper: Pair, raised: Pair, line: Pair): string {
  const pair = ([light, dark]: Pair): string => `light-dark(${light},${dark})`;
  return `--paper:${pair(paper)};--raised:${pair(raised)};--line:${pair(line)}`;
}
