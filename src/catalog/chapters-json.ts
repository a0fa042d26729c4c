import * as z from "zod";
import type { Chapter } from "./chapter.ts";
import type { Refusal } from "./field.ts";

/**
 * Reads a chapters file (JSON chapters of the podcast namespace, 1.0 to 1.2) → chapters sorted by their start, or what is wrong with it.
 * Keys that the format does not name are passed over, as its specification asks of readers.
 */
export function parseChaptersJson(text: string): { readonly chapters: Chapter[] } | Refusal {
  const json = parseJson(text);
  if (json === undefined) return { what: "is not JSON", fix: "check its commas, quotes and brackets" };
  const result = FILE.safeParse(json);
  if (result.success) return { chapters: result.data.chapters.map(chapterOf).sort(byStart) };
  const [issue] = result.error.issues;
  return {
    what: `${issue?.path.join(".") || "the top"}: ${issue?.message ?? ""}`,
    fix: "see docs/chapters.md for the format",
  };
}

/** Orders chapters by where they begin. */
export function byStart(a: Chapter, b: Chapter): number {
  return a.startSeconds - b.startSeconds;
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

const FILE = z.object({
  chapters: z.array(
    z.object({
      startTime: z.number().nonnegative(),
      title: z.string().trim().max(255).optional(),
      endTime: z.number().nonnegative().optional(),
      url: z.url({ protocol: /^https?$/ }).optional(),
      img: z.string().min(1).optional(),
      toc: z.boolean().optional(),
      location: z
        .object({ name: z.string(), geo: z.string().startsWith("geo:"), osm: z.string().optional() })
        .optional(),
    }),
  ),
});

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

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}
