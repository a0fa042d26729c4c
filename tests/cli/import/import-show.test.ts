import { appendFile, mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { renameEpisode } from "../../../src/cli/identity/rename-episode.ts";
import { type ImportRequest, importRequest } from "../../../src/cli/import/import-request.ts";
import { type ImportOutcome, importShow } from "../../../src/cli/import/import-show.ts";
import { LINES, type Talk } from "../../../src/cli/import/talk.ts";
import { openWorkCache } from "../../../src/compile/cache/work-cache.ts";
import type { Network } from "../../../src/import/fetch/network.ts";
import { isProven } from "../../../src/import/proof/import-report.ts";
import { PROJECT, SPRING } from "../../compile/small-show.ts";
import { temporaryFolder } from "../../compile/temporary-folder.ts";
import { THIS_CODE } from "../../compile/this-code.ts";
import { answer, loopbackNetwork } from "../../import/fetch/loopback.ts";
import { feedOf, oldHost, shoals, tides } from "./old-host.ts";

const workplace = await temporaryFolder();
let count = 0;

/** A host to move away from, and the folder to move to. */
async function begin() {
  const old = await oldHost();
  const root = path.join(workplace, `show-${++count}`);
  const log: string[] = [];
  const talk: Talk = { ...LINES, say: (line) => void log.push(line) };
  const run = (
    options: Readonly<Record<string, string | boolean>> = {},
    source = `${old.origin}/feed.xml`,
    network = loopbackNetwork(),
  ) => {
    const request = importRequest(
      { words: [source], options: { url: "https://salt.example", ...options } },
      "episodes",
    );
    if (typeof request === "string") throw new Error(request);
    return importShow(request, { ...worldOf(root, talk), network });
  };
  return { old, root, log, run, read: (file: string) => readFile(path.join(root, file), "utf8") };
}

function worldOf(root: string, talk: Talk) {
  return {
    places: { root, copy: `${root}-identities.yaml` },
    work: `${root}-work`,
    network: loopbackNetwork(),
    archive: null,
    talk,
    build: () => ({
      root,
      code: path.join(PROJECT, "src"),
      lockFile: path.join(PROJECT, "package-lock.json"),
      cache: openWorkCache(path.join(workplace, "cache")),
      codeFacts: THIS_CODE,
      now: SPRING,
    }),
  };
}

function comparisonOf(outcome: ImportOutcome) {
  if (outcome.kind !== "proven") throw new Error(JSON.stringify(outcome));
  return outcome.proven.proof.comparison;
}

describe("a show that moves here", () => {
  it("has every file that its feed names, in the form that directories take, and its feed is proven", async () => {
    const { root, run, read } = await begin();
    const outcome = await run();
    expect(outcome.kind === "proven" && isProven(outcome.proven.proof)).toBe(true);
    const files = (await readdir(root, { recursive: true, withFileTypes: true })).filter((entry) =>
      entry.isFile(),
    );
    expect(files.map((file) => path.join(path.relative(root, file.parentPath), file.name)).sort()).toEqual([
      "artwork-original.webp",
      "artwork.jpg",
      "cutting-over.md",
      "identities.yaml",
      "import-report.md",
      "people/ines.png",
      "shoals/index.md",
      "show.yaml",
      "tides/chapters.json",
      "tides/cover.jpg",
      "tides/index.md",
      "tides/transcript.vtt",
    ]);
    expect(await read("tides/transcript.vtt")).toBe("WEBVTT\n\n00:00.000 --> 00:01.000\nThe sea.\n");
    expect(await read("import-report.md")).toContain(
      "**No subscriber loses an episode, and none is downloaded again.**",
    );
  });

  it("says of its episodes what the feed said, and what the audio says of itself", async () => {
    const { old, run, read } = await begin();
    await run();
    expect(await read("tides/index.md")).toBe(`---
title: Tides
published: 2026-10-02T06:00Z
audio:
  url: ${old.origin}/tides.mp3
  bytes: ${old.files.get("/tides.mp3")?.length}
guid: " Tides-1"
people:
  - name: Ines
    role: host
    img: ../people/ines.png
transcript:
  - file: transcript.vtt
redirects:
  - /2026/tides
---

Why the **sea** comes & goes, and what \\<b> means.
`);
  });

  it("stays as its host has edited it, and takes what is new, when the import is run again", async () => {
    const { old, root, run, read } = await begin();
    await run();
    await appendFile(path.join(root, "tides/index.md"), "\nMine.\n");
    const edited = await read("tides/index.md");
    const third = tides(old.origin).replaceAll("Tides", "Foam").replaceAll("tides", "foam");
    old.files.set("/foam.mp3", old.files.get("/tides.mp3") ?? "");
    old.files.set(
      "/feed.xml",
      feedOf(old.origin, { items: `${third}${shoals(old.origin)}${tides(old.origin)}` }),
    );
    const outcome = await run({ fresh: true });
    if (outcome.kind !== "proven") throw new Error(JSON.stringify(outcome));
    expect(outcome.written.episodes.map(({ slug, state }) => `${slug} ${state}`)).toEqual([
      "foam written",
      "shoals done before",
      "tides done before",
    ]);
    expect(await read("tides/index.md")).toBe(edited);
  });

  it("brings in the next run what the old host did not give in the first", async () => {
    const { old, run, read } = await begin();
    old.failing.set("/tides.vtt", 500).set("/tides.srt", 500);
    const outcome = await run();
    if (outcome.kind !== "proven") throw new Error(JSON.stringify(outcome));
    expect(outcome.written.remarks.filter(({ what }) => what.includes("transcript"))).toHaveLength(2);
    expect(await read("tides/index.md")).toContain(
      `- url: ${old.origin.replace("http:", "https:")}/tides.srt`,
    );
    old.failing.clear();
    old.asked.length = 0;
    await run();
    expect(await read("tides/index.md")).toContain("- file: transcript.vtt");
    expect(old.asked.filter((line) => line.includes("shoals"))).toEqual([]);
  });

  it("copies its audio in a second run, byte for byte, and is proven still", async () => {
    const { old, root, run, read } = await begin();
    await run();
    const outcome = await run({ audio: true });
    expect(
      (await readFile(path.join(root, "tides/audio.mp3"))).equals(
        Buffer.from(old.files.get("/tides.mp3") ?? ""),
      ),
    ).toBe(true);
    expect(await read("tides/index.md")).not.toContain("audio:");
    const enclosures = comparisonOf(outcome).items.flatMap(({ differences }) =>
      differences
        .filter(({ aspect }) => aspect === "enclosure")
        .map(({ verdict, why }) => `${verdict}: ${why}`),
    );
    expect(enclosures).toEqual(Array(2).fill("better: the same file, copied here"));
    expect(outcome.kind === "proven" && isProven(outcome.proven.proof)).toBe(true);
    expect(await read("cutting-over.md")).toContain("nothing is left at the old host");
  });

  it("asks for what the feed does not say, all at once", async () => {
    const { old, root, run } = await begin();
    const bare = feedOf(old.origin).replace(
      /<language>.*<\/language>|<itunes:owner>.*<\/itunes:owner>|<itunes:category[^>]*>/g,
      "",
    );
    old.files.set("/feed.xml", bare);
    const outcome = await run();
    expect(outcome).toMatchObject({ kind: "refused" });
    const flags = outcome.kind === "refused" ? outcome.faults.map(({ fix }) => /--\w+/.exec(fix)?.[0]) : [];
    expect(flags.sort()).toEqual(["--category", "--email", "--language"]);
    expect(await readdir(path.dirname(root))).not.toContain(path.basename(root));
    expect(await run({ category: "Science", email: "ines@salt.example", language: "en" })).toMatchObject({
      kind: "proven",
    });
  });

  it("takes artwork from a file or an address in place of the feed's, in the form that directories take", async () => {
    const { old, root, run, read } = await begin();
    old.files.set("/feed.xml", feedOf(old.origin).replace(/<itunes:image href="[^"]*art.png"\/>/, ""));
    expect(await run()).toMatchObject({
      kind: "refused",
      faults: [{ fix: expect.stringContaining("--artwork") }],
    });
    expect(await run({ artwork: `${old.origin}/none.png` })).toMatchObject({
      kind: "refused",
      faults: [{ what: `${old.origin}/none.png answers 404: nothing is there` }],
    });
    const file = path.join(workplace, "given.webp");
    await writeFile(file, old.files.get("/art.png") ?? "");
    expect(await run({ artwork: file })).toMatchObject({ kind: "proven" });
    expect((await readdir(root)).filter((name) => name.startsWith("artwork"))).toEqual([
      "artwork-original.webp",
      "artwork.jpg",
    ]);
    expect(await read("import-report.md")).toContain("- show: of the artwork, WEBP became JPEG");
    expect(await run({ artwork: `${old.origin}/art.png` })).toMatchObject({ kind: "proven" });
  });

  it("takes an episode's number that two episodes share, and tells of it", async () => {
    const { old, run, read } = await begin();
    const numbered = [shoals(old.origin), tides(old.origin)].map((item) =>
      item.replace("</item>", "<itunes:season>1</itunes:season><itunes:episode>7</itunes:episode></item>"),
    );
    old.files.set("/feed.xml", feedOf(old.origin, { items: numbered.join("") }));
    const outcome = await run();
    expect(outcome.kind === "proven" && isProven(outcome.proven.proof)).toBe(true);
    expect(await read("shoals/index.md")).toContain("\nnumber: 7\nseason: 1\n");
    expect(await read("tides/index.md")).toContain("\nnumber: 7\nseason: 1\n");
    expect(await read("import-report.md")).toMatch(/number 7/);
  });

  it("is refused when its owner has locked it, and taken when the owner's address is given", async () => {
    const { old, run } = await begin();
    const channel = '<podcast:locked owner="Ines@salt.example">yes</podcast:locked>';
    old.files.set("/feed.xml", feedOf(old.origin, { channel }));
    expect(await run()).toMatchObject({ kind: "refused", faults: [{ what: "is locked by its owner" }] });
    expect(await run({ owner: "mallory@salt.example" })).toMatchObject({ kind: "refused" });
    expect(await run({ owner: "ines@salt.example" })).toMatchObject({ kind: "proven" });
  });

  it("keeps a log of everything that was found and changed, also where the report says it once for many", async () => {
    const { old, root, run, read } = await begin();
    await run();
    const log = await readFile(`${root}-work/log.txt`, "utf8");
    expect(log).toContain(`import ${old.origin}/feed.xml\nfeed-1.xml: `);
    expect(log).toContain("show: of the artwork, WEBP became JPEG\n");
    const secured = (text: string) => text.match(/a transcript is written with https/g)?.length;
    expect([secured(log), secured(await read("import-report.md"))]).toEqual([2, 1]);
  });

  it("is not written over another show", async () => {
    const { root, run, read } = await begin();
    await mkdir(root, { recursive: true });
    await writeFile(path.join(root, "show.yaml"), "title: Mine\n");
    expect(await run()).toMatchObject({
      kind: "refused",
      faults: [{ fix: expect.stringContaining("--into") }],
    });
    expect(await read("show.yaml")).toBe("title: Mine\n");
  });

  it("writes down what subscribers have: every guid, and where the show comes from", async () => {
    const { old, run, read } = await begin();
    await run();
    const identities = await read("identities.yaml");
    expect(identities).toContain(`from:\n    - ${old.origin}/feed.xml\n`);
    expect(identities).toContain(`  tides:\n    guid: " Tides-1"\n`);
  });

  it("keeps no second copy of what it has placed, and does not ask for it again", async () => {
    const { old, root, run } = await begin();
    await run();
    const kept = (await readdir(`${root}-work/files`)).filter((name) => !name.endsWith(".json"));
    // The transcript, which has other line ends here.
    expect(kept).toHaveLength(1);
    old.asked.length = 0;
    expect(await run()).toMatchObject({ kind: "proven" });
    expect(old.asked).toEqual([]);
  });

  it("is reported as a whole, also by a later run that finds most of it done", async () => {
    const { old, root, run, read } = await begin();
    old.files.set("/tides.jpg", old.files.get("/art.png") ?? "");
    old.failing.set("/tides.json", 500);
    await run();
    const first = await read("import-report.md");
    expect(first).toContain("- tides: of the cover, WEBP became JPEG");
    expect(first).toContain("- tides: the chapters ");
    await run();
    expect(await read("import-report.md")).toBe(first);
    await appendFile(path.join(root, "tides/index.md"), "\nMine.\n");
    await run({ audio: true });
    const said = (report: string) => report.split("\n").filter((line) => line.startsWith("- "));
    expect(said(await read("import-report.md"))).toEqual(expect.arrayContaining(said(first)));
  });

  it("copies audio that is too large for the site as well, and is proven still", async () => {
    const { old, root, run } = await begin();
    const audio = Buffer.from(old.files.get("/shoals.mp3") ?? "");
    old.files.set("/shoals.mp3", Buffer.concat([audio, Buffer.alloc(26 * 1024 * 1024)]));
    const outcome = await run({ audio: true });
    expect(outcome.kind).toBe("proven");
    const [slug] = (await readdir(root)).filter((name) => name.includes("shoals"));
    expect((await stat(path.join(root, slug ?? "", "audio.mp3"))).size).toBe(
      audio.byteLength + 26 * 1024 * 1024,
    );
    const told = comparisonOf(outcome).items.flatMap(({ differences }) => differences);
    expect(told.filter(({ aspect, verdict }) => aspect === "enclosure" && verdict === "lost")).toEqual([]);
    const before = await stat(path.join(root, slug ?? "", "audio.mp3"));
    await run({ audio: true });
    expect((await stat(path.join(root, slug ?? "", "audio.mp3"))).ino).toBe(before.ino);
  });

  it("is not led into this machine by a host that redirects there", async () => {
    const { old, root, run } = await begin();
    const strict = loopbackNetwork({ privateAddresses: "refused" });
    const leading: Network = {
      ...strict,
      ask: (request) =>
        request.address.hostname === "pod.example"
          ? Promise.resolve(answer(302, { location: `${old.origin}/feed.xml` }))
          : strict.ask(request),
    };
    expect(await run({}, "https://pod.example/feed.xml", leading)).toMatchObject({
      kind: "refused",
      faults: [
        {
          what: `leads to an address of this machine or of a private network (at ${old.origin}/feed.xml)`,
          fix: expect.stringContaining("--allow-private"),
        },
      ],
    });
    expect(old.asked).toEqual([]);
    expect(await readdir(path.dirname(root))).not.toContain(path.basename(root));
  });

  it("finds an episode again whose folder was renamed", async () => {
    const { root, run } = await begin();
    await run();
    await renameEpisode("tides", "ebb-and-flow", { root, copy: `${root}-identities.yaml` });
    const outcome = await run();
    if (outcome.kind !== "proven") throw new Error(JSON.stringify(outcome));
    expect(outcome.written.episodes.map(({ slug, state }) => `${slug} ${state}`)).toEqual([
      "shoals done before",
      "ebb-and-flow edited",
    ]);
    expect(isProven(outcome.proven.proof)).toBe(true);
  });

  it("has no episode where its portraits are", async () => {
    const { old, root, run } = await begin();
    const people = tides(old.origin).replaceAll("Tides", "People").replace("/2026/tides", "/2026/people");
    old.files.set("/feed.xml", feedOf(old.origin, { items: people }));
    await run();
    expect(await readdir(path.join(root, "people"))).toEqual(["ines.png"]);
    expect(await readdir(root)).toContain("people-2");
  });

  it("is only told of in a dry run", async () => {
    const { root, run } = await begin();
    const outcome = await run({ "dry-run": true });
    expect(outcome).toMatchObject({
      kind: "planned",
      plan: { episodes: [{ slug: "shoals" }, { slug: "tides" }] },
    });
    expect(await readdir(path.dirname(root))).not.toContain(path.basename(root));
  });

  it("is told of in a dry run also where it was imported before", async () => {
    const { root, log, run } = await begin();
    await mkdir(root, { recursive: true });
    await writeFile(path.join(root, "show.yaml"), "title: Salt\n");
    expect(await run({ "dry-run": true })).toMatchObject({ kind: "planned" });
    expect(log.at(-1)).toContain("holds a show already");
  });

  it("tells how many episodes the feed has before it writes, and which it cannot take", async () => {
    const { old, log, run } = await begin();
    const silent = "<item><title>Only words</title><guid>w</guid></item>";
    old.files.set("/feed.xml", feedOf(old.origin, { items: `${silent}${tides(old.origin)}` }));
    const outcome = await run();
    expect(log.some((line) => line.startsWith("2 items in the feed"))).toBe(true);
    expect(comparisonOf(outcome).items.map(({ state }) => state)).toEqual(["missing", "kept"]);
    expect(outcome.kind === "proven" && isProven(outcome.proven.proof)).toBe(false);
  });
});

describe("what an import is asked", () => {
  const asked = (options: Readonly<Record<string, string | boolean>>): ImportRequest | string =>
    importRequest({ words: ["feed.xml"], options }, "episodes");

  it.each([
    [{ audio: true, "keep-audio": true }, "takes --audio or --keep-audio, not both"],
    [{ explicit: "maybe" }, 'does not take --explicit, which is "maybe": give yes or no'],
    [{ url: "ftp://salt.example" }, 'does not take --url, which is "ftp://salt.example": give the site'],
    [{ email: "ines" }, 'does not take --email, which is "ines": write it as ann@example.com'],
    [
      { language: "xx" },
      'does not take --language, which is "xx", which is no language: give a two-letter code',
    ],
    [{ category: "Science, Sciense" }, "which is not one of Apple's categories: did you mean Science?"],
    [{ timezone: "Lissabon" }, 'does not take --timezone, which is "Lissabon"'],
    [{ title: " " }, "does not take --title, which is empty"],
  ])("%j does not go together", (options, fault) => {
    expect(String(asked(options))).toContain(fault);
  });

  it("is the show's folder, and audio that stays for now, when nothing is said", () => {
    expect(asked({})).toMatchObject({
      into: "episodes",
      audio: "linked",
      writes: "everything",
      kept: "used",
    });
  });
});
