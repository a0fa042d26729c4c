import { cp } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { EPISODES_PATH, episodePath } from "../../src/catalog/addresses.ts";
import type { Output } from "../../src/compile/output/output.ts";
import { changeShow, copySmallShow, edit, inTurn, SPRING } from "../compile/small-show.ts";
import { temporaryFolder } from "../compile/temporary-folder.ts";
import { KITCHEN_SINK } from "../kitchen-sink/built-show.ts";
import { builtOutput, type ServedBuild, served } from "./built-site.ts";
import { ORIGIN, textOf } from "./example-site.ts";
import { addressesOf, answer, episodesOf, everyAddress } from "./whole-walk.ts";

// Two builds of one show, the second without the unlisted episode. But at its own addresses nobody may be able to tell them apart, nor there before its air date.

const UNLISTED = "quiet-harbour";
const AIR = Date.UTC(2026, 4, 1, 9);
/** Somebody who asks in the last seconds before. */
const JUST_BEFORE = AIR - 5_000;
const LONG_AFTER = Date.UTC(2026, 8, 1);

let withIt: Output;
let withoutIt: Output;

beforeAll(async () => {
  const workplace = await temporaryFolder();
  const build = async (name: string, hasIt: boolean): Promise<Output> => {
    const root = await copySmallShow(path.join(workplace, name), LIMITED);
    if (hasIt) await addUnlisted(root);
    const output = await builtOutput(root);
    if (output === null) throw new Error(`the show in ${root} has Problems`);
    return output;
  };
  withIt = await build("with", true);
  withoutIt = await build("without", false);
});

const LIMITED = { "show.yaml": edit("explicit: false", "explicit: false\nfeed: {limit: 1}") };

/** An episode in which everything is said, and that stands in no list. */
async function addUnlisted(root: string): Promise<void> {
  await cp(path.join(KITCHEN_SINK, "everything"), path.join(root, UNLISTED), { recursive: true });
  await changeShow(root, {
    [`${UNLISTED}/index.md`]: inTurn(
      edit("published: 2026-10-25T02:30+01:00", "published: 2026-05-01T09:00Z\nunlisted: true"),
      edit("updated: 2026-10-26T10:00\n", ""),
    ),
  });
}

const OEMBED = `/oembed?url=${encodeURIComponent(`${ORIGIN}${episodePath(UNLISTED)}`)}`;

function ownAddresses({ catalog }: ServedBuild): ReadonlySet<string> {
  const own = episodesOf(catalog).filter(({ slug }) => slug === UNLISTED);
  const LISTS = /^\/(?:seasons|tags|people|\d)/;
  const old = [...catalog.redirects].flatMap(([from, target]) =>
    "slug" in target && target.slug === UNLISTED ? [from] : [],
  );
  return new Set([...own.flatMap(addressesOf).filter((address) => !LISTS.test(address)), ...old]);
}

async function tellApart(now: number): Promise<{ readonly told: string[]; readonly asked: number }> {
  const builds = [served(withIt, now), served(withoutIt, now)] as const;
  const addresses = await everyAddress(builds);
  const told: string[] = [];
  for (const address of addresses) {
    for (const method of ["GET", "HEAD"]) {
      const [given, wanted] = await Promise.all(builds.map((build) => answer(build, address, method)));
      if (given !== wanted) told.push(`${method} ${address}`);
    }
  }
  return { told, asked: addresses.length };
}

describe("a show with an unlisted episode", () => {
  it.each([
    ["long before its air date", SPRING],
    ["in the last seconds before it", JUST_BEFORE],
  ])("answers at every address as one without it, %s", async (_, now) => {
    const { told, asked } = await tellApart(now);
    expect(told).toEqual([]);
    expect(asked).toBeGreaterThan(60);
  });

  it("answers so afterwards at all addresses but the episode's own", async () => {
    const own = ownAddresses(served(withIt, LONG_AFTER));
    const { told, asked } = await tellApart(LONG_AFTER);
    const isOwn = (address: string): boolean => own.has(address) || address.startsWith(OEMBED);
    expect(told.filter((line) => !isOwn(line.replace(/^\w+ /, "")))).toEqual([]);
    expect(told).toContain(`GET ${episodePath(UNLISTED)}`);
    expect(told).toContain("GET /2026/10/seven");
    expect(asked).toBeGreaterThan(60);
  });

  it("has the same files of the search", () => {
    const search = ({ files }: Output) => [...files].filter(([file]) => file.startsWith("/search/"));
    expect(search(withIt)).toEqual(search(withoutIt));
  });
});

describe("an unlisted episode", () => {
  it("is there from its air date on, at each of its addresses", async () => {
    const build = served(withIt, AIR);
    const statuses = await Promise.all(
      [...ownAddresses(build)].map(async (address) => [address, (await build.ask(address)).status] as const),
    );
    expect(statuses.filter(([, status]) => ![200, 301].includes(status))).toEqual([]);
    expect(statuses.length).toBeGreaterThan(10);
  });

  it("asks search engines to leave its page and its files out, and keeps its canonical address", async () => {
    const build = served(withIt, AIR);
    const html = await textOf(await build.ask(episodePath(UNLISTED)));
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    expect(html).toContain(`<link rel="canonical" href="https://pod.example${episodePath(UNLISTED)}"/>`);
    for (const file of [".md", "/transcript.md", "/transcript.vtt", "/chapters.json"]) {
      const { headers } = await build.ask(`${episodePath(UNLISTED)}${file}`);
      expect(headers.get("x-robots-tag"), file).toBe("noindex");
    }
  });

  it("leads to no list in which it does not stand, and has no neighbours", async () => {
    const html = await textOf(await served(withIt, LONG_AFTER).ask(episodePath(UNLISTED)));
    const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
    expect(main).not.toMatch(/href="\/(?:seasons|tags)\//);
    expect(main).not.toContain('rel="prev"');
    expect(main).toContain(`href="${EPISODES_PATH}"`);
  });
});
