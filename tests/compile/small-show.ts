import { cp, mkdir, readFile, rm, symlink, truncate, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import sharp, { type Sharp } from "sharp";
import { open } from "../../src/bundle/open.ts";
import type { Catalog } from "../../src/catalog/catalog.ts";
import type { Episode } from "../../src/catalog/episode.ts";
import type { BuildOptions } from "../../src/compile/build-options.ts";
import { type BuildResult, buildShow } from "../../src/compile/build-show.ts";
import { openWorkCache } from "../../src/compile/cache/work-cache.ts";
import { readAsset } from "../../src/compile/output/asset-set.ts";
import type { Output } from "../../src/compile/output/output.ts";
import { itemText } from "../catalog/item-text.ts";
import { THIS_CODE } from "./this-code.ts";

export const PROJECT = fileURLToPath(new URL("../../", import.meta.url));
const SMALL_SHOW = fileURLToPath(new URL("fixtures/small-show", import.meta.url));

const ARTWORK = draw().jpeg().toBuffer();

/** Between the air dates of the small show's second episode and its third one. */
export const SPRING = Date.UTC(2026, 3, 1);

/** What to make of a file of the show: its new content, null to remove it, or what is to be done at its place on disk. */
export type Change = string | Uint8Array | null | Act;
type Act = (place: string) => Promise<unknown>;

/** Changes by file, relative to the show's folder. */
export type Changes = Readonly<Record<string, Change>>;

/** Copies the small show to `root`, with artwork drawn for it. */
export async function copySmallShow(root: string, changes: Changes = {}): Promise<string> {
  await cp(SMALL_SHOW, root, { recursive: true });
  await writeFile(path.join(root, "artwork.jpg"), await ARTWORK);
  await changeShow(root, changes);
  return root;
}

export async function changeShow(root: string, changes: Changes): Promise<void> {
  for (const [file, change] of Object.entries(changes)) {
    const place = path.join(root, file);
    await mkdir(path.dirname(place), { recursive: true });
    if (typeof change === "function") await change(place);
    else if (change === null) await rm(place, { recursive: true });
    else await writeFile(place, change);
  }
}

export async function build(
  root: string,
  cacheFolder: string,
  options: Partial<BuildOptions> = {},
): Promise<BuildResult> {
  return buildShow({
    root,
    code: path.join(PROJECT, "src"),
    lockFile: path.join(PROJECT, "package-lock.json"),
    cache: openWorkCache(cacheFolder),
    codeFacts: THIS_CODE,
    now: SPRING,
    ...options,
  });
}

/** The output of a build without Problems. */
export async function buildOutput(...args: Parameters<typeof build>): Promise<Output> {
  const result = await build(...args);
  if ("problems" in result) throw new Error(JSON.stringify(result.problems, null, 1));
  return result.output;
}

export function catalogOf(output: Output): Catalog {
  return open(Uint8Array.from(output.catalog).buffer);
}

export function episodeIn(output: Output, slug: string): Episode {
  const catalog = catalogOf(output);
  return catalog.episodeAt(catalog.indexOf(slug));
}

/** The RSS item of an episode of the small show. */
export function itemIn(output: Output, slug: string): string {
  const catalog = catalogOf(output);
  const index = catalog.indexOf(slug);
  return itemText(catalog.rssItems(index, index + 1));
}

/** The bytes of a file of an output. */
export async function bytesAt(output: Output, address: string): Promise<Uint8Array> {
  const content = output.files.get(address);
  if (content === undefined) throw new Error(`there is no ${address}`);
  return readAsset(content);
}

/** Every byte of an output, by address. */
export async function allBytes(output: Output): Promise<Map<string, Uint8Array>> {
  const all = new Map([["catalog.bin", output.catalog]]);
  for (const address of [...output.files.keys()].sort()) all.set(address, await bytesAt(output, address));
  return all;
}

/** Replaces a piece of the file that is there. */
export function edit(from: string, to: string): Act {
  return async (place) => {
    const text = await readFile(place, "utf8");
    if (!text.includes(from)) throw new Error(`${place} does not hold ${from}`);
    await writeFile(
      place,
      text.replace(from, () => to),
    );
  };
}

/** Adds lines to the end of the front matter. */
export function frontMatter(lines: string): Act {
  return async (place) => edit("\n---\n", `\n${lines}\n---\n`)(place);
}

/** Makes several changes of one file, one after the other. */
export function inTurn(...acts: readonly Act[]): Act {
  return async (place) => {
    for (const act of acts) await act(place);
  };
}

/** Adds lines to the end of the file that is there. */
export function lastLines(lines: string): Act {
  return async (place) => writeFile(place, `${await readFile(place, "utf8")}${lines}\n`);
}

/** A copy of a file in fixtures/. */
export function fixture(name: string): Act {
  return (place) => cp(fileURLToPath(new URL(`fixtures/${name}`, import.meta.url)), place);
}

export function linkTo(target: string): Act {
  return async (place) => {
    await rm(place, { recursive: true, force: true });
    await symlink(target, place);
  };
}

export const emptyFolder: Act = async (place) => {
  await rm(place, { force: true });
  await mkdir(place, { recursive: true });
};

/** A file of so many bytes, none of which takes room on disk. */
export function bytesLong(bytes: number): Act {
  return async (place) => {
    await writeFile(place, "");
    await truncate(place, bytes);
  };
}

/** A picture of one colour; a drawing of artwork's size unless told. */
export function draw(
  width = 1400,
  height = width,
  background: string | { r: number; g: number; b: number; alpha: number } = "#b5381f",
): Sharp {
  const channels = typeof background === "string" ? 3 : 4;
  return sharp({ create: { width, height, channels, background } });
}

/** The file as the drawing is when it is done. */
export function drawn(drawing: Sharp): Act {
  return async (place) => writeFile(place, await drawing.toBuffer());
}
