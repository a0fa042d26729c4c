import type { FontFacts } from "./font-file.ts";

/** A font that many machines have: what is drawn in it until the host's own is there. */
interface StandIn {
  /** What it is called among families of ours. */
  readonly name: string;
  /** What machines call it, and others that are as wide letter by letter. */
  readonly regular: readonly string[];
  readonly bold: readonly string[];
  /** How wide a letter of the sample text is, in ems, as measured with these fonts. */
  readonly width: number;
  readonly boldWidth: number;
}

/** The letters of headings in a list of families, or of text. */
export type StandInKind = "serif" | "sans";

const STAND_INS: Readonly<Record<StandInKind, readonly StandIn[]>> = {
  sans: [
    {
      name: "Arial",
      regular: ["Arial", "ArialMT", "Liberation Sans", "Arimo"],
      bold: ["Arial Bold", "Arial-BoldMT", "Liberation Sans Bold", "Arimo Bold"],
      width: 0.4477,
      boldWidth: 0.4818,
    },
    {
      name: "Roboto",
      regular: ["Roboto", "Roboto-Regular"],
      bold: ["Roboto Bold", "Roboto-Bold"],
      width: 0.4448,
      boldWidth: 0.4507,
    },
    {
      name: "DejaVu Sans",
      regular: ["DejaVu Sans"],
      bold: ["DejaVu Sans Bold"],
      width: 0.5109,
      boldWidth: 0.5771,
    },
  ],
  serif: [
    {
      name: "Times",
      regular: ["Times New Roman", "TimesNewRomanPSMT", "Liberation Serif", "Tinos"],
      bold: ["Times New Roman Bold", "TimesNewRomanPS-BoldMT", "Liberation Serif Bold", "Tinos Bold"],
      width: 0.4074,
      boldWidth: 0.4315,
    },
    {
      name: "Noto Serif",
      regular: ["Noto Serif", "NotoSerif-Regular"],
      bold: ["Noto Serif Bold", "NotoSerif-Bold"],
      width: 0.4834,
      boldWidth: 0.5105,
    },
    {
      name: "DejaVu Serif",
      regular: ["DejaVu Serif"],
      bold: ["DejaVu Serif Bold"],
      width: 0.517,
      boldWidth: 0.5693,
    },
  ],
};

/** The families that stand in for one of the host's, the likeliest first. */
export function standInFamilies(family: string, kind: StandInKind): readonly string[] {
  return STAND_INS[kind].map(({ name }) => `${family} as ${name}`);
}

/** A face of the host's that others stand in for. */
export interface StoodInFor {
  readonly family: string;
  readonly kind: StandInKind;
  readonly descriptors: ReadonlyMap<string, string>;
  readonly facts: FontFacts;
}

/**
 * The `@font-face` rules of those families: as wide and as high as the host's font is, so that nothing moves when it comes. None for a font
 * without Latin: how wide the letters of machines are in other scripts, nobody can know.
 */
export function standInFaces(face: StoodInFor): string {
  const [first, last] = weightsOf(face.descriptors.get("font-weight") ?? "400");
  const isBoth = face.facts.isVariable && first < BOLD && last >= BOLD;
  const spans = isBoth
    ? ([
        [`${first} ${BOLD - 1}`, false],
        [`${BOLD} ${last}`, true],
      ] as const)
    : ([[face.descriptors.get("font-weight"), first >= BOLD]] as const);
  return spans
    .flatMap(([weight, isBold]) =>
      STAND_INS[face.kind].map((standIn) => faceRule(face, standIn, { weight, isBold })),
    )
    .join("");
}

/** The least weight for which browsers take a bold font. */
const BOLD = 600;

function weightsOf(weight: string): readonly [number, number] {
  const [first = 400, last = first] = weight
    .replace("normal", "400")
    .replace("bold", "700")
    .split(/\s+/)
    .map(Number);
  return [first, last];
}

interface Weight {
  readonly weight: string | undefined;
  readonly isBold: boolean;
}

function faceRule(face: StoodInFor, standIn: StandIn, { weight, isBold }: Weight): string {
  const { family, descriptors, facts } = face;
  const width = isBold ? facts.boldWidth : facts.width;
  if (width === null) return "";
  const adjust = width / (isBold ? standIn.boldWidth : standIn.width);
  const names = isBold ? standIn.bold : standIn.regular;
  const style = descriptors.get("font-style");
  const range = descriptors.get("unicode-range");
  return rule("@font-face", [
    ["font-family", JSON.stringify(`${family} as ${standIn.name}`)],
    ["src", names.map((name) => `local(${JSON.stringify(name)})`).join(",")],
    ...(weight === undefined ? [] : [["font-weight", weight] as const]),
    ...(style === undefined ? [] : [["font-style", style] as const]),
    ...(range === undefined ? [] : [["unicode-range", range] as const]),
    ["size-adjust", percent(adjust)],
    ["ascent-override", percent(facts.ascent / adjust)],
    ["descent-override", percent(facts.descent / adjust)],
    ["line-gap-override", percent(facts.lineGap / adjust)],
  ]);
}

/** A rule of CSS with its declarations. */
export function rule(selector: string, declarations: readonly (readonly [string, string])[]): string {
  return `${selector}{${declarations.map(([name, value]) => `${name}:${value}`).join(";")}}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
