import { describe, expect, it } from "vitest";
import { exampleEpisode } from "../../catalog/example-show.ts";
import { exampleSite } from "../../worker/example-site.ts";
import { type ParsedPage, parsePage } from "../parsed-page.ts";

const NOW = Date.UTC(2026, 1, 1);

async function pageOf(path: string, waveform?: string): Promise<ParsedPage> {
  const site = exampleSite([exampleEpisode(waveform === undefined ? {} : { waveform })]);
  return parsePage(await (await site.request(NOW, path)).text());
}

function drawing({ tags }: ParsedPage): Readonly<Record<string, string>> | undefined {
  return tags.find(({ name, attributes }) => name === "svg" && attributes.class === "waveform")?.attributes;
}

describe.each(["/episodes/tides", "/embed/tides"])("the waveform on %s", (path) => {
  it("is drawn as high as each bar is, and said to nobody", async () => {
    const page = await pageOf(path, "09z0");
    expect(drawing(page)).toMatchObject({ "aria-hidden": "true", viewbox: "0 0 4 72" });
    const paths = page.tags.filter(({ name }) => name === "path").map(({ attributes }) => attributes.d);
    // Each line goes down from its top; the next one begins above where that has ended.
    expect(paths).toContain("M-.5 36m1-1v2m1-10v18m1-44v70m1-36v2");
  });

  it("takes room of its own in the player, so that nothing moves when that comes", async () => {
    const classOf = async (waveform?: string) =>
      (await pageOf(path, waveform)).tags.find(({ name }) => name === "air-player")?.attributes.class;
    expect(await classOf("09z0")).toMatch(/\bhas-waveform\b/);
    expect(await classOf()).not.toMatch(/\bhas-waveform\b/);
  });

  it("is not there for audio that was not measured", async () => {
    expect(drawing(await pageOf(path))).toBeUndefined();
  });
});
