import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Output } from "../../../src/compile/output/output.ts";
import {
  buildOutput,
  catalogOf,
  copySmallShow,
  edit,
  episodeIn,
  frontMatter,
  itemIn,
} from "../small-show.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const SHOW = `explicit: false
sponsors:
  - name: Tide & Sons
    url: https://tide.example/?a=1&b=2
    text: |
      Tables, *printed* (12:31).

      Also [by post](https://post.example/).
    code: TIDE`;

const OWN = `sponsors:
  - {name: "<b>Salt</b>", url: "https://salt.example", text: "From [here](../first-steps/index.md), (0:01). <script>x</script>", at: "0:01"}
  - {name: Nobody, code: "<10>&"}`;

let output: Output;
beforeAll(async () => {
  const workplace = await temporaryFolder();
  const root = await copySmallShow(path.join(workplace, "show"), {
    "show.yaml": edit("explicit: false", SHOW),
    "second-wind/index.md": frontMatter(OWN),
    "a-look-ahead/index.md": frontMatter("sponsors: []"),
  });
  output = await buildOutput(root, path.join(workplace, "cache"));
});

describe("the sponsors of an episode", () => {
  it("are those of the show, with their links marked as paid for and a moment that is text", () => {
    expect(episodeIn(output, "first-steps").sponsorsHtml).toBe(
      '<ul><li><p><a href="https://tide.example/?a=1&amp;b=2" rel="sponsored noopener">Tide &amp; Sons</a></p>' +
        "<p>Tables, <em>printed</em> (12:31).</p>\n" +
        '<p>Also <a href="https://post.example/" rel="sponsored noopener">by post</a>.</p>' +
        "<p>Promo code: <code>TIDE</code></p></li></ul>",
    );
  });

  it("are its own in their place, with the moment at which they are named, and as safe as notes", () => {
    expect(episodeIn(output, "second-wind").sponsorsHtml).toBe(
      '<ul><li><p><a href="https://salt.example/" rel="sponsored noopener">&lt;b&gt;Salt&lt;/b&gt;</a> <a href="#t=1">0:01</a></p>' +
        '<p>From <a href="/episodes/first-steps">here</a>, <a href="#t=1">(0:01)</a>. </p></li>' +
        "<li><p>Nobody</p><p>Promo code: <code>&lt;10&gt;&amp;</code></p></li></ul>",
    );
  });

  it("are none where it says so", () => {
    expect(episodeIn(output, "a-look-ahead").sponsorsHtml).toBeUndefined();
  });

  it("are in the feed, with addresses in full", () => {
    const item = itemIn(output, "second-wind");
    expect(item).toContain(
      '<h3>Sponsors</h3><ul><li><p><a href="https://salt.example/" rel="sponsored noopener">',
    );
    expect(item).toContain('<a href="https://small.example/episodes/second-wind#t=1">0:01</a>');
  });

  it("are not found by the search, and nothing of them is told of the show", () => {
    const catalog = catalogOf(output);
    expect(JSON.stringify(catalog.show)).not.toContain("tide.example");
  });
});
