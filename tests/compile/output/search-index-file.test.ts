import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { finishEpisode } from "../../../src/compile/episode/finish-episode.ts";
import type { Output } from "../../../src/compile/output/output.ts";
import { searchIndexFile } from "../../../src/compile/output/search-index-file.ts";
import { openSearchIndex } from "../../../src/search/search-index.ts";
import { exampleEpisode, exampleShow } from "../../catalog/example-show.ts";
import { buildOutput, bytesAt, copySmallShow } from "../small-show.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const FILE = "/search/index.jsonl";
const textOf = async (output: Output) => Buffer.from(await bytesAt(output, FILE)).toString();

describe("the search index of a build", () => {
  let root: string;
  let first: string;

  beforeAll(async () => {
    const workplace = await temporaryFolder();
    root = await copySmallShow(path.join(workplace, "show"));
    first = await textOf(await buildOutput(root, path.join(workplace, "cache")));
  });

  it("has the same bytes for the same sources", async () => {
    const again = await buildOutput(root, path.join(await temporaryFolder(), "cache"));
    expect(await textOf(again)).toBe(first);
  });

  it("finds the show's episodes", async () => {
    const index = await openSearchIndex(first, () => true);
    expect(index.find("first steps").map(({ slug }) => slug)[0]).toBe("first-steps");
  });

  it("lies beside the files that go out without the Worker, not among them", () => {
    expect(FILE.startsWith("/assets/")).toBe(false);
  });
});

describe("the words of an episode", () => {
  const slugsFor = async (query: string, ...args: Parameters<typeof exampleEpisode>) => {
    const file = searchIndexFile([finishEpisode(exampleEpisode(...args), exampleShow()).found]);
    const index = await openSearchIndex(Buffer.from(file).toString(), () => true);
    return index.find(query).map(({ slug }) => slug);
  };

  it("are apart in blocks and whole in lines of HTML, whose tags are no words", async () => {
    const notesHtml =
      '<ul><li>one<br>two</li><li>th<em>ree</em></li></ul><p><a href="https://four.example/">five</a></p>';
    for (const query of ["one", "two", "three", "five"])
      expect(await slugsFor(query, { notesHtml }), query).toEqual(["tides"]);
    for (const query of ["onetwo", "href", "four"])
      expect(await slugsFor(query, { notesHtml }), query).toEqual([]);
  });

  it("have the show's people where it names none of its own", async () => {
    expect(await slugsFor("ann example")).toEqual(["tides"]);
    expect(await slugsFor("ann", { people: [{ name: "Ben" }] })).toEqual([]);
  });

  it("are without notes where the file would be too large for an isolate", async () => {
    const episode = exampleEpisode({ notesHtml: "<p>Seals and gulls</p>" });
    const { found } = finishEpisode(episode, exampleShow());
    const limit = searchIndexFile([found]).byteLength;
    const [whole, limited] = [limit, limit - 1].map((bytes) => searchIndexFile([found], bytes));
    expect(Buffer.from(whole ?? []).toString()).toContain("gulls");
    expect(Buffer.from(limited ?? []).toString()).not.toContain("gulls");
    expect(Buffer.from(limited ?? []).toString()).toContain("tides");
  });
});
