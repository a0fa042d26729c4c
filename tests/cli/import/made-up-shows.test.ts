import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { parseChaptersJson } from "../../../src/chapters/chapters-json.ts";
import { splitFrontMatter } from "../../../src/notes/front-matter.ts";
import { episodeSchema } from "../../../src/schemas/episode-schema.ts";
import { parseYaml } from "../../../src/schemas/yaml-document.ts";
import { draw } from "../../compile/small-show.ts";
import { temporaryFolder } from "../../compile/temporary-folder.ts";
import { runs } from "../../fuzz.ts";
import { type MadeUpEpisode, type MadeUpShow, madeUpShow } from "./made-up-shows.ts";
import { differences, filesIn, moverIn } from "./round-trip.ts";

const workplace = await temporaryFolder();
const { goOut, comeIn } = moverIn(workplace);
const ARTWORK = await draw().jpeg().toBuffer();

async function written(show: MadeUpShow, root: string): Promise<void> {
  await mkdir(root, { recursive: true });
  await writeFile(path.join(root, "artwork.jpg"), ARTWORK);
  // JSON is YAML.
  await writeFile(path.join(root, "show.yaml"), JSON.stringify(show.fields));
  for (const { slug, fields, notes, transcript } of show.episodes) {
    await mkdir(path.join(root, slug));
    await writeFile(path.join(root, slug, "index.md"), `---\n${JSON.stringify(fields)}\n---\n\n${notes}\n`);
    if (transcript !== null) await writeFile(path.join(root, slug, "transcript.vtt"), transcript);
  }
}

/** What a schema makes of fields, as far as feeds carry it in so many words. */
function carried(fields: unknown, show: MadeUpShow) {
  const said = episodeSchema(String(show.fields.timezone ?? "UTC")).parse(fields);
  const {
    title,
    itunesTitle,
    number,
    season,
    type,
    explicit,
    tags,
    soundbites,
    people,
    locations,
    funding,
    block,
  } = said;
  return {
    ...{ title, number, season, type, tags, soundbites, locations, funding, block },
    itunesTitle: itunesTitle ?? title,
    explicit: explicit ?? show.fields.explicit,
    people: people?.map(({ name, role, href }) => ({ name, role, href })),
    published: said.published,
    audio: said.audio,
  };
}

async function imported(root: string, { slug }: MadeUpEpisode): Promise<unknown> {
  const split = splitFrontMatter(await readFile(path.join(root, slug, "index.md"), "utf8"));
  if ("fault" in split) throw new Error(split.fault.what);
  const document = parseYaml(split.yaml, { file: "", firstLine: 1 });
  if (Array.isArray(document)) throw new Error(JSON.stringify(document));
  return document.value;
}

async function chaptersIn(root: string, { slug }: MadeUpEpisode) {
  const parsed = parseChaptersJson(await readFile(path.join(root, slug, "chapters.json"), "utf8"), "");
  if (Array.isArray(parsed)) throw new Error(JSON.stringify(parsed));
  return parsed.chapters.map(({ startSeconds, title }) => ({ start: startSeconds, title }));
}

let count = 0;

it("whatever show goes out comes in as it was, and the second time to the last byte", async () => {
  const property = fc.asyncProperty(madeUpShow, async (show) => {
    const number = ++count;
    const place = (name: string) => path.join(workplace, `${number}-${name}`);
    await written(show, place("0"));
    const before = await goOut(place("0"), place("copy-0"));
    await comeIn(place("copy-0"), place("1"));
    const first = await goOut(place("1"), place("copy-1"));
    expect(differences(before, first)).toEqual([]);
    for (const episode of show.episodes) {
      expect(carried(await imported(place("1"), episode), show)).toEqual(carried(episode.fields, show));
      if (episode.fields.chapters !== undefined)
        expect(await chaptersIn(place("1"), episode)).toEqual(episode.fields.chapters);
      const names = await readdir(path.join(place("1"), episode.slug));
      expect(names.includes("transcript.vtt")).toBe(episode.transcript !== null);
    }
    await comeIn(place("copy-1"), place("2"));
    expect(Buffer.from(await goOut(place("2"), place("copy-2"))).equals(first)).toBe(true);
    const [one, two] = await Promise.all([filesIn(place("1")), filesIn(place("2"))]);
    expect({ ...two, "import-report.md": "" }).toEqual({ ...one, "import-report.md": "" });
  });
  // A case that fails is told as it is: a smaller one would take minutes.
  await fc.assert(property, { numRuns: runs(3), endOnFailure: true });
});
