import { type Atrule, type Declaration, generate, parse, string, walk } from "css-tree";

/** A `@font-face` of a stylesheet. */
export interface FontFace {
  readonly start: number;
  readonly end: number;
  readonly family: string;
  /** What it says besides of which letters and styles it is, by name: `font-weight`, `unicode-range` and others. */
  readonly descriptors: ReadonlyMap<string, string>;
}

/** All that name a family, in order. */
export function fontFaces(css: string): readonly FontFace[] {
  const faces: FontFace[] = [];
  walk(parse(css, { positions: true, parseValue: false }), {
    visit: "Atrule",
    enter(rule) {
      const face = rule.name.toLowerCase() === "font-face" ? faceOf(rule) : null;
      if (face !== null) faces.push(face);
    },
  });
  return faces;
}

function faceOf({ block, loc }: Atrule): FontFace | null {
  const declarations = block?.children.toArray().filter((node) => node.type === "Declaration") ?? [];
  const descriptors = new Map(declarations.map(descriptorOf));
  const family = familyName(descriptors.get("font-family") ?? "");
  if (!loc || family === "") return null;
  return { start: loc.start.offset, end: loc.end.offset, family, descriptors };
}

function descriptorOf({ property, value }: Declaration): readonly [string, string] {
  return [property.toLowerCase(), generate(value).trim()];
}

/** Without quotes. */
function familyName(written: string): string {
  return /^["']/.test(written) ? string.decode(written) : written.replaceAll(/\s+/g, " ");
}
