import { fields } from "./field.ts";
import { matching, oneOf } from "./field-kinds.ts";

export const theme = fields("How the pages look.", {
  design: oneOf(
    "The whole of it: paper, a quiet page to read; studio, rounded panels as in an app; poster, large letters on a field of colour. paper when left out; what the keys below do not say is the design's to choose.",
    ["paper", "studio", "poster"],
  ).optional(),
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
  scale: oneOf("How large letters are, headings above all: small, medium or large.", [
    "small",
    "medium",
    "large",
  ]).optional(),
  measure: oneOf("How long a line of text may be: narrow, medium or wide.", [
    "narrow",
    "medium",
    "wide",
  ]).optional(),
  list: oneOf("Lists of episodes: rows, or cards side by side.", ["rows", "cards"]).optional(),
  artwork: oneOf("The artwork on the home page: beside the show's words, above them, or none.", [
    "beside",
    "above",
    "none",
  ]).optional(),
  player: oneOf("Where the player is on wide screens: top, above the text; or beside it, always in sight.", [
    "top",
    "beside",
  ]).optional(),
});
