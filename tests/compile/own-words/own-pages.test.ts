import { cp } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { OwnPage } from "../../../src/catalog/own-words.ts";
import { renderProblem } from "../../../src/schemas/problem.ts";
import {
  build,
  buildOutput,
  bytesAt,
  type Changes,
  catalogOf,
  changeShow,
  copySmallShow,
  draw,
  drawn,
  edit,
  episodeIn,
  lastLines,
} from "../small-show.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const workplace = await temporaryFolder();
const cache = path.join(workplace, "cache");

const PAGES: Changes = {
  "pages/imprint.md":
    "---\ntitle: Imprint\n---\nAnn Example, at (12:31).\n\n# Where\n\nBy [the sea](#where).\n",
  "pages/press.md": [
    "---\ntitle: Press\ndescription: Free to print.\norder: 2\nmenu: true\n---",
    "![The logo](press/logo.png) [All of it](press/all.zip), [who we are](imprint.md), [first](../first-steps/index.md).",
    '<script>alert(1)</script><p onclick="x()">Safe</p>',
  ].join("\n"),
  "pages/sponsors.md": "---\ntitle: Sponsors\norder: 1\n---\n",
  "pages/press/logo.png": drawn(draw(40).png()),
  "pages/press/all.zip": "PK",
  "first-steps/index.md": lastLines("\nWith [sponsors](../pages/sponsors.md)."),
  "show.yaml": edit("description: ", "description: See [the press kit](pages/press.md#logo). "),
};

let root: string;
let pages: readonly OwnPage[];

beforeAll(async () => {
  root = await copySmallShow(path.join(workplace, "whole"), PAGES);
  pages = catalogOf(await buildOutput(root, cache)).site.words.pages;
});

const pageIn = (all: readonly OwnPage[], name: string) => all.find((page) => page.name === name);

describe("the host's own pages", () => {
  it("come by their order, those without one last", () => {
    expect(pages.map(({ name, title }) => [name, title])).toEqual([
      ["sponsors", "Sponsors"],
      ["press", "Press"],
      ["imprint", "Imprint"],
    ]);
  });

  it("are described by their host, else by their first paragraph, else by their title", () => {
    expect(pages.map(({ description }) => description)).toEqual([
      "Sponsors",
      "Free to print.",
      "Ann Example, at (12:31).",
    ]);
  });

  it("are Markdown whose headings stand under the page's, and in which no time is a moment of audio", () => {
    expect(pageIn(pages, "imprint")?.html).toBe(
      '<p>Ann Example, at (12:31).</p>\n<h2 id="page-where">Where</h2>\n<p>By <a href="#page-where">the sea</a>.</p>',
    );
  });

  it("have their pictures and files among the assets, and lead to other pages and episodes", async () => {
    const output = await buildOutput(root, cache);
    const html = pageIn(pages, "press")?.html ?? "";
    const [zip = ""] = /\/assets\/file-[0-9a-f]+\.zip/.exec(html) ?? [];
    const [logo = ""] = /\/assets\/file-[0-9a-f]+\.png/.exec(html) ?? [];
    expect(Buffer.from(await bytesAt(output, zip)).toString()).toBe("PK");
    expect(output.files.has(logo)).toBe(true);
    expect(html).toContain('<a href="/imprint">who we are</a>');
    expect(html).toContain('<a href="/episodes/first-steps">first</a>');
  });

  it("are Markdown for machines, with addresses in full", () => {
    expect(pageIn(pages, "imprint")?.markdown).toBe(
      "# Imprint\n\nAnn Example, at (12:31).\n\n## Where\n\nBy [the sea](https://small.example/imprint#page-where).\n",
    );
    expect(pageIn(pages, "press")?.markdown).toContain("[who we are](https://small.example/imprint)");
  });

  it("are as safe as notes", () => {
    expect(pageIn(pages, "press")?.html).toContain("<p>Safe</p>");
    expect(pageIn(pages, "press")?.html).not.toMatch(/script|onclick/);
  });

  it("are led to from notes and from show.yaml", async () => {
    const output = await buildOutput(root, cache);
    expect(episodeIn(output, "first-steps").notesHtml).toContain('<a href="/sponsors">sponsors</a>');
    expect(catalogOf(output).show.descriptionHtml).toContain('<a href="/press#logo">the press kit</a>');
  });

  it("change what is served, and the validator of all, and no episode's", async () => {
    const before = catalogOf(await buildOutput(root, cache));
    const changed = path.join(workplace, "changed");
    await cp(root, changed, { recursive: true });
    await changeShow(changed, { "pages/imprint.md": edit("Ann Example", "Bob Muster") });
    const after = catalogOf(await buildOutput(changed, cache));
    expect(pageIn(after.site.words.pages, "imprint")?.description).toBe("Bob Muster, at (12:31).");
    expect(after.validatorsAt(0).all).not.toBe(before.validatorsAt(0).all);
    expect(after.validatorsAt(0).rss).toBe(before.validatorsAt(0).rss);
  });
});

it("the home page begins with the text of a page, once rendered", async () => {
  const welcome = await copySmallShow(path.join(workplace, "welcome"), {
    "pages/welcome.md": "---\ntitle: Welcome\n---\nHello.\n",
    "show.yaml": lastLines("home: {page: welcome}\nfooter: By the *sea*, (12:31)."),
  });
  const { words } = catalogOf(await buildOutput(welcome, cache)).site;
  expect(words.lead).toEqual({ html: "<p>Hello.</p>" });
  expect(words.footerHtml).toBe("<p>By the <em>sea</em>, (12:31).</p>");
});

it("passes over pages in other formats, and says so", async () => {
  const other = await copySmallShow(path.join(workplace, "other"), {
    "pages/imprint.html": "<p>",
    "pages/press.MD": "---\ntitle: Press\n---\n",
    "pages/logo.svg": "<svg/>",
    "pages/.draft.md": "not a page",
  });
  const { warnings } = await build(other, cache);
  expect(warnings.map((warning) => renderProblem(warning, ""))).toEqual([
    "pages/imprint.html  is passed over: pages are Markdown; let its name end in .md",
    "pages/press.MD  is passed over: pages are Markdown; let its name end in .md",
  ]);
});
