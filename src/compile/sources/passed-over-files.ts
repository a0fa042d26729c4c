import path from "node:path";
import type { EpisodeFields } from "../../schemas/episode-schema.ts";
import type { Warning } from "../../schemas/warning.ts";
import type { EpisodeFolder } from "./show-folder.ts";

/** A kind of file that is found by its name alone, unless a field of the front matter says where it is. */
interface FoundFile {
  /** The names that hosts give it; the extension is the first group. */
  readonly given: RegExp;
  readonly name: string;
  readonly field?: keyof EpisodeFields;
}

const FOUND_FILES: readonly FoundFile[] = [
  { given: /^(?:cover|artwork)\.(jpe?g|png)$/i, name: "cover", field: "image" },
  { given: /^transcript\.(vtt|srt|json|html)$/i, name: "transcript", field: "transcript" },
  { given: /^chapters\.(json)$/i, name: "chapters", field: "chapters" },
  { given: /^notes\.(html)$/i, name: "notes" },
  { given: /^deep[-_ ]?dive\.(md)$/i, name: "deep-dive" },
];

/** Warnings of files that are nearly named as those which Airdate finds by itself, and are named nowhere. */
export function passedOverFiles(folder: EpisodeFolder, fields: EpisodeFields): Warning[] {
  return folder.fileNames.flatMap((fileName) => {
    const meant = FOUND_FILES.find(({ given }) => given.test(fileName));
    if (meant === undefined || isUsed(fileName, meant, { folder, fields })) return [];
    const name = `${meant.name}${path.extname(fileName).toLowerCase()}`;
    const fault = {
      what: "is passed over: it is looked for under another name",
      fix: `rename it to ${name}`,
    };
    return [{ level: "warning", file: `${folder.slug}/${fileName}`, ...fault }];
  });
}

function isUsed(
  fileName: string,
  { name, field }: FoundFile,
  { folder, fields }: { readonly folder: EpisodeFolder; readonly fields: EpisodeFields },
): boolean {
  const isThere = folder.fileNames.some((other) => other.startsWith(`${name}.`));
  const isSaid = field !== undefined && fields[field] !== undefined;
  return isThere || isSaid || folder.index.text.includes(fileName);
}
