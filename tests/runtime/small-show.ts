import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PROJECT } from "./temporary-project.ts";

/** A new folder with a show in it that has one episode on air, `first`. */
export function smallShow(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "airdate-show-"));
  writeFileSync(path.join(folder, "show.yaml"), SHOW);
  copyFileSync(path.join(PROJECT, "episodes", "artwork.jpg"), path.join(folder, "artwork.jpg"));
  writeEpisode(folder, "first", { title: "The First", publishedAt: Date.UTC(2026, 0, 1) });
  return folder;
}

export interface EpisodeWords {
  readonly title: string;
  readonly publishedAt: number;
  /** Where its audio is, in a line of the front matter; empty for a file in its folder. */
  readonly audio?: string;
  /** Further lines of the front matter. */
  readonly more?: string;
  readonly notes?: string;
}

/** Writes `<slug>/index.md` into a show's folder; its audio lives elsewhere unless the words say where. */
export function writeEpisode(folder: string, slug: string, words: EpisodeWords): void {
  const { title, publishedAt, audio = audioOf(slug), more = "", notes = `The notes of ${title}.` } = words;
  mkdirSync(path.join(folder, slug), { recursive: true });
  const front = `title: ${title}\npublished: ${new Date(publishedAt).toISOString()}\n${audio}\n${more}`;
  writeFileSync(path.join(folder, slug, "index.md"), `---\n${front}\n---\n\n${notes}\n`);
}

function audioOf(slug: string): string {
  return `audio: {url: https://cdn.example/${slug}.mp3, bytes: 1000, duration: 10}`;
}

const SHOW = `title: Small Show
description: A show that is changed while it is served.
author: Ann Example
owner: {name: Ann Example, email: ann@pod.example}
language: en
url: https://pod.example
artwork: artwork.jpg
categories: [Technology]
explicit: false
guid: d84ced82-1926-54c0-88c2-bb01dd35d7e3
`;
