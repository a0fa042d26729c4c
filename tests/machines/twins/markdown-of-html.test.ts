import { marked } from "marked";
import { describe, expect, it } from "vitest";
import { markdownOfHtml } from "../../../src/machines/twins/markdown-of-html.ts";

const resolve = (href: string) => (href.startsWith("/") ? `https://pod.example${href}` : href);
const markdown = (html: string) => markdownOfHtml(html, resolve);

describe("HTML as Markdown", () => {
  it.each([
    ["<p>One <em>two</em> <strong>three</strong></p>\n<p>Four</p>\n", "One *two* **three**\n\nFour"],
    ["<p><strong> spaced </strong>out</p>", "**spaced** out"],
    ["<p>A<br />B</p>", "A\\\nB"],
    ['<p><a href="/episodes/a" rel="noopener">a_b</a></p>', "[a\\_b](https://pod.example/episodes/a)"],
    ['<p><a href="https://a.example/(x)">b</a></p>', "[b](https://a.example/%28x%29)"],
    [
      '<p><img src="/assets/dog.png" alt="A dog" loading="lazy" /></p>',
      "![A dog](https://pod.example/assets/dog.png)",
    ],
    ['<h3 id="notes-one">First <em>one</em></h3>', "### First *one*"],
    ["<p><code>a ` b</code> <code>`</code></p>", "``a ` b`` `` ` ``"],
    ["<pre><code>const a = &quot;&lt;b&gt;&quot;;\n```\n</code></pre>", '````\nconst a = "<b>";\n```\n````'],
    ['<ul>\n<li>a</li>\n<li>b<ol start="3">\n<li>c</li>\n</ol>\n</li>\n</ul>', "- a\n- b\n\n  3. c"],
    ["<blockquote>\n<p>one</p>\n<p>two</p>\n</blockquote>", "> one\n>\n> two"],
    ["<p>a</p><hr /><p>b</p>", "a\n\n---\n\nb"],
    [
      "<table><thead><tr><th>a</th><th>b|c</th></tr></thead><tbody><tr><td>1</td><td></td></tr></tbody></table>",
      "| a | b\\|c |\n| --- | --- |\n| 1 |  |",
    ],
    [
      "<p>1. not a list</p><p># no heading</p><p>- no item</p>",
      "1\\. not a list\n\n\\# no heading\n\n\\- no item",
    ],
    ["loose <div><p>held</p></div>", "loose\n\nheld"],
  ])("%s", (html, expected) => {
    expect(markdown(html)).toBe(expected);
  });

  it.each([
    "*not* _emphasis_ `code` ~~gone~~",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&amp;lt;b&amp;gt; &amp;copy;",
    "[a](b) ![c](d) [e]: f",
    "a | b \\ c \\* d",
    "+ plus",
    "=== ---",
    "12) twelve",
  ])("shows %j to a reader of Markdown as it stands in the HTML", (text) => {
    const html = marked.parse(markdown(`<p>${text}</p>`), { async: false });
    expect(html.trim().replaceAll("&#39;", "'")).toBe(`<p>${text}</p>`);
  });

  it("reads what is no HTML of ours as text, in bounded work", () => {
    expect(markdown("<p>a < b <unclosed</p>")).toContain("\\<");
    expect(markdown("<p ".repeat(200_000))).toMatch(/^\\<p/);
    expect(markdown(`<p${' a="'.repeat(200_000)}`)).toMatch(/^\\<p/);
  });
});
