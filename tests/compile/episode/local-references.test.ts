import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Output } from "../../../src/compile/output/output.ts";
import {
  buildOutput,
  bytesAt,
  catalogOf,
  copySmallShow,
  draw,
  drawn,
  edit,
  episodeIn,
  itemIn,
  lastLines,
} from "../small-show.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const workplace = await temporaryFolder();
let output: Output;
let page: string;
let item: string;

beforeAll(async () => {
  const root = await copySmallShow(path.join(workplace, "show"), {
    "show.yaml": edit("A show of **short** episodes.", "'[Our rules](extras/rules.pdf)'"),
    "extras/rules.pdf": "%PDF rules",
    "second-wind/studio.png": drawn(draw(100).png()),
    "second-wind/the plan (50%).pdf": "%PDF plan",
    "second-wind/a%20b.txt": "a percent sign",
    "second-wind/deep-dive.md": "## Resources\n\n- [First](../first-steps/index.md)\n",
    "second-wind/index.md": lastLines(`
![The studio](studio.png)

[The plan](<the plan (50%25).pdf>), [rules](../extras/rules.pdf#page=2), [percent](a%2520b.txt),
[a part of it](../first-steps/index.md#notes-tools), [elsewhere](https://a.example/x.pdf), [here](/about).`),
  });
  output = await buildOutput(root, path.join(workplace, "cache"));
  page = episodeIn(output, "second-wind").notesHtml;
  item = itemIn(output, "second-wind");
});

const hrefOf = (words: string) => new RegExp(`<a href="([^"]*)"[^>]*>${words}<`).exec(page)?.[1] ?? "";

describe("a file that notes refer to", () => {
  it("is served from an address that holds the digest of its content", async () => {
    expect(hrefOf("The plan")).toMatch(/^\/assets\/file-[0-9a-f]{16}\.pdf$/);
    expect(Buffer.from(await bytesAt(output, hrefOf("The plan"))).toString()).toBe("%PDF plan");
  });

  it("may stand elsewhere in the show's folder, and keeps the part that is pointed at", () => {
    expect(hrefOf("rules")).toMatch(/^\/assets\/file-[0-9a-f]{16}\.pdf#page=2$/);
  });

  it("may have a percent sign in its name", async () => {
    expect(Buffer.from(await bytesAt(output, hrefOf("percent"))).toString()).toBe("a percent sign");
  });

  it("may be a picture: on the page from this site, in the feed with its full address", () => {
    const [, address = ""] = /<img src="([^"]*)"/.exec(page) ?? [];
    expect(address).toMatch(/^\/assets\/file-[0-9a-f]{16}\.png$/);
    expect(item).toContain(`https://small.example${address}`);
    expect(item).not.toContain(`"${address}`);
  });

  it("may be referred to by the show's description", () => {
    expect(catalogOf(output).show.descriptionHtml).toMatch(/href="\/assets\/file-[0-9a-f]{16}\.pdf"/);
  });
});

describe("a link to another episode's index.md", () => {
  it("leads to its page", () => {
    expect(hrefOf("the first steps")).toBe("/episodes/first-steps");
    expect(item).toContain('href="https://small.example/episodes/first-steps"');
  });

  it("leads to a part of its page", () => {
    expect(hrefOf("a part of it")).toBe("/episodes/first-steps#notes-tools");
  });

  it("leads there from a deep dive too", () => {
    expect(JSON.stringify(episodeIn(output, "second-wind").deepDive)).toContain("/episodes/first-steps");
  });
});

it("links to other sites and to paths of this one stay what they are", () => {
  expect([hrefOf("elsewhere"), hrefOf("here")]).toEqual(["https://a.example/x.pdf", "/about"]);
});
