import type { LiveItem } from "../catalog/show.ts";
import type { ShowFields } from "../schemas/show-schema.ts";
import type { YamlPath } from "../schemas/yaml-document.ts";
import type { BuildContext } from "./build-context.ts";
import { AS_IT_IS } from "./pictures/picture-files.ts";
import { findImages, findPeople, namedPicture } from "./pictures/show-pictures.ts";
import type { ProblemAt } from "./sources/problem-at.ts";

/** Live streams as a host names them → the same with their pictures found. */
export async function findLive(
  live: ShowFields["live"],
  problemAt: ProblemAt,
  context: BuildContext,
): Promise<LiveItem[]> {
  return Promise.all(
    (live ?? []).map(async ({ image, people, images, ...item }, index) => {
      const naming = { folder: "", problemAt: problemsWithin(["live", index], problemAt) };
      const where = { use: AS_IT_IS, at: ["image"], naming };
      const picture = image === undefined ? undefined : await namedPicture(image, where, context);
      return {
        ...item,
        people: await findPeople(people, naming, context),
        images: await findImages(images, naming, context),
        ...(picture && { picture }),
      };
    }),
  );
}

/** Problems with the fields of a part of the file. */
function problemsWithin(part: YamlPath, problemAt: ProblemAt): ProblemAt {
  return (path, fault) => problemAt([...part, ...path], fault);
}
