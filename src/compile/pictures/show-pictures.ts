import path from "node:path";
import type { Person } from "../../catalog/person.ts";
import type { Picture } from "../../catalog/picture.ts";
import type { FurtherPicture } from "../../catalog/show.ts";
import type { ShowFields } from "../../schemas/show-schema.ts";
import type { YamlPath } from "../../schemas/yaml-document.ts";
import type { BuildContext } from "../build-context.ts";
import type { ProblemAt } from "../sources/problem-at.ts";
import { AS_IT_IS, addPicture, type PictureUse, PORTRAIT } from "./picture-files.ts";

/** The file that names a picture: paths are relative to its folder. */
export interface Naming {
  /** The folder, relative to the show's; empty for the show's own. */
  readonly folder: string;
  readonly problemAt: ProblemAt;
}

/** A picture as a host names it, a file or an address → the picture; undefined with a Problem at `at` when it cannot be used. */
export async function namedPicture(
  reference: string,
  { use, at, naming }: { readonly use: PictureUse; readonly at: YamlPath; readonly naming: Naming },
  context: BuildContext,
): Promise<Picture | undefined> {
  if (/^https:/i.test(reference)) return { href: reference, variants: [] };
  const file = path.posix.normalize(path.posix.join(naming.folder, reference));
  const picture = await addPicture(file, use, context);
  if ("href" in picture) return picture;
  context.report(naming.problemAt(at, { what: `(${file}) ${picture.what}`, fix: picture.fix }));
  return undefined;
}

/** People as a host names them → people with their pictures found. */
export async function findPeople(
  people: ShowFields["people"],
  naming: Naming,
  context: BuildContext,
): Promise<Person[]> {
  return Promise.all(
    (people ?? []).map(async ({ img, ...person }, index) => {
      const where = { use: PORTRAIT, at: ["people", index, "img"], naming };
      const picture = img === undefined ? undefined : await namedPicture(img, where, context);
      return { ...person, ...(picture && { picture }) };
    }),
  );
}

/** Further pictures → the same with addresses on the site. */
export async function findImages(
  images: ShowFields["images"],
  naming: Naming,
  context: BuildContext,
): Promise<FurtherPicture[]> {
  return Promise.all(
    (images ?? []).map(async (image, index) => {
      const where = { use: AS_IT_IS, at: ["images", index, "href"], naming };
      const picture = await namedPicture(image.href, where, context);
      return { ...image, href: picture?.href ?? image.href };
    }),
  );
}
