import { fields } from "./field.ts";
import { matching, oneOf } from "./field-kinds.ts";

export const theme = fields("How the pages look.", {
  accent: matching(
    "The colour of links and buttons; it is made darker or lighter until it can be read.",
    /^#[0-9a-f]{6}$/i,
    'write it as "#0b6e4f"',
  ).optional(),
  scheme: oneOf("auto: light or dark, as the listener's system is; light or dark: always so.", [
    "auto",
    "light",
    "dark",
  ]).optional(),
  paper: oneOf("The tint of the background: warm, neutral or cool.", ["warm", "neutral", "cool"]).optional(),
  headings: oneOf("The letters of headings: serif or sans.", ["serif", "sans"]).optional(),
  corners: oneOf("The corners of pictures and boxes: round or square.", ["round", "square"]).optional(),
});
