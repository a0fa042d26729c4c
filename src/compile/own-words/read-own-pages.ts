import { splitFrontMatter } from "../../notes/front-matter.ts";
import { type PageFields, pageSchema } from "../../schemas/page-schema.ts";
import { parseFields } from "../../schemas/parse-fields.ts";
import { parseYaml } from "../../schemas/yaml-document.ts";
import type { MarkdownText } from "../episode/local-references.ts";
import {
  PAGES_FOLDER,
  type Report,
  type Reports,
  readSource,
  type ShowFolder,
  type Source,
} from "../sources/show-folder.ts";
import { pageNameFault } from "./page-name-fault.ts";

/** A page of the host's own, read. */
export interface OwnPageSource extends MarkdownText {
  readonly name: string;
  readonly fields: PageFields;
}

/** Reads the show's own pages, in the order in which they are listed. Reports what cannot be read, or cannot be an address. */
export async function readOwnPages(
  { root, pageFiles }: Pick<ShowFolder, "root" | "pageFiles">,
  { report, warn }: Reports,
): Promise<readonly OwnPageSource[]> {
  for (const fileName of pageFiles.filter((each) => OTHER_PAGE.test(each) && !each.endsWith(".md")))
    warn({ level: "warning", file: `${PAGES_FOLDER}/${fileName}`, ...PASSED_OVER });
  const names = pageFiles.filter((each) => each.endsWith(".md"));
  const pages = await Promise.all(
    names.map(async (fileName) => {
      const file = `${PAGES_FOLDER}/${fileName}`;
      const name = fileName.slice(0, -".md".length);
      const fault = pageNameFault(name);
      if (fault !== null) report({ file, ...fault });
      const source = await readSource(root, file, report);
      return source === null ? unreadable(name, file) : parsePage(name, source, report);
    }),
  );
  return pages.sort(byOrder);
}

/** Also in capitals. */
const OTHER_PAGE = /\.(?:markdown|mdx?|html?)$/i;

const PASSED_OVER = { what: "is passed over: pages are Markdown", fix: "let its name end in .md" };

/** What cannot be read is stood in for, so that the rest of it is looked at too; nothing is built of it. */
function parsePage(name: string, { path: file, text }: Source, report: Report): OwnPageSource {
  const split = splitFrontMatter(text);
  if ("fault" in split) {
    report({ file, ...split.fault });
    return unreadable(name, file);
  }
  const page = { ...unreadable(name, file), markdown: split.body, firstLine: split.bodyLine };
  const document = parseYaml(split.yaml, { file, firstLine: split.yamlLine });
  const parsed = Array.isArray(document) ? document : parseFields(pageSchema, document, file);
  if (!Array.isArray(parsed)) return { ...page, fields: parsed.fields };
  for (const problem of parsed) report(problem);
  return page;
}

function unreadable(name: string, file: string): OwnPageSource {
  return { name, fields: { title: name, menu: false }, markdown: "", file, firstLine: 1 };
}

/** Those without a number come last, by their names. */
function byOrder(a: OwnPageSource, b: OwnPageSource): number {
  const [first, second] = [a, b].map(({ fields }) => fields.order ?? Number.MAX_VALUE);
  return (first ?? 0) - (second ?? 0) || (a.name < b.name ? -1 : 1);
}
