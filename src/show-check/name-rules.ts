import { shown } from "../schemas/field-kinds.ts";
import { isOneSlipApart } from "../schemas/nearest.ts";
import type { Problem } from "../schemas/problem.ts";
import type { YamlPath } from "../schemas/yaml-document.ts";
import type { CheckedEpisode, CheckedFolder, CheckedShow } from "./checked-show.ts";
import { onEpisodes, type ShowRule } from "./show-rule.ts";

/** Names that are nearly those of something else. */
export const NAME_RULES: readonly ShowRule[] = [
  { id: "names/file", level: "warning", check: onEpisodes(nearlyNamedFiles) },
  { id: "names/unused-file", level: "warning", check: onEpisodes(unusedFiles) },
  { id: "names/folder", level: "warning", check: ({ folders }) => folders.flatMap(forgottenEpisode) },
  { id: "names/person", level: "warning", check: people },
  { id: "names/tag", level: "warning", check: tags },
];

/** Names that hosts give to what Airdate finds by itself under another. */
const NEARLY: readonly { readonly given: RegExp; readonly name: string; readonly found: RegExp }[] = [
  {
    given: /^(?:chapters?[-_ ]?(?:list|file)?|chapter)\.(?:json|txt|csv|xml)$/i,
    name: "chapters.json",
    found: /^chapters\.json$/i,
  },
  {
    given: /^(?:deep[-_ ]?dives?|dive|deep)\.(?:md|markdown|mdx|txt)$/i,
    name: "deep-dive.md",
    found: /^deep[-_ ]?dive\.md$/i,
  },
  {
    given:
      /^(?:transcripts?|transcription|transkript|subtitles?|captions?)(?:[-_.][a-z]{2})?\.(?:vtt|srt|txt|sbv|docx?|pdf)$/i,
    name: "transcript.vtt or .srt",
    found: /^transcript\.(?:vtt|srt|json|html)$/i,
  },
  {
    given: /^(?:cover|artwork|image|episode)\.(?:jpe?g|png|webp|gif|avif|heic|tiff?)$/i,
    name: "cover.jpg or cover.png",
    found: /^(?:cover|artwork)\.(?:jpe?g|png)$/i,
  },
  {
    given: /^(?:show[-_ ]?notes?|notes?)\.(?:html?|md|markdown|txt)$/i,
    name: "index.md, below its front matter, or notes.html",
    found: /^notes\.html$/i,
  },
];

/** What a build tells already (Chapters.json, Cover.JPG) is not told again. */
function nearlyNamedFiles({ slug, fileNames, fields, texts }: CheckedEpisode): Problem[] {
  return fileNames.flatMap((fileName) => {
    const near = NEARLY.find(({ given }) => given.test(fileName));
    if (near === undefined || near.found.test(fileName) || isNamed(fileName, { fields, texts })) return [];
    return [
      {
        file: `${slug}/${fileName}`,
        what: "is used by nothing: no file of this name is looked for",
        fix: `make it ${near.name}, or name it in index.md`,
      },
    ];
  });
}

function isNamed(fileName: string, { fields, texts }: Pick<CheckedEpisode, "fields" | "texts">): boolean {
  return JSON.stringify(fields).includes(fileName) || texts.some(({ source }) => source.includes(fileName));
}

/** A transcript that nothing names, in an episode that has none. */
function unusedFiles({ slug, fileNames, fields, texts, transcripts }: CheckedEpisode): Problem[] {
  if (transcripts.length > 0 || fields.transcript !== undefined) return [];
  return fileNames
    .filter(
      (name) =>
        /\.(?:vtt|srt)$/i.test(name) &&
        !/^transcript\./i.test(name) &&
        !NEARLY.some(({ given }) => given.test(name)),
    )
    .filter((name) => !isNamed(name, { fields, texts }))
    .map((name) => ({
      file: `${slug}/${name}`,
      what: "is used by nothing, and the episode has no transcript",
      fix: `rename it to transcript${name.slice(name.lastIndexOf(".")).toLowerCase()}`,
    }));
}

/** A folder with what episodes have, and nothing that makes it one. */
function forgottenEpisode({ name, fileNames, isEpisode }: CheckedFolder): Problem[] {
  if (isEpisode || name === "pages") return [];
  const text = fileNames.find((file) => /\.(?:md|markdown|mdx)$/i.test(file) && !/^readme\./i.test(file));
  const audio = fileNames.find((file) => /\.(?:mp3|m4a|wav|flac|opus|ogg)$/i.test(file));
  const given = text ?? audio;
  if (given === undefined) return [];
  const fix =
    text === undefined ? "put an index.md with its title and air date beside it" : "rename it to index.md";
  return [
    { file: `${name}/${given}`, what: "is in a folder that is no episode, for it has no index.md", fix },
  ];
}

interface Named {
  readonly name: string;
  readonly place: Pick<CheckedEpisode, "at">;
  readonly path: YamlPath;
}

function people(show: CheckedShow): Problem[] {
  const named = [show, ...show.episodes].flatMap((place) =>
    (place.fields.people ?? []).map(
      ({ name }, index): Named => ({ name, place, path: ["people", index, "name"] }),
    ),
  );
  return nearlyAlike(named);
}

function tags({ episodes }: CheckedShow): Problem[] {
  return nearlyAlike(
    episodes.flatMap((place) =>
      (place.fields.tags ?? []).map((name, index): Named => ({ name, place, path: ["tags", index] })),
    ),
  );
}

/** Shorter words are often one letter apart, and others. */
const LONG_ENOUGH = 6;

/** Names that stand once and are a slip away from one that stands oftener, or earlier. */
function nearlyAlike(named: readonly Named[]): Problem[] {
  const counts = new Map<string, number>();
  for (const { name } of named) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  return names.flatMap((name, index) => {
    if (counts.get(name) !== 1 || name.length < LONG_ENOUGH) return [];
    const other = names.slice(0, index).find((candidate) => isOneSlipApart(name, candidate));
    const first = named.find((candidate) => candidate.name === name);
    if (other === undefined || first === undefined) return [];
    return [
      first.place.at(first.path, {
        what: `is ${shown(name)}, and elsewhere it is ${shown(other)}`,
        fix: "write it the same way everywhere",
      }),
    ];
  });
}
