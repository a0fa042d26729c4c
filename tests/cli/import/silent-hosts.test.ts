import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { importRequest } from "../../../src/cli/import/import-request.ts";
import { importShow } from "../../../src/cli/import/import-show.ts";
import { outcomeJson, outcomeText } from "../../../src/cli/import/outcome-text.ts";
import { LINES } from "../../../src/cli/import/talk.ts";
import { openWorkCache } from "../../../src/compile/cache/work-cache.ts";
import type { Network, NetworkAnswer } from "../../../src/import/fetch/network.ts";
import { isProven } from "../../../src/import/proof/import-report.ts";
import { draw, PROJECT, SPRING } from "../../compile/small-show.ts";
import { temporaryFolder } from "../../compile/temporary-folder.ts";
import { THIS_CODE } from "../../compile/this-code.ts";
import { answer, IMPATIENT, loopbackNetwork } from "../../import/fetch/loopback.ts";
import { feedOf } from "./old-host.ts";

// What never ends, where nobody is patient: nothing here goes over a wire, so a busy machine is as quick as another.

const workplace = await temporaryFolder();
const ARTWORK = await draw().jpeg().toBuffer();
const ORIGIN = "https://salt.example";

/** What a network has at an address: an answer, or none ever. */
type Behaviour = (address: URL) => NetworkAnswer | "silence";

function networkOf(behaviour: Behaviour, asked: string[]): Network {
  return {
    ...loopbackNetwork({ bounds: { ...IMPATIENT, answer: 30, stall: 30, backOff: 1 } }),
    ask: ({ address, signal }) => {
      asked.push(address.href);
      const given = behaviour(address);
      if (given !== "silence") return Promise.resolve(given);
      return new Promise((_, reject) => signal.addEventListener("abort", () => reject(new Error("late"))));
    },
  };
}

let count = 0;

/** The folder of a new show, and imports into it from hosts that behave so. */
function begin() {
  const root = path.join(workplace, `show-${++count}`);
  const asked: string[] = [];
  const run = async (behaviour: Behaviour, options: Readonly<Record<string, boolean>> = {}) => {
    const given = { words: [`${ORIGIN}/feed.xml`], options: { url: ORIGIN, ...options } };
    const request = importRequest(given, "my-show");
    if (typeof request === "string") throw new Error(request);
    const outcome = await importShow(request, {
      places: { root, copy: `${root}-identities.yaml` },
      work: `${root}-work`,
      network: networkOf(behaviour, asked),
      archive: null,
      talk: { ...LINES, say: () => undefined },
      build: () => ({
        root,
        code: path.join(PROJECT, "src"),
        lockFile: path.join(PROJECT, "package-lock.json"),
        cache: openWorkCache(path.join(workplace, "cache")),
        codeFacts: THIS_CODE,
        now: SPRING,
      }),
    });
    return { outcome, text: outcomeText(outcome, request, "log.txt"), json: outcomeJson(outcome, request) };
  };
  return { root, asked, run };
}

function item(number: number): string {
  return `<item><title>Tide ${number}</title><guid isPermaLink="false">tide-${number}</guid><pubDate>${number} Jan 2026 06:00:00 GMT</pubDate>
<enclosure url="https://audio.example/${number}.mp3" length="1000" type="audio/mpeg"/><itunes:duration>60</itunes:duration>
<description>The sea.</description><itunes:image href="https://pictures.example/${number}.jpg"/></item>`;
}

function feed(items: number, changes: Readonly<Record<string, string>> = {}): NetworkAnswer {
  const all = Array.from({ length: items }, (_, index) => item(items - index)).join("");
  const text = Object.entries(changes).reduce(
    (changed, [from, to]) => changed.replaceAll(from, to),
    feedOf(ORIGIN, { items: all }),
  );
  return answer(200, { "content-type": "application/rss+xml" }, text);
}

function picture(): NetworkAnswer {
  async function* body(): AsyncIterable<Uint8Array> {
    yield ARTWORK;
  }
  return { ...answer(200, { "content-type": "image/jpeg" }), body: body() };
}

describe("a feed that never comes", () => {
  it("is given up when its server does not answer", async () => {
    const { root, run } = begin();
    const { text } = await run(() => "silence");
    expect(text).toBe(`${ORIGIN}/feed.xml is not answered; try once more later\nNothing was written`);
    expect(await readdir(workplace)).not.toContain(path.basename(root));
  });

  it("is given up when its body has no end", async () => {
    async function* body(): AsyncIterable<Uint8Array> {
      for (;;) yield Buffer.alloc(1024 * 1024, "<item>");
    }
    const { text } = await begin().run(() => ({ ...answer(200, {}), body: body() }));
    expect(text).toBe(
      `${ORIGIN}/feed.xml has more than 50 MB; check that the address is the right one\nNothing was written`,
    );
  });

  it("is given up when its body stops in the middle", async () => {
    async function* body(): AsyncIterable<Uint8Array> {
      yield Buffer.from("<rss version='2.0'><channel>");
      await new Promise(() => undefined);
    }
    const { text } = await begin().run(() => ({ ...answer(200, {}), body: body() }));
    expect(text).toContain(`${ORIGIN}/feed.xml is sent so slowly that it would not end; try once more later`);
  });
});

it("a show that lacks its artwork is there, with the problem in its place, and why", async () => {
  const { run } = begin();
  const { outcome, text, json } = await run(({ pathname }) =>
    pathname === "/feed.xml" ? feed(1) : answer(404, {}),
  );
  expect(outcome.kind).toBe("unproven");
  const why = `the artwork ${ORIGIN}/art.png answers 404: nothing is there; give another with --artwork, a file or an address`;
  expect(text.split("\n")[0]).toBe(`show: ${why}`);
  expect(text).toMatch(
    /\nmy-show\/show\.yaml:9:10 {2}artwork \(.*\n\n1 problem; the show was written, and cannot be compared/,
  );
  expect(JSON.parse(json)).toMatchObject({
    outcome: "unproven",
    states: { "tide-1": "written" },
    told: [
      { place: "show", what: why },
      { place: "tide-1", what: expect.stringMatching(/^the cover /) },
    ],
    problems: [{ file: "show.yaml", line: 9, column: 10 }],
  });
});

describe("a host of pictures that never answers", () => {
  const silentPictures: Behaviour = ({ host, pathname }) => {
    if (host === "pictures.example") return "silence";
    return pathname === "/feed.xml" ? feed(20) : picture();
  };

  it("is asked a few times, and the show is there with covers at their addresses", async () => {
    const { root, asked, run } = begin();
    const { outcome, text } = await run(silentPictures);
    expect(outcome.kind === "proven" && isProven(outcome.proven.proof)).toBe(true);
    expect(asked.filter((address) => address.includes("pictures.example")).length).toBeLessThan(10);
    const remarks = outcome.kind === "proven" ? outcome.written.remarks : [];
    expect(remarks.filter(({ what }) => what.startsWith("the cover "))).toHaveLength(20);
    const told = text.split("\n").filter((line) => line.includes("the cover"));
    expect(told).toEqual([
      expect.stringContaining(
        "the cover https://pictures.example/20.jpg is not answered; try once more later",
      ),
    ]);
    expect(await readFile(path.join(root, "tide-7/index.md"), "utf8")).toContain(
      "image: https://pictures.example/7.jpg",
    );
  });

  it("loses nothing of what was brought before", async () => {
    const { root, run } = begin();
    await run(({ pathname }) => (pathname === "/feed.xml" ? feed(2) : picture()));
    const gone: Behaviour = ({ pathname }) =>
      pathname === "/feed.xml"
        ? feed(2, { "The sea.": "The sea again.", "Of the sea": "Of ships" })
        : "silence";
    const { outcome } = await run(gone, { fresh: true });
    expect(outcome.kind === "proven" && isProven(outcome.proven.proof)).toBe(true);
    const index = await readFile(path.join(root, "tide-1/index.md"), "utf8");
    expect([index.includes("again"), index.includes("image:")]).toEqual([true, false]);
    expect(await readFile(path.join(root, "show.yaml"), "utf8")).toContain("artwork: artwork.jpg");
  });
});
