import { expect, it } from "vitest";
import { exampleEpisode } from "../../catalog/example-show.ts";
import { exampleSite, ORIGIN } from "../../worker/example-site.ts";
import { parsePage } from "../parsed-page.ts";

const NOW = Date.UTC(2026, 1, 1);
const TITLE = 'Tides & "ferries" </textarea><b>now</b>';
const site = exampleSite([exampleEpisode({ title: TITLE })]);
const request = (path: string) => site.request(NOW, path);
const html = await (await request("/episodes/tides")).text();
const [, shown = ""] = /<textarea[^>]* readonly=""[^>]*>([^<]*)<\/textarea>/.exec(html) ?? [];
// The page's own references only: the code has some too.
const code = shown.replace(
  /&(lt|gt|quot|amp);/g,
  (reference, name: string) => ({ lt: "<", gt: ">", quot: '"', amp: "&" })[name] ?? reference,
);

it("the page of an episode has the code of its player to copy: a frame with a full address and a name", () => {
  expect(parsePage(code).tags).toMatchObject([
    { name: "iframe", attributes: { src: `${ORIGIN}/embed/tides`, title: TITLE } },
  ]);
});

it("the code is what oEmbed gives", async () => {
  const oembed = await (await request(`/oembed?url=${ORIGIN}/episodes/tides`)).json();
  expect(oembed).toMatchObject({ html: code });
});

it("the code is shown, not run, whatever the title", () => {
  const names = parsePage(html).tags.map(({ name }) => name);
  expect(names).toContain("textarea");
  expect(names.filter((name) => name === "iframe" || name === "b")).toEqual([]);
});
