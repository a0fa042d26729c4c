import { accessSync, constants, statSync } from "node:fs";
import path from "node:path";
import type { Reading } from "../schemas/field.ts";
import { readShowAnswer, type ShowAnswer } from "../schemas/show-answer.ts";
import type { AskedField } from "./show-details.ts";

/**
 * What a host has written for a field, behind an option or at a question → as show.yaml has it; of artwork, the absolute path of a file that is
 * there. A file is relative to where the command was given.
 */
export function readDetail(field: AskedField, written: string, cwd: string): Reading<ShowAnswer> {
  const answer = readShowAnswer(field, written);
  return field === "artwork" && "value" in answer ? readArtwork(String(answer.value), cwd) : answer;
}

/** Whether it is square is for the build to say: nothing in here looks into pictures. */
function readArtwork(written: string, cwd: string): Reading<string> {
  const place = path.resolve(cwd, written);
  const shown = JSON.stringify(written);
  if (!/\.(?:jpe?g|png)$/i.test(place))
    return { what: `is ${shown}`, fix: "name a file that ends in .jpg or .png" };
  return isReadable(place)
    ? { value: place }
    : { what: `is ${shown}, which is no file that can be read`, fix: "name one that is there" };
}

function isReadable(place: string): boolean {
  try {
    accessSync(place, constants.R_OK);
    return statSync(place).isFile();
  } catch {
    return false;
  }
}
