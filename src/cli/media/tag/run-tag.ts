import { EXIT } from "../../../arguments/exit.ts";
import type { Given } from "../../../arguments/given.ts";
import { problemReport } from "../../../compile/problem-report.ts";
import { buildOptionsOf, type Workplace } from "../../workplace.ts";
import { type TaggedEpisode, tagEpisode } from "./tag-episode.ts";

/** `airdate media tag`: writes the tags, says so, and gives the exit code. */
export async function runTag({ words: [, slug], options }: Given, workplace: Workplace): Promise<number> {
  if (slug === undefined) {
    console.error("media tag asks for the name of an episode's folder; npx airdate media --help says more");
    return EXIT.wrongUse;
  }
  const { folder } = workplace;
  const manner = options["dry-run"] ? "dry run" : "write";
  const tagged = await tagEpisode(slug, buildOptionsOf(folder, workplace), manner);
  if ("problems" in tagged) {
    if (options.json) console.log(JSON.stringify({ problems: tagged.problems }));
    else console.error(problemReport(tagged.problems, folder, "nothing was written"));
    return EXIT.problems;
  }
  console.log(options.json ? jsonOf(tagged) : sentenceOf(tagged, folder));
  return EXIT.fine;
}

function jsonOf({ file, tags, bytes, outcome }: TaggedEpisode): string {
  const { title, chapters, cover } = tags;
  return JSON.stringify({
    file,
    outcome,
    bytes,
    title,
    chapters,
    coverBytes: cover?.bytes.byteLength ?? null,
  });
}

function sentenceOf({ file, tags, outcome }: TaggedEpisode, folder: string): string {
  const { title, chapters, cover } = tags;
  const what = `the title ${JSON.stringify(title)}, chapters: ${chapters.length}, ${cover === null ? "no cover" : `a cover of ${Math.ceil(cover.bytes.byteLength / 1000)} KB`}`;
  const said = {
    written: "Wrote into",
    same: "Nothing to write: already in",
    "not written": "Would write into",
  };
  return `${said[outcome]} ${folder}/${file}: ${what}`;
}
