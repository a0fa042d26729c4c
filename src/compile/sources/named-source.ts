import { readFileSync } from "node:fs";
import path from "node:path";
import { splitFrontMatter } from "../../notes/front-matter.ts";
import { parseYaml } from "../../schemas/yaml-document.ts";
import type { EpisodeSource } from "./parse-episode.ts";
import { type ProblemAt, problemsOf } from "./problem-at.ts";
import type { Source } from "./show-folder.ts";

/** What episodes are compared by with each other, and where a Problem of one stands. */
export interface NamedSource extends Pick<EpisodeSource, "slug" | "fields" | "problemAt"> {
  readonly index: Pick<Source, "path">;
}

/** An episode whose fields are known: its index.md is read again only when there is a Problem in it. */
export function namedSource(
  root: string,
  { slug, fields }: Pick<EpisodeSource, "slug" | "fields">,
): NamedSource {
  const file = `${slug}/index.md`;
  const problemAt: ProblemAt = (at, fault) =>
    placedIn(readFileSync(path.join(root, file), "utf8"), file)(at, fault);
  return { slug, fields, index: { path: file }, problemAt };
}

function placedIn(text: string, file: string): ProblemAt {
  const split = splitFrontMatter(text);
  const document = "fault" in split ? [] : parseYaml(split.yaml, { file, firstLine: split.yamlLine });
  return Array.isArray(document) ? (_, fault) => ({ file, ...fault }) : problemsOf(document, file);
}
