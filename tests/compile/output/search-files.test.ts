import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { compareAired } from "../../../src/catalog/edition/compare-aired.ts";
import type { Episode } from "../../../src/catalog/episode.ts";
import { finishEpisode } from "../../../src/compile/episode/finish-episode.ts";
import type { Output } from "../../../src/compile/output/output.ts";
import { searchFiles } from "../../../src/compile/output/search-files.ts";
import { createSearch } from "../../../src/search/ask/create-search.ts";
import { exampleEpisode, exampleShow } from "../../catalog/example-show.ts";
import { buildOutput, bytesAt, copySmallShow } from "../small-show.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const pathsOf = ({ files }: Output) => [...files.keys()].filter((file) => file.startsWith("/search/"));

describe("the files of the search of a build", () => {
  let root: string;
  let built: Output;

  beforeAll(async () => {
    const workplace = await temporaryFolder();
    root = await copySmallShow(path.join(workplace, "show"));
    built = await buildOutput(root, path.join(workplace, "cache"));
  });

  it("have the same bytes for the same sources", async () => {
    const again = await buildOutput(root, path.join(await temporaryFolder(), "cache"));
    expect(pathsOf(again)).toEqual(pathsOf(built));
    for (const file of pathsOf(built)) expect(await bytesAt(again, file)).toEqual(await bytesAt(built, file));
  });

  it("find the show's episodes", async () => {
    const search = createSearch((file) => bytesAt(built, file));
    expect((await search.find("first steps", { count: 3, most: 1 })).hits).toMatchObject([{ ordinal: 0 }]);
  });

  it("lie beside the files that go out without the Worker, not among them", () => {
    expect(pathsOf(built)).toHaveLength(3);
  });
});

/** The slugs of what is found of episodes, all of them out. */
async function slugsFor(query: string, episodes: readonly Episode[]): Promise<(string | undefined)[]> {
  const files = searchFiles(episodes.map((episode) => finishEpisode(episode, exampleShow())));
  const search = createSearch(async (file) => files.get(file) ?? new Uint8Array());
  const { hits } = await search.find(query, { count: episodes.length, most: 20 });
  const newestFirst = episodes.toSorted(compareAired);
  return hits.map(({ ordinal }) => newestFirst.at(-1 - ordinal)?.slug);
}

describe("episodes", () => {
  it("are numbered as they come out, whatever their order in the folder", async () => {
    const [one, two, three] = [2, 3, 1].map((day) =>
      exampleEpisode({ slug: `day-${day}`, title: `day${day}`, publishedAt: day }),
    );
    const episodes = [one, two, three].flatMap((episode) => episode ?? []);
    for (const day of [1, 2, 3]) expect(await slugsFor(`day${day}`, episodes)).toEqual([`day-${day}`]);
  });
});

describe("the words of an episode", () => {
  const slugsIn = (query: string, ...args: Parameters<typeof exampleEpisode>) =>
    slugsFor(query, [exampleEpisode(...args)]);

  it("are apart in blocks and whole in lines of HTML, whose tags are no words", async () => {
    const notesHtml =
      '<ul><li>one<br>two</li><li>th<em>ree</em></li></ul><p><a href="https://four.example/">five</a></p>';
    for (const query of ["one", "two", "three", "five"])
      expect(await slugsIn(query, { notesHtml }), query).toEqual(["tides"]);
    for (const query of ["onetwo", "href", "four"])
      expect(await slugsIn(query, { notesHtml }), query).toEqual([]);
  });

  it("have the show's people where it names none of its own", async () => {
    expect(await slugsIn("ann example")).toEqual(["tides"]);
    expect(await slugsIn("ann", { people: [{ name: "Ben" }] })).toEqual([]);
  });
});
