import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fillFooter, footerMarkdown } from "../../../src/notes/markdown/notes-footer.ts";
import { renderNotes } from "../../../src/notes/markdown/render-notes.ts";
import { breachesIn } from "./safe-grammar.ts";

const PAGE = { title: "Tides", url: "https://pod.example/episodes/tides", slug: "tides" };

function footer(markdown: string, page: Partial<typeof PAGE> = {}): string {
  const rendered = renderNotes(footerMarkdown(markdown), { resolve: (reference) => `/${reference}` });
  return "fault" in rendered ? rendered.fault.what : fillFooter(rendered.html, { ...PAGE, ...page });
}

const hrefsIn = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);

describe("a footer under an episode's notes", () => {
  it.each([
    ["Hear **{title}** ({slug}).", "<p>Hear <strong>Tides</strong> (tides).</p>"],
    ["`{title}` { title } {}", "<p><code>Tides</code> { title } {}</p>"],
  ])("says what stands for the episode: %s", (markdown, html) => {
    expect(footer(markdown)).toBe(html);
  });

  it.each([
    ["[here]({url})", "https://pod.example/episodes/tides"],
    ["[then]({url}#t=30)", "https://pod.example/episodes/tides#t=30"],
    ["At {url}.", "https://pod.example/episodes/tides"],
    [
      "[post](https://x.example/?u={url}&t={title})",
      "https://x.example/?u=https%3A%2F%2Fpod.example%2Fepisodes%2Ftides&amp;t=Tides",
    ],
    ["[old](https://x.example/{slug}/)", "https://x.example/tides/"],
    ["[write](mailto:ann@x.example?subject={title})", "mailto:ann@x.example?subject=Tides"],
    ['<a href="https://x.example/?t={title}">raw</a>', "https://x.example/?t=Tides"],
  ])("leads to it: %s", (markdown, href) => {
    expect(hrefsIn(footer(markdown))).toEqual([href]);
  });

  it("shows the page's own address where it is not given words", () => {
    expect(footer("At {url}.")).toContain(">https://pod.example/episodes/tides</a>.");
  });

  it.each([
    ['[x](y) *a* <b> & "q" ](javascript:z)', "[x](y) *a* &lt;b&gt; &amp; &quot;q&quot; ](javascript:z)"],
    ["$& $1 {url} {slug}", "$&amp; $1 {url} {slug}"],
  ])("takes a title for nothing but its words: %s", (title, text) => {
    expect(footer("{title}", { title })).toBe(`<p>${text}</p>`);
    expect(hrefsIn(footer("[a](https://x.example/?t={title})", { title }))).toEqual([
      `https://x.example/?t=${encodeURIComponent(title)}`,
    ]);
  });

  it("holds nothing that notes may not hold, whatever the title is", () => {
    const template =
      '# {title}\n\n[{title}](https://x.example/{title}?{title}#{title}) ![{title}](https://x.example/{title}.png "{title}") <i title="{title}">{title}</i> {url}';
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 20 }), (title) => {
        expect(breachesIn(footer(template, { title }))).toEqual([]);
      }),
      { seed: 8 },
    );
  });
});
