import { readFile, rename } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { BuildResult } from "../../../src/compile/build-show.ts";
import { writeIdentities } from "../../../src/compile/identities/identities-file.ts";
import type { Output } from "../../../src/compile/output/output.ts";
import { renderProblem } from "../../../src/schemas/problem.ts";
import { type Ask, served } from "../../worker/built-site.ts";
import { build, type Changes, changeShow, copySmallShow, edit, frontMatter, SPRING } from "../small-show.ts";
import { temporaryFolder } from "../temporary-folder.ts";

// What a subscriber sees of a show before and after its host has changed something, over feeds and addresses.

const workplace = await temporaryFolder();
let shows = 0;

/** A host with a show that was built once, whose identities are written as `npm run build` does. */
async function host(changes: Changes = {}) {
  const root = await copySmallShow(path.join(workplace, `show-${++shows}`), {
    // Notes that link to a folder would have to follow it.
    "second-wind/index.md": edit("[the first steps](../first-steps/index.md)", "the first steps"),
    ...changes,
  });
  const file = path.join(root, "identities.yaml");
  const build_ = () => build(root, path.join(workplace, "cache"));
  const deploy = async (): Promise<Ask> => {
    const result = await build_();
    if ("problems" in result) throw new Error(JSON.stringify(result.problems));
    await writeIdentities(root, result.settled.identities);
    return served(result.output, SPRING).ask;
  };
  return { root, build: build_, deploy, before: await deploy(), text: () => readFile(file, "utf8") };
}

/** The guids of the feed, newest first. */
async function guidsIn(ask: Ask): Promise<string[]> {
  const feed = await (await ask("/feed.xml")).text();
  return [...feed.matchAll(/<guid[^>]*>([^<]*)<\/guid>/g)].map(([, guid = ""]) => guid);
}

async function enclosuresIn(ask: Ask): Promise<string[]> {
  const feed = await (await ask("/feed.xml")).text();
  return [...feed.matchAll(/<enclosure url="https:\/\/small\.example([^"]*)"/g)].map(([, url = ""]) => url);
}

/** The status of an answer, and where it leads. */
async function answer(ask: Ask, address: string): Promise<string> {
  const { status, headers } = await ask(address);
  return [status, headers.get("location")].filter((part) => part !== null).join(" ");
}

async function answers(ask: Ask, addresses: readonly string[]): Promise<Record<string, string>> {
  return Object.fromEntries(
    await Promise.all(addresses.map(async (address) => [address, await answer(ask, address)])),
  );
}

const problemsOf = (result: BuildResult) =>
  "problems" in result ? result.problems.map((problem) => renderProblem(problem, "")) : [];

describe("a folder that was renamed", () => {
  it("is the same episode for every app, and all its old addresses lead on", async () => {
    const { root, before, deploy } = await host();
    const [guids, [, audio = ""]] = [await guidsIn(before), await enclosuresIn(before)];
    await rename(path.join(root, "first-steps"), path.join(root, "the-first-step"));
    const after = await deploy();
    expect(await guidsIn(after)).toEqual(guids);
    expect((await enclosuresIn(after))[1]).toBe(audio.replace("first-steps", "the-first-step"));
    expect(
      await answers(after, [
        "/episodes/first-steps",
        "/episodes/first-steps/",
        "/episodes/first-steps?t=10",
        "/episodes/first-steps.md",
        "/episodes/first-steps/transcript",
        "/episodes/first-steps/transcript.vtt",
        "/episodes/first-steps/chapters.json",
        "/embed/first-steps",
        audio,
        "/1",
        "/oembed?url=https://pod.example/episodes/first-steps",
        "/episodes/the-first-step",
      ]),
    ).toEqual({
      "/episodes/first-steps": "301 /episodes/the-first-step",
      "/episodes/first-steps/": "301 /episodes/first-steps",
      "/episodes/first-steps?t=10": "301 /episodes/the-first-step?t=10",
      "/episodes/first-steps.md": "301 /episodes/the-first-step.md",
      "/episodes/first-steps/transcript": "301 /episodes/the-first-step/transcript",
      "/episodes/first-steps/transcript.vtt": "301 /episodes/the-first-step/transcript.vtt",
      "/episodes/first-steps/chapters.json": "301 /episodes/the-first-step/chapters.json",
      "/embed/first-steps": "301 /embed/the-first-step",
      [audio]: `302 ${audio.replace("first-steps", "the-first-step")}`,
      "/1": "301 /episodes/the-first-step",
      "/oembed?url=https://pod.example/episodes/first-steps": "404",
      "/episodes/the-first-step": "200",
    });
    const oembed = await after("/oembed?url=https://small.example/episodes/first-steps");
    expect(await oembed.json()).toMatchObject({ title: "First Steps" });
  });

  it("that is still to come: its old address leads nowhere until its air date", async () => {
    const { root, build: again } = await host();
    await rename(path.join(root, "a-look-ahead"), path.join(root, "ahead"));
    const result = await again();
    if ("problems" in result) throw new Error(JSON.stringify(result.problems));
    const [scheduled] = result.scheduled;
    const at = async (now: number) => answer(served(result.output, now).ask, "/episodes/a-look-ahead");
    expect(await at((scheduled?.publishedAt ?? 0) - 1)).toBe("404");
    expect(await at(scheduled?.publishedAt ?? 0)).toBe("301 /episodes/ahead");
  });

  it("twice, and back again", async () => {
    const { root, before, deploy } = await host();
    const move = (from: string, to: string) => rename(path.join(root, from), path.join(root, to));
    await move("first-steps", "second");
    await deploy();
    await move("second", "third");
    const third = await deploy();
    expect(await answer(third, "/episodes/first-steps")).toBe("301 /episodes/third");
    expect(await answer(third, "/episodes/second")).toBe("301 /episodes/third");
    await move("third", "first-steps");
    const back = await deploy();
    expect(await guidsIn(back)).toEqual(await guidsIn(before));
    expect(await answers(back, ["/episodes/first-steps", "/episodes/second", "/episodes/third"])).toEqual({
      "/episodes/first-steps": "200",
      "/episodes/second": "301 /episodes/first-steps",
      "/episodes/third": "301 /episodes/first-steps",
    });
  });
});

describe("a url that was changed", () => {
  it("changes no guid, neither the show's nor an episode's", async () => {
    const { root, before, deploy, text } = await host();
    const showGuid = async (ask: Ask) =>
      /<podcast:guid>([^<]*)/.exec(await (await ask("/feed.xml")).text())?.[1];
    await changeShow(root, { "show.yaml": edit("https://small.example", "https://other.example") });
    const after = await deploy();
    expect(await guidsIn(after)).toEqual(await guidsIn(before));
    expect(await showGuid(after)).toBe(await showGuid(before));
    expect(await text()).toContain(
      "  url: https://other.example\n  feeds:\n    - https://small.example/feed.xml\n    - https://other.example/feed.xml\n",
    );
  });

  it("is warned of, until it is written down", async () => {
    const { root, build: again, deploy } = await host();
    await changeShow(root, { "show.yaml": edit("https://small.example", "https://other.example") });
    const warned = async () => (await again()).warnings.map((warning) => renderProblem(warning, ""));
    expect(await warned()).toEqual([
      expect.stringContaining("show.yaml:6:6  url was https://small.example, and"),
    ]);
    await deploy();
    expect(await warned()).toEqual([]);
  });
});

it("audio that was replaced is reached at its old addresses, and its episode keeps its guid", async () => {
  const { root, before, deploy, text } = await host();
  const [newest = ""] = await enclosuresIn(before);
  const bytes = await readFile(path.join(root, "first-steps/audio.mp3"));
  await changeShow(root, { "second-wind/audio.mp3": Buffer.concat([bytes, bytes]) });
  const after = await deploy();
  const [replaced = ""] = await enclosuresIn(after);
  expect(replaced).not.toBe(newest);
  expect(await guidsIn(after)).toEqual(await guidsIn(before));
  expect(await answers(after, [newest, replaced])).toEqual({
    [newest]: `302 ${replaced}`,
    [replaced]: "200",
  });
  expect(await text()).toContain(`    media:\n      - ${newest}\n      - ${replaced}\n`);
});

describe("an episode that was removed", () => {
  const ADDRESSES = [
    "/episodes/first-steps",
    "/episodes/first-steps.md",
    "/episodes/first-steps/transcript",
    "/episodes/first-steps/transcript.md",
    "/episodes/first-steps/transcript.srt",
    "/episodes/first-steps/chapters.json",
    "/embed/first-steps",
    "/media/first-steps-00000000.mp3",
  ];

  it("is in no feed, and answers 410 at all its addresses with a page that says so", async () => {
    const { root, before, deploy } = await host();
    const guids = await guidsIn(before);
    await changeShow(root, { "first-steps": null });
    const after = await deploy();
    expect(await guidsIn(after)).toEqual(guids.slice(0, 1));
    for (const address of ADDRESSES) expect(await answer(after, address), address).toBe("410");
    const gone = await after("/episodes/first-steps");
    expect(gone.headers.get("cache-control")).toBe("public, max-age=60, must-revalidate");
    expect(await gone.text()).toContain("<h1>No longer available</h1><p>This episode was taken down.</p>");
  });

  it("after it was renamed: at its old addresses as well", async () => {
    const { root, deploy } = await host();
    await rename(path.join(root, "first-steps"), path.join(root, "steps"));
    await deploy();
    await changeShow(root, { steps: null });
    expect(await answers(await deploy(), ["/episodes/steps", "/episodes/first-steps"])).toEqual({
      "/episodes/steps": "410",
      "/episodes/first-steps": "410",
    });
  });

  it("and that comes back is itself again", async () => {
    const { root, before, deploy } = await host();
    await rename(path.join(root, "first-steps"), path.join(workplace, "aside"));
    await deploy();
    await rename(path.join(workplace, "aside"), path.join(root, "first-steps"));
    const back = await deploy();
    expect(await guidsIn(back)).toEqual(await guidsIn(before));
    expect(await answer(back, "/episodes/first-steps")).toBe("200");
  });

  it.each<[string, Changes]>([
    ["that was never on air", { "a-look-ahead": null }],
    ["that became a draft before it was on air", { "a-look-ahead/index.md": frontMatter("draft: true") }],
  ])("%s leaves no trace: its addresses answer as any that never were", async (_, changes) => {
    const { root, deploy, text } = await host();
    await changeShow(root, changes);
    const after = await deploy();
    expect(await answer(after, "/episodes/a-look-ahead")).toBe("404");
    expect(await text()).not.toContain("a-look-ahead");
  });
});

describe("identities.yaml", () => {
  it("with a merge conflict: nothing is built, and both sides are told", async () => {
    const { root, build: again } = await host();
    await changeShow(root, {
      "identities.yaml": edit(
        "  second-wind:",
        "<<<<<<< HEAD\n  second-wind:\n=======\n  third-wind:\n>>>>>>> other",
      ),
    });
    expect(problemsOf(await again())).toEqual([
      expect.stringMatching(
        /^identities\.yaml:\d+:1 {2}a merge has left two sides here: line \d+ from HEAD, line \d+ from other; /,
      ),
    ]);
  });

  it("that is lost: with the same folders and the same url, everything is what it was", async () => {
    const { root, before, deploy, text } = await host();
    const written = await text();
    await changeShow(root, { "identities.yaml": null });
    expect(await guidsIn(await deploy())).toEqual(await guidsIn(before));
    expect(await text()).toBe(written);
  });

  it("is the same after each build that changes nothing, and so is all that is built", async () => {
    const { build: again, deploy, text } = await host();
    const written = await text();
    const output = async (): Promise<Output> => {
      const result = await again();
      if ("problems" in result) throw new Error(JSON.stringify(result.problems));
      expect(result.settled).toMatchObject({ isUnwritten: false, changes: [] });
      return result.output;
    };
    const first = await output();
    await deploy();
    expect(await text()).toBe(written);
    expect(Buffer.compare((await output()).catalog, first.catalog)).toBe(0);
  });

  it("that says a guid gives it to the episode, and front matter that says another one is refused", async () => {
    const { root, build: again, deploy, text } = await host();
    const [guid = ""] = /guid: .*(?=\n {4}published: 2026-01-06)/.exec(await text()) ?? [];
    await changeShow(root, { "identities.yaml": edit(guid, "guid: of-old") });
    expect(await guidsIn(await deploy())).toContain("of-old");
    await changeShow(root, { "first-steps/index.md": frontMatter("guid: of-new") });
    expect(problemsOf(await again())).toEqual([
      expect.stringContaining(
        'first-steps/index.md:5:7  guid is not the one that it was given out with, "of-old"',
      ),
    ]);
  });

  it("of an imported show: a number that two episodes have is a warning there, and a problem elsewhere", async () => {
    const { root, build: again } = await host();
    await changeShow(root, { "second-wind/index.md": edit("number: 2", "number: 1") });
    const doubled =
      "first-steps/index.md:3:9  number is also that of second-wind/index.md; give each episode its own";
    expect(problemsOf(await again())).toEqual([doubled]);
    await changeShow(root, {
      "identities.yaml": edit("episodes:\n", "  from:\n    - https://host.example/rss\nepisodes:\n"),
    });
    const result = await again();
    expect(problemsOf(result)).toEqual([]);
    expect(result.warnings.map((warning) => renderProblem(warning, ""))).toEqual([doubled]);
  });
});
