import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { type Changes, changeShow, draw } from "../../../compile/small-show.ts";

type Lines = Readonly<Record<string, string>>;

const SHOW: Lines = {
  title: "Small Talk",
  description: "A show of **short** episodes, with words on each.",
  author: "Ann Example",
  owner: "{name: Ann Example, email: ann@example.com}",
  language: "en",
  url: "https://small.example",
  artwork: "artwork.jpg",
  categories: "[Technology]",
  explicit: "false",
  timezone: "Europe/Lisbon",
};

const ARTWORK = draw().jpeg().toBuffer();

/** The files of an episode without a fault: ten minutes of MP3 on another host. A key without a value is left out. */
export function goodEpisode(slug: string, front: Lines = {}, notes = `What ${slug} is about.`): Changes {
  const lines = {
    title: JSON.stringify(`On ${slug.replaceAll("-", " ")}`),
    published: "2026-02-01T08:00",
    audio: `{url: "https://cdn.example/${slug}.mp3", bytes: 9600000, duration: "10:00"}`,
    ...front,
  };
  return { [`${slug}/index.md`]: `---\n${yaml(lines)}---\n\n${notes}\n` };
}

/** Writes a show whose show.yaml has these lines instead of its own, and these files. */
export async function writeShow(root: string, show: Lines, files: Changes): Promise<string> {
  await mkdir(root, { recursive: true });
  await writeFile(path.join(root, "artwork.jpg"), await ARTWORK);
  await changeShow(root, { "show.yaml": yaml({ ...SHOW, ...show }), ...files });
  return root;
}

function yaml(lines: Lines): string {
  return Object.entries(lines)
    .filter(([, value]) => value !== "")
    .map(([key, value]) => `${key}: ${value}\n`)
    .join("");
}
