import path from "node:path";
import { describe, expect, it } from "vitest";
import { open } from "../../../src/bundle/open.ts";
import { editionAt } from "../../../src/catalog/edition/edition.ts";
import { checkShow } from "../../../src/cli/check/check-show.ts";
import { completeFeed } from "../../../src/cli/complete-feed.ts";
import type { BuildOptions } from "../../../src/compile/build-options.ts";
import { buildShow } from "../../../src/compile/build-show.ts";
import { openWorkCache } from "../../../src/compile/cache/work-cache.ts";
import { readForeignFeed } from "../../../src/import/read/read-foreign-feed.ts";
import {
  type Changes,
  copySmallShow,
  edit,
  frontMatter,
  inTurn,
  PROJECT,
  SPRING,
} from "../../compile/small-show.ts";
import { temporaryFolder } from "../../compile/temporary-folder.ts";
import { THIS_CODE } from "../../compile/this-code.ts";

const workplace = await temporaryFolder();

const OPTIONS = {
  code: path.join(PROJECT, "src"),
  lockFile: path.join(PROJECT, "package-lock.json"),
  cache: openWorkCache(path.join(workplace, "cache")),
  codeFacts: THIS_CODE,
  now: SPRING,
};

async function checked(name: string, changes: Changes) {
  return checkShow({ ...OPTIONS, root: await copySmallShow(path.join(workplace, name), changes) });
}

async function rulesOf(name: string, changes: Changes): Promise<string[]> {
  const result = await checked(name, changes);
  return "findings" in result ? result.findings.map(({ rule }) => rule) : [];
}

it("finds nothing in the feed of the sample show, with every episode on air", async () => {
  const result = await checkShow({
    root: path.join(PROJECT, "episodes"),
    code: path.join(PROJECT, "src"),
    lockFile: path.join(PROJECT, "package-lock.json"),
    // Its pictures take seconds; other tests build it too.
    cache: openWorkCache(path.join(PROJECT, ".airdate", "cache")),
    codeFacts: THIS_CODE,
    now: Date.UTC(2100, 0, 1),
  });
  expect(result).toMatchObject({ sources: [], findings: [] });
});

describe("a show that is checked", () => {
  it("is told what directories recommend", async () => {
    expect(await rulesOf("fine", {})).toEqual(["psp/transcript"]);
  });

  it("has the Problems that keep it from being built", async () => {
    const result = await checked("broken", { "show.yaml": edit("explicit: false", "explicit: never") });
    expect(result).toEqual({
      problems: [expect.objectContaining({ file: "show.yaml", line: 9, column: 11 })],
      warnings: [],
    });
  });

  it("is checked with its unlisted episodes too, but for what episodes are to each other", async () => {
    const result = await checked("unlisted", {
      "first-steps/index.md": inTurn(
        edit("title: First Steps", "title: Second Wind"),
        edit("We begin", "[Nothing](https://small.example/nowhere). We begin"),
        frontMatter("unlisted: true"),
      ),
    });
    const sources = "sources" in result ? result.sources : [];
    expect(sources.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      "first-steps/index.md links/unknown-page",
      "a-look-ahead/audio.mp3 parts/audio-shared",
    ]);
  });

  it("is checked with its scheduled episodes too", async () => {
    const title = edit("title: A Look Ahead", 'title: "Small Talk: A Look Ahead"');
    expect(await rulesOf("scheduled", { "a-look-ahead/index.md": title })).toContain("apple/title-show");
  });

  it("is checked to its oldest episode, also when its feed has a limit", async () => {
    const limited = await rulesOf("limited", {
      "show.yaml": edit("explicit: false", "explicit: false\nfeed: {limit: 1}"),
      "first-steps/index.md": edit("title: First Steps", 'title: "Small Talk: First Steps"'),
    });
    expect(limited.filter((rule) => rule === "apple/title-show")).toHaveLength(1);
    expect(limited.filter((rule) => rule === "psp/transcript")).toHaveLength(3);
  });
});

describe("a show that is checked against what subscribers have", () => {
  async function against(changes: Changes, feed: (xml: string) => string) {
    const root = await copySmallShow(path.join(workplace, "against"), changes);
    const options = { ...OPTIONS, root };
    const before = readForeignFeed(Buffer.from(feed(await feedOf(options))), {});
    if ("what" in before) throw new Error(before.what);
    const result = await checkShow(options, before);
    return "findings" in result ? result.findings.filter(({ rule }) => rule.startsWith("against/")) : result;
  }

  it("is fine when nothing has changed", async () => {
    expect(await against({}, (xml) => xml)).toEqual([]);
  });

  it("is told of a guid that would make apps download again, before all else", async () => {
    const findings = await against({}, (xml) => xml.replace(/(<guid[^>]*>)/, "$1x"));
    expect(findings).toMatchObject([
      { level: "error", rule: "against/guid", place: "item 1 “Second Wind” <guid>" },
    ]);
  });

  it("is told of an episode that is gone, and not of one that is still to come", async () => {
    const gone = (xml: string) =>
      xml.replace("<item>", "<item><title>Gone</title><guid>g</guid></item><item>");
    expect(await against({}, gone)).toMatchObject([{ rule: "against/vanished" }, { rule: "against/count" }]);
  });
});

async function feedOf(options: BuildOptions): Promise<string> {
  const result = await buildShow(options);
  if ("problems" in result) throw new Error(JSON.stringify(result.problems));
  const catalog = open(Uint8Array.from(result.output.catalog).buffer);
  return Buffer.from(completeFeed(editionAt(catalog, options.now))).toString();
}
