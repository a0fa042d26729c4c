import * as z from "zod";
import { byStart, type Chapter } from "../catalog/chapter.ts";
import { field, kindOf, message } from "../schemas/field.ts";
import { decimal, flag, readAddress, shown, text } from "../schemas/field-kinds.ts";
import { parseFields } from "../schemas/parse-fields.ts";
import type { Problem } from "../schemas/problem.ts";
import { parseYaml } from "../schemas/yaml-document.ts";

/**
 * Reads a chapters file (JSON chapters of the podcast namespace, 1.0 to 1.2) → chapters sorted by their start, or everything that is
 * wrong with it. Keys that the format does not name are passed over, as its specification asks of readers; so are empty texts.
 */
export function parseChaptersJson(json: string, file: string): { readonly chapters: Chapter[] } | Problem[] {
  const fault = jsonFault(json);
  if (fault !== null) return [{ file, ...fault }];
  // JSON is YAML, whose reader remembers where everything stood.
  const document = parseYaml(json, { file, firstLine: 1 });
  if (Array.isArray(document)) return document;
  const parsed = parseFields(FILE, document, file);
  return Array.isArray(parsed) ? parsed : { chapters: parsed.fields.chapters.map(chapterOf).sort(byStart) };
}

/** Chapters → the JSON chapters format 1.2.0; pictures and links as full addresses. `absolute` makes them so. */
export function renderChaptersJson(chapters: readonly Chapter[], absolute: (href: string) => string): string {
  const entries = chapters.map((chapter) => ({
    startTime: chapter.startSeconds,
    ...(chapter.title !== "" && { title: chapter.title }),
    ...(chapter.endSeconds !== undefined && { endTime: chapter.endSeconds }),
    ...(chapter.href !== undefined && { url: chapter.href }),
    ...(chapter.image !== undefined && { img: absolute(chapter.image) }),
    ...(chapter.hidden === true && { toc: false }),
    ...(chapter.location !== undefined && { location: chapter.location }),
  }));
  return `${JSON.stringify({ version: "1.2.0", chapters: entries }, null, 1)}\n`;
}

const location = z.object({
  name: text("What the place is called."),
  geo: field("Its coordinates.", (raw) =>
    typeof raw === "string" && raw.startsWith("geo:")
      ? { value: raw }
      : { what: `is ${shown(raw)}`, fix: 'write it as "geo:38.7223,-9.1393"' },
  ),
  osm: text("The place in OpenStreetMap.").optional(),
});

const chapter = z.object({
  startTime: decimal("Where the chapter begins, in seconds.", { least: 0 }),
  title: filled(text("What the chapter is called.")),
  endTime: decimal("Where it ends, in seconds.", { least: 0 }).optional(),
  url: filled(field("A page about it.", (raw) => readAddress(raw, ["https:", "http:"]))),
  img: filled(text("A picture: a full address, or a file relative to this one.", 2000)),
  toc: flag("false: in no list.").optional(),
  location: location.optional(),
});

const FILE = z.object({
  chapters: z.array(chapter, {
    error: ({ input }) =>
      message({
        what: `is ${input === undefined ? "missing" : kindOf(input)}`,
        fix: "give a list of chapters",
      }),
  }),
});

/** Tools write an empty text where there is nothing to say. */
function filled(schema: z.ZodType<string>): z.ZodType<string | undefined> {
  return z.preprocess(
    (raw) => (typeof raw === "string" && raw.trim() === "" ? undefined : raw),
    schema.optional(),
  );
}

type FileChapter = z.output<typeof FILE>["chapters"][number];

function chapterOf(entry: FileChapter): Chapter {
  const title = entry.title ?? "";
  const { location } = entry;
  return {
    startSeconds: entry.startTime,
    title,
    ...(entry.endTime !== undefined && { endSeconds: entry.endTime }),
    ...(entry.url !== undefined && { href: entry.url }),
    ...(entry.img !== undefined && { image: entry.img }),
    // A chapter without a title cannot stand in a list.
    ...((entry.toc === false || title === "") && { hidden: true as const }),
    ...(location && {
      location: { name: location.name, geo: location.geo, ...(location.osm && { osm: location.osm }) },
    }),
  };
}

/** Where a text stops being JSON, in the words of the engine's own message, which ends in `(line 2 column 3)`. */
function jsonFault(json: string): Omit<Problem, "file"> | null {
  try {
    JSON.parse(json.replace(/^\uFEFF/, ""));
    return null;
  } catch (error) {
    const [, line, column] = /\(line (\d+) column (\d+)\)/.exec(String(error)) ?? [];
    const place = line === undefined ? {} : { line: Number(line), column: Number(column) };
    return { ...place, what: "this is not JSON", fix: "check its commas, quotes and brackets" };
  }
}
