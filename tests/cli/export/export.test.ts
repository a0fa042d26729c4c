import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { withAudio } from "../../../src/cli/export/copy-audio.ts";
import { portableCopy } from "../../../src/cli/export/portable-copy.ts";
import { writeCopy } from "../../../src/cli/export/write-copy.ts";
import type { Output } from "../../../src/compile/output/output.ts";
import { feedOf } from "../../../src/feed-check/feed.ts";
import { parseXml } from "../../../src/feed-check/parse-xml.ts";
import { buildOutput, copySmallShow, edit, frontMatter, SPRING } from "../../compile/small-show.ts";
import { temporaryFolder } from "../../compile/temporary-folder.ts";
import { loopbackNetwork, serve } from "../../import/fetch/loopback.ts";

const workplace = await temporaryFolder();
let output: Output;
beforeAll(async () => {
  const root = await copySmallShow(path.join(workplace, "show"), {
    "show.yaml": edit("explicit: false", "explicit: false\nfeed: {limit: 1}"),
    "second-wind/index.md": frontMatter(
      "chapters: [{start: 0, title: Intro, image: dot.png}, {start: 1, title: End}]",
    ),
    "first-steps/audio.mp3": null,
    "first-steps/index.md": frontMatter(
      "audio: {url: https://cdn.example/first.mp3, bytes: 1000, duration: 60}",
    ),
    "second-wind/dot.png": await readFile(path.join(import.meta.dirname, "../../../docs/home.png")),
  });
  output = await buildOutput(root, path.join(workplace, "cache"));
});

async function copied(name: string, now = SPRING) {
  const folder = path.join(workplace, name);
  const fault = await writeCopy(folder, await portableCopy(output, now));
  return { folder, fault };
}

async function titlesOf(folder: string) {
  const document = parseXml(await readFile(path.join(folder, "feed.xml"), "utf8"));
  const feed = typeof document === "string" ? null : feedOf(document);
  return feed?.items.map(({ place }) => place);
}

describe("a copy of a show to take along", () => {
  it("holds every episode that is out in one feed, also when the feed has a limit", async () => {
    const { folder, fault } = await copied("out");
    expect(fault).toBeNull();
    expect(await titlesOf(folder)).toEqual(["item 1 “Second Wind”", "item 2 “First Steps”"]);
  });

  it("holds what is scheduled when that is asked for", async () => {
    const { folder } = await copied("scheduled", Number.POSITIVE_INFINITY);
    expect(await titlesOf(folder)).toHaveLength(3);
  });

  it("has no unlisted episode, and names each", async () => {
    const root = await copySmallShow(path.join(workplace, "unlisted"), {
      "first-steps/index.md": frontMatter("unlisted: true"),
    });
    const { unlisted, episodes } = await portableCopy(
      await buildOutput(root, path.join(workplace, "cache")),
      SPRING,
    );
    expect([unlisted, episodes]).toEqual([["first-steps"], 1]);
  });

  it("holds each file that the feed or its chapters name, under the digest that its manifest tells", async () => {
    const { folder } = await copied("files");
    const manifest = JSON.parse(await readFile(path.join(folder, "manifest.json"), "utf8"));
    const kinds = new Set(manifest.files.map(({ path: file }: { path: string }) => path.extname(file)));
    expect([...kinds].sort()).toEqual([".jpg", ".json", ".mp3", ".png", ".xml"]);
    for (const { path: file, bytes, sha256 } of manifest.files) {
      const content = await readFile(path.join(folder, file));
      expect([content.byteLength, createHash("sha256").update(content).digest("hex")]).toEqual([
        bytes,
        sha256,
      ]);
    }
    const all = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) =>
      entry.isFile(),
    );
    expect(all).toHaveLength(manifest.files.length + 1);
  });

  it("holds audio that is for the media bucket, from where it lies", async () => {
    const root = await copySmallShow(path.join(workplace, "in-bucket"), {
      "show.yaml": edit("explicit: false", "explicit: false\nmedia: bucket"),
    });
    const copy = await portableCopy(await buildOutput(root, path.join(workplace, "cache")), SPRING);
    expect(copy.elsewhere).toEqual([]);
    const folder = path.join(workplace, "bucket-copy");
    expect(await writeCopy(folder, copy)).toBeNull();
    const { files } = JSON.parse(await readFile(path.join(folder, "manifest.json"), "utf8"));
    const audio = await readFile(path.join(root, "first-steps/audio.mp3"));
    const listed = files.filter(({ path: file }: { path: string }) => file.endsWith(".mp3"));
    expect(listed.length).toBe(2);
    for (const { path: file, sha256 } of listed) {
      expect((await readFile(path.join(folder, file))).equals(audio)).toBe(true);
      expect(sha256).toBe(createHash("sha256").update(audio).digest("hex"));
    }
  });

  it("says which audio it does not hold", async () => {
    const { elsewhere } = await portableCopy(output, SPRING);
    expect(elsewhere).toEqual(["https://cdn.example/first.mp3"]);
  });

  it("is the same when it is made again, and loses what the show has no more", async () => {
    const { folder } = await copied("again", Number.POSITIVE_INFINITY);
    await copied("again");
    const { folder: fresh } = await copied("fresh");
    const manifest = (where: string) => readFile(path.join(where, "manifest.json"), "utf8");
    expect(await manifest(folder)).toBe(await manifest(fresh));
    expect((await readdir(folder, { recursive: true })).sort()).toEqual(
      (await readdir(fresh, { recursive: true })).sort(),
    );
  });

  it("leaves a folder alone that holds something else", async () => {
    const folder = path.join(workplace, "occupied");
    await copySmallShow(folder);
    const before = (await readdir(folder, { recursive: true })).sort();
    const { fault } = await copied("occupied");
    expect(fault).toMatchObject({ what: "holds something else than a copy of a show" });
    expect((await readdir(folder, { recursive: true })).sort()).toEqual(before);
  });

  it("removes nothing that a manifest from elsewhere names outside of it", async () => {
    const { folder } = await copied("hostile");
    const precious = path.join(workplace, "precious.txt");
    await writeFile(precious, "mine");
    const manifest = { feed: "feed.xml", files: [{ path: "../precious.txt" }, { path: "/etc/hostname" }] };
    await writeFile(path.join(folder, "manifest.json"), JSON.stringify(manifest));
    await copied("hostile");
    expect(await readFile(precious, "utf8")).toBe("mine");
  });
});

describe("a copy with audio of other hosts", () => {
  const AUDIO = Buffer.from("not really audio");

  it("holds it under the digest of what was downloaded", async () => {
    const origin = await serve((_, response) => response.end(AUDIO));
    const copy = { ...(await portableCopy(output, SPRING)), elsewhere: [`${origin}/a b/first.mp3?x=1`] };
    const { copy: whole, missing } = await withAudio(
      copy,
      path.join(workplace, "downloads"),
      loopbackNetwork(),
    );
    expect(missing).toEqual([]);
    expect(whole.elsewhere).toEqual([]);
    const folder = path.join(workplace, "with-audio");
    expect(await writeCopy(folder, whole)).toBeNull();
    const { files } = JSON.parse(await readFile(path.join(folder, "manifest.json"), "utf8"));
    const audio = files.find(({ address }: { address: string }) => address.startsWith(origin));
    expect(audio).toMatchObject({
      bytes: AUDIO.byteLength,
      sha256: createHash("sha256").update(AUDIO).digest("hex"),
    });
    expect((await readFile(path.join(folder, audio.path))).equals(AUDIO)).toBe(true);
  });

  it("says what could not be had, and goes on to list it", async () => {
    const origin = await serve((_, response) => response.writeHead(404).end());
    const address = `${origin}/gone.mp3`;
    const copy = { ...(await portableCopy(output, SPRING)), elsewhere: [address] };
    const { copy: whole, missing } = await withAudio(
      copy,
      path.join(workplace, "downloads"),
      loopbackNetwork(),
    );
    expect(missing).toEqual([expect.stringContaining(address)]);
    expect(whole.elsewhere).toEqual([address]);
  });
});
