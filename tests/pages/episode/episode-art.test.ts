import { expect, it } from "vitest";
import { exampleEpisode } from "../../catalog/example-show.ts";
import { exampleSite } from "../../worker/example-site.ts";
import { parsePage } from "../parsed-page.ts";

const NOW = Date.UTC(2026, 1, 1);

it.each([
  ["paper", "50vw"],
  ["studio", "74vw"],
  ["poster", "50vw"],
] as const)("the cover of an episode is loaded as large as %s shows it on a phone", async (design, width) => {
  const variants = [{ path: "/assets/cover-320.avif", width: 320, type: "image/avif" }] as const;
  const cover = { href: "/assets/cover.jpg", width: 3000, height: 3000, variants };
  const site = exampleSite([exampleEpisode({ cover })], { show: { theme: { design } } });
  const page = parsePage(await (await site.request(NOW, "/episodes/tides")).text());
  expect(page.attribute("sizes")).toContain(`(min-width: 48rem) 16rem, ${width}`);
});
