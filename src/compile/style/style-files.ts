import path from "node:path";
import type { Fault } from "../../schemas/fault.ts";
import type { BuildContext } from "../build-context.ts";
import { AS_IT_IS, addPicture } from "../pictures/picture-files.ts";
import type { StyleReference } from "./style-references.ts";

/** What a stylesheet names: a file of the show's by its path, something that stays as it is written, or what cannot be. */
export type NamedFile = { readonly file: string } | { readonly kept: string } | Fault;

export function namedFile({ kind, address }: StyleReference): NamedFile {
  if (kind === "import") return IMPORT;
  if (address.startsWith("#")) return { kept: address };
  const scheme = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.exec(address)?.[0].toLowerCase();
  if (scheme === "data:") return kind === "font" ? DATA_FONT : { kept: address };
  return scheme === undefined ? { file: fileOf(address) } : ELSEWHERE;
}

const IMPORT = { what: "is another stylesheet", fix: "write its rules into style.css" };
const DATA_FONT = {
  what: "is a font inside of the stylesheet",
  fix: "put it into the show's folder as a file",
};
const ELSEWHERE = { what: "lies elsewhere", fix: "put the file into the show's folder and name it here" };

/** The path that an address means, from the show's folder on: without query and fragment, decoded where it can be. */
function fileOf(address: string): string {
  const bare = address.replace(/[?#].*$/s, "");
  try {
    return path.posix.normalize(decodeURIComponent(bare));
  } catch {
    return path.posix.normalize(bare);
  }
}

/** Adds a picture or a drawing of the show's folder to the assets → its address there. */
export async function addStylePicture(file: string, context: BuildContext): Promise<string | Fault> {
  if (PICTURES.test(file)) {
    const picture = await addPicture(file, AS_IT_IS, context);
    return "href" in picture ? picture.href : picture;
  }
  if (!DRAWINGS.test(file)) return NOT_SERVED;
  const place = await context.place(file);
  if (typeof place !== "string") return place;
  return context.assets.addCopy(path.extname(file).slice(1).toLowerCase(), await context.hashFile(place));
}

const PICTURES = /\.(jpe?g|png|gif|webp|avif)$/i;
const DRAWINGS = /\.svg$/i;

const NOT_SERVED = {
  what: "is in a format that pages do not show",
  fix: "save it as JPEG, PNG, WebP, AVIF, GIF or SVG",
};
