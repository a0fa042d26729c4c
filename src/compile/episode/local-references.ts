import path from "node:path";
import { episodePath, ownPagePath } from "../../catalog/addresses.ts";
import type { NotesOptions } from "../../notes/markdown/notes-tree.ts";
import type { RelativeReference } from "../../notes/markdown/relative-references.ts";
import type { BuildContext } from "../build-context.ts";
import { AS_IT_IS, addPicture } from "../pictures/picture-files.ts";
import { PAGES_FOLDER } from "../sources/show-folder.ts";

/** Where a text of the show stands, and the line of that file at which it begins. */
export interface TextPlace {
  readonly file: string;
  readonly firstLine: number;
}

/** A Markdown text of the show, and how it is fitted into where it stands. */
export interface MarkdownText extends TextPlace, Omit<NotesOptions, "resolve"> {
  readonly markdown: string;
}

/**
 * The files and episodes that a text refers to, added to the assets → their addresses on the site, by reference.
 * A link to another episode's index.md, or to a page of the host's own, leads to its address. What is not there is a Problem at its line.
 */
export async function addLocalReferences(
  references: readonly RelativeReference[],
  text: TextPlace,
  context: BuildContext,
): Promise<ReadonlyMap<string, string>> {
  const addresses = new Map<string, string>();
  for (const { reference, line, kind } of references) {
    if (addresses.has(reference)) continue;
    const address = await addReference({ reference, kind }, path.posix.dirname(text.file), context);
    if (typeof address === "string") addresses.set(reference, address);
    else
      context.report({
        file: text.file,
        line: line + text.firstLine - 1,
        what: `${reference} ${address.what}`,
        fix: address.fix,
      });
  }
  return addresses;
}

/** Files that a link may lead to; none of them can run in the site's name. */
const LINKABLE = /\.(pdf|txt|csv|json|zip|epub|mp3|m4a|ogg|opus|wav|flac|mp4|vtt|srt|md)$/i;
const PICTURES = /\.(jpe?g|png|gif|webp|avif)$/i;

/** Whether a file of this name is served when a text links to it or shows it. */
export function isServedFile(name: string): boolean {
  return LINKABLE.test(name) || PICTURES.test(name);
}

/** `reference` is a path, decoded and without query or fragment, as `resolve` is asked for it. */
async function addReference(
  { reference, kind }: Pick<RelativeReference, "reference" | "kind">,
  folder: string,
  context: BuildContext,
) {
  const file = path.posix.normalize(path.posix.join(folder, reference));
  const page = pageOf(file);
  if (page !== undefined) return pageAddress(file, page, context);
  if (PICTURES.test(file)) {
    const picture = await addPicture(file, AS_IT_IS, context);
    return "href" in picture ? picture.href : picture;
  }
  if (kind === "image" || !LINKABLE.test(file)) return NOT_SERVED[kind];
  const place = await context.place(file);
  if (typeof place !== "string") return place;
  const extension = path.extname(file).slice(1).toLowerCase();
  return context.assets.addCopy(extension, await context.hashFile(place));
}

const NOT_SERVED = {
  image: { what: "is in a format that is not shown", fix: "save it as JPEG, PNG, WebP, AVIF or GIF" },
  link: {
    what: "is in a format that is not served",
    fix: "make it a PDF, or link to it on another site",
  },
} as const;

/** The address of what a file is the source of; undefined when it is a file and no more. */
function pageOf(file: string): string | undefined {
  const [, folder = "", name = ""] = /^([^/]+)\/([^/]+)\.md$/.exec(file) ?? [];
  if (folder === PAGES_FOLDER) return ownPagePath(name);
  return name === "index" ? episodePath(folder) : undefined;
}

async function pageAddress(file: string, address: string, context: BuildContext) {
  const place = await context.place(file);
  return typeof place === "string" ? address : place;
}
