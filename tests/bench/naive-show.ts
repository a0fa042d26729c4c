import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import type { NaiveEpisode, NaiveShow } from "./naive-worker.ts";

/** The show of a folder as a Worker holds it that renders all of it at each request: what is on air at `now`, newest first. */
export function naiveShow(folder: string, now: number): NaiveShow {
  const { title, description, url, author } = parse(readFileSync(path.join(folder, "show.yaml"), "utf8"));
  const episodes = slugsOf(folder)
    .map((slug) => naiveEpisode(folder, slug, url))
    .filter(({ publishedAt }) => publishedAt <= now)
    .sort((a, b) => b.publishedAt - a.publishedAt);
  return { title, description, url, author, episodes };
}

/** An episode's Markdown: its notes and, below them, its deep dive. */
export function markdownOf(folder: string, slug: string): string {
  const deepDive = path.join(folder, slug, "deep-dive.md");
  return `${sourceOf(folder, slug).notes}\n${existsSync(deepDive) ? readFileSync(deepDive, "utf8") : ""}`;
}

/** The folders of episodes. */
export function slugsOf(folder: string): string[] {
  return readdirSync(folder).filter((name) => existsSync(path.join(folder, name, "index.md")));
}

function naiveEpisode(folder: string, slug: string, url: string): NaiveEpisode {
  const { front, notes } = sourceOf(folder, slug);
  const { title, published, audio = {} } = parse(front);
  return {
    slug,
    title,
    markdown: notes,
    url: `${url}/episodes/${slug}`,
    guid: slug,
    publishedAt: Date.parse(published),
    audio: {
      url: audio.url ?? `${url}/media/${slug}.mp3`,
      bytes: audio.bytes ?? 0,
      type: "audio/mpeg",
      durationSeconds: audio.duration ?? 0,
    },
  };
}

/** `index.md` → its front matter and what is below it. */
export function sourceOf(folder: string, slug: string): { readonly front: string; readonly notes: string } {
  const text = readFileSync(path.join(folder, slug, "index.md"), "utf8");
  const [, front = "", notes = ""] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  return { front, notes };
}
