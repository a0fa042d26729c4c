import { DESIGNS, type WholeTheme } from "./design-defaults.ts";

/** The stylesheets of a theme, in order, by their names. */
export function themeSheets({ design, list, artwork, player }: WholeTheme): readonly string[] {
  return [
    "site",
    ...(design === "paper" ? [] : [`design-${design}`]),
    ...(list === "cards" ? ["list-cards"] : []),
    ...(artwork === "above" ? ["artwork-above"] : []),
    ...(player === "beside" ? ["player-beside"] : []),
  ];
}

/** A theme as values of the stylesheets' tokens, which it follows; nothing for what is as they have it. */
export function themeCss(theme: WholeTheme): string {
  const own = DESIGNS[theme.design];
  const tokens = [
    theme.accent === undefined ? "" : `--accent:${theme.accent}`,
    SCHEMES[theme.scheme],
    theme.paper === own.paper ? "" : PAPERS[theme.design === "studio" ? "panels" : "sheet"][theme.paper],
    theme.headings === own.headings ? "" : HEADINGS[theme.headings],
    theme.corners === own.corners ? "" : CORNERS[theme.corners],
    SCALES[theme.scale],
    MEASURES[theme.measure],
  ].filter((token) => token !== "");
  return tokens.length === 0 ? "" : `:root{${tokens.join(";")}}\n`;
}

type Values<Key extends keyof WholeTheme> = Readonly<Record<NonNullable<WholeTheme[Key]>, string>>;

const SCHEMES: Values<"scheme"> = { auto: "", light: "color-scheme:light", dark: "color-scheme:dark" };

/** Backgrounds, and the lines and fills on them, light and dark: the same lightness in another tint. */
const PAPERS: Readonly<Record<"sheet" | "panels", Values<"paper">>> = {
  sheet: {
    warm: tint(["#fdfcf9", "#14161a"], ["#f4f1ea", "#1d2026"], ["#dfdacf", "#31353d"]),
    neutral: tint(["#fdfdfd", "#151515"], ["#f3f3f3", "#1f1f1f"], ["#dbdbdb", "#353535"]),
    cool: tint(["#fbfcfe", "#12151b"], ["#eff3f8", "#1b2029"], ["#d5dce6", "#2e3642"]),
  },
  // What is raised is lighter than the page.
  panels: {
    warm: tint(["#f6f3ee", "#12110f"], ["#fffefc", "#1e1c19"], ["#e6e0d6", "#34312c"]),
    neutral: tint(["#f4f4f4", "#101010"], ["#ffffff", "#1c1c1c"], ["#e2e2e2", "#313131"]),
    cool: tint(["#f2f4f7", "#0e1014"], ["#ffffff", "#1a1d23"], ["#e0e4ea", "#2f343d"]),
  },
};

type Pair = readonly [light: string, dark: string];

function tint(paper: Pair, raised: Pair, line: Pair): string {
  const pair = ([light, dark]: Pair): string => `light-dark(${light},${dark})`;
  return `--paper:${pair(paper)};--raised:${pair(raised)};--line:${pair(line)}`;
}

const HEADINGS: Values<"headings"> = {
  serif: '--serif:"Iowan Old Style","Palatino Nova",Palatino,Charter,Georgia,"Noto Serif",serif',
  sans: "--serif:var(--font)",
};

const CORNERS: Values<"corners"> = {
  round: "--round:.6rem;--round-small:.4rem",
  square: "--round:0rem;--round-small:0rem",
};

const SCALES: Values<"scale"> = {
  small: "--text:93.75%;--display:.8",
  medium: "",
  large: "--text:112.5%;--display:1.2",
};

const MEASURES: Values<"measure"> = { narrow: "--measure:32rem", medium: "", wide: "--measure:46rem" };
