import path from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { PROJECT } from "../runtime/temporary-project.ts";
import { type Ask, builtSite } from "../worker/built-site.ts";

const KB = 1024;
const EVERYTHING_OUT = Date.UTC(2100, 0, 1);

/** The episodes of the sample show that have the most to say. */
const RICH = ["how-loud-is-loud", "the-kindest-cut", "names-that-never-change", "words-for-every-ear"];

let ask: Ask;

beforeAll(async () => {
  ask = await builtSite(path.join(PROJECT, "episodes"), EVERYTHING_OUT);
});

describe("the page of an episode", () => {
  it.each(RICH)("%s: at most 12 KB, compressed, but for its transcript", async (slug) => {
    const html = await (await ask(`/episodes/${slug}`)).text();
    const rest = html.replace(/<section aria-labelledby="transcript">.*?<\/section>/s, "");
    expect(rest.length).toBeLessThan(html.length);
    expect(gzipSync(rest).byteLength).toBeLessThanOrEqual(12 * KB);
  });
});
