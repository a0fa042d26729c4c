import path from "node:path";
import { episodePath } from "../../catalog/addresses.ts";
import type { RelativeReference } from "../../notes/markdown/relative-references.ts";
import type { BuildContext } from "../build-context.ts";
import { AS_IT_IS, addPicture } from "../pictures/picture-files.ts";

/** Where a text of the show stands, and the line of that file at which it begins. */
export interface TextPlace {
  readonly file: string;
  readonly firstLine: number;
}

/** A Markdown text of the show. */
export interface MarkdownText extends TextPlace {
  readonly markdown: string;
  /** What its ids begin with, where it stands beside notes. */
  readonly idPrefix?: string;
}

/**
 * The files and episodes that a text refers to, added to the assets → their addresses on the site, by reference.
 * A link to another episode's index.md leads to its page. What is not there is a Problem at its line.
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
  const episode = /^([^/]+)\/index\.md$/.exec(file)?.[1];
  if (episode !== undefined) return episodeAddress(file, episodePath(episode), context);
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

async function episodeAddress(file: string, address: string, context: BuildContext) {
  const place = await context.place(file);
  return typeof place === "string" ? address : place;
}
