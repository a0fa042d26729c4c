import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parse } from "yaml";
import { finishedProcess, secondsOf } from "./finished-process.ts";
import { temporary } from "./left-behind.ts";
import { markdownOf, slugsOf, sourceOf } from "./naive-show.ts";

/** Whether Hugo is on this machine. */
export async function hasHugo(): Promise<boolean> {
  const found = await finishedProcess("hugo", ["version"]).catch(() => null);
  return found?.code === 0;
}

/** A site of Hugo's in a new folder with the notes and deep dives of a show: pages, a list and a feed in the least layout. */
export function hugoSite(show: string): string {
  const folder = temporary(mkdtempSync(path.join(tmpdir(), "airdate-hugo-")));
  const write = (name: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  write(
    "config.toml",
    'baseURL = "https://pod.example/"\ntitle = "Show"\ndisableKinds = ["taxonomy", "term"]\n',
  );
  write("layouts/_default/single.html", page("{{ .Content }}"));
  write(
    "layouts/_default/list.html",
    page('{{ range .Pages }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}'),
  );
  for (const slug of slugsOf(show)) {
    const { title, published } = parse(sourceOf(show, slug).front);
    const front = JSON.stringify({ title, date: new Date(published).toISOString() });
    write(`content/episodes/${slug}.md`, `${front}\n\n${markdownOf(show, slug)}`);
  }
  return folder;
}

/** Builds the whole site → seconds. */
export function hugoSeconds(folder: string): Promise<number> {
  rmSync(path.join(folder, "public"), { recursive: true, force: true });
  return secondsOf("hugo", ["--quiet", "--source", folder]);
}

function page(body: string): string {
  return `<!doctype html><html lang="en"><head><title>{{ .Title }}</title></head><body><h1>{{ .Title }}</h1>${body}</body></html>\n`;
}
