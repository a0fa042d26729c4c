import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { type FetchedFeed, fetchFeed } from "../../../src/import/fetch/fetch-feed.ts";
import { loopbackNetwork, serve } from "./loopback.ts";

const folder = mkdtempSync(path.join(tmpdir(), "airdate-evidence-"));
const evidence = path.join(folder, "show");
afterAll(() => rmSync(folder, { recursive: true }));

let pages: Record<string, () => string | undefined> = {};
const asked: string[] = [];
const authorizations: (string | undefined)[] = [];
const origin = await serve((request, response) => {
  const address = request.url ?? "";
  asked.push(address);
  authorizations.push(request.headers.authorization);
  if (address === "/old") return response.writeHead(301, { location: "/feed" }).end();
  const page = pages[address]?.();
  if (page === undefined) return response.writeHead(404).end();
  return response
    .writeHead(200, { "content-type": "text/xml", "content-encoding": "gzip" })
    .end(gzipSync(page));
});
const network = loopbackNetwork();

beforeEach(() => {
  rmSync(evidence, { recursive: true, force: true });
  pages = {};
  asked.length = 0;
  authorizations.length = 0;
});

function rss(guids: readonly string[], more = ""): string {
  const items = guids.map((guid) => `<item><guid>${guid}</guid></item>`);
  return `<rss xmlns:atom="http://www.w3.org/2005/Atom" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><title>S</title>${more}${items.join("")}</channel></rss>`;
}

async function fetched(
  source = `${origin}/feed`,
  kept: "used" | "fetched anew" = "used",
): Promise<FetchedFeed> {
  const feed = await fetchFeed(source, { folder: evidence, kept }, network);
  if ("what" in feed) throw new Error(feed.what);
  return feed;
}

async function faultOf(source: string): Promise<string> {
  const fault = await fetchFeed(source, { folder: evidence, kept: "used" }, network);
  if (!("what" in fault)) throw new Error("was fetched");
  return fault.what.replaceAll(origin, "");
}

function guidsOf({ feed }: FetchedFeed): string[] {
  const guids = [...feed.items()].map(({ children }) => children.get("guid")?.[0]?.text ?? "");
  expect(feed.itemCount).toBe(guids.length);
  return guids;
}

function logOf({ log }: FetchedFeed): string {
  return log.join("\n").replaceAll(origin, "");
}

describe("a feed that is fetched", () => {
  it("is kept as it was received, with how it was received", async () => {
    pages["/feed"] = () => rss(["2", "1"]);
    const feed = await fetched(`${origin}/old`);
    expect(guidsOf(feed)).toEqual(["2", "1"]);
    expect(feed.address).toBe(`${origin}/feed`);
    expect(readFileSync(path.join(evidence, "feed-1.xml"), "utf8")).toBe(rss(["2", "1"]));
    const kept = JSON.parse(readFileSync(path.join(evidence, "evidence.json"), "utf8"));
    expect(kept.pages).toEqual([
      {
        address: `${origin}/old`,
        file: "feed-1.xml",
        url: `${origin}/feed`,
        status: 200,
        contentType: "text/xml",
        hops: [{ address: `${origin}/old`, status: 301, to: `${origin}/feed` }],
        bytes: rss(["2", "1"]).length,
        digest: feed.pages[0]?.digest,
      },
    ]);
    expect(logOf(feed)).toBe(
      [
        "/old answers 301: /feed",
        `feed-1.xml: ${rss(["2", "1"]).length} bytes and 2 items from /feed`,
        "the feed is the same when it is fetched a second time",
      ].join("\n"),
    );
  });

  it("is told when it is not always the same", async () => {
    let times = 0;
    pages["/feed"] = () => rss(++times === 1 ? ["2", "1"] : ["1"]);
    const feed = await fetched();
    expect(feed.second).toMatchObject({ itemCount: 1, bytes: rss(["1"]).length });
    expect(logOf(feed)).toContain(
      `the feed is not always the same: it had 2 items in ${rss(["2", "1"]).length} bytes, a second time it had 1 item in ${rss(["1"]).length} bytes`,
    );
  });

  it("is told when it is not there a second time", async () => {
    let times = 0;
    pages["/feed"] = () => (++times === 1 ? rss(["1"]) : undefined);
    expect(logOf(await fetched())).toContain(
      "the feed was there once, but a second time it answers 404: nothing is there",
    );
  });

  it("is not asked for again by a run that goes on, unless it is to be", async () => {
    pages["/feed"] = () => rss(["1"]);
    const first = await fetched();
    asked.length = 0;
    const again = await fetched();
    expect(asked).toEqual([]);
    expect(guidsOf(again)).toEqual(["1"]);
    expect(again.second).toEqual(first.second);
    expect(logOf(again)).toContain("/feed was fetched by an earlier run");
    await fetched(`${origin}/feed`, "fetched anew");
    expect(asked).toEqual(["/feed", "/feed"]);
  });

  it("is asked for again when what was kept is no more what was received", async () => {
    pages["/feed"] = () => rss(["1"]);
    await fetched();
    writeFileSync(path.join(evidence, "feed-1.xml"), rss(["forged"]));
    expect(guidsOf(await fetched())).toEqual(["1"]);
    writeFileSync(path.join(evidence, "evidence.json"), "{");
    expect(guidsOf(await fetched())).toEqual(["1"]);
  });

  it("is asked for with user and password, which are kept nowhere", async () => {
    pages["/feed"] = () => rss(["1"]);
    const feed = await fetched(`${origin.replace("//", "//ann:secret@")}/feed`);
    expect(guidsOf(feed)).toEqual(["1"]);
    expect(feed.second?.itemCount).toBe(1);
    expect(authorizations).toEqual(["Basic YW5uOnNlY3JldA==", "Basic YW5uOnNlY3JldA=="]);
    expect(readFileSync(path.join(evidence, "evidence.json"), "utf8")).not.toContain("secret");
    expect(logOf(feed)).not.toContain("secret");
  });

  it("is followed to where it says that it moved", async () => {
    pages["/feed"] = () => rss(["1"], `<itunes:new-feed-url> ${origin}/new </itunes:new-feed-url>`);
    pages["/new"] = () => rss(["2", "1"], `<itunes:new-feed-url>${origin}/feed</itunes:new-feed-url>`);
    const feed = await fetched();
    expect(feed.address).toBe(`${origin}/new`);
    expect(guidsOf(feed)).toEqual(["2", "1"]);
    expect(logOf(feed)).toContain("the feed says that it moved to /new");
  });

  it("is read where it is when there is nothing where it says that it moved, or when it says its own address", async () => {
    pages["/feed"] = () => rss(["1"], `<itunes:new-feed-url>${origin}/gone</itunes:new-feed-url>`);
    const feed = await fetched();
    expect(feed.address).toBe(`${origin}/feed`);
    expect(logOf(feed)).toContain("the feed is read where it was: /gone answers 404: nothing is there");
    pages["/own"] = () => rss(["1"], `<itunes:new-feed-url>${origin}/own</itunes:new-feed-url>`);
    expect(logOf(await fetched(`${origin}/own`))).not.toContain("moved");
  });
});

describe("a feed in several documents", () => {
  it("is one feed, each item once, the newest first", async () => {
    pages["/feed"] = () => rss(["5", "4"], '<atom:link rel="next" href="/feed?page=2"/>');
    pages["/feed?page=2"] = () => rss(["4", "3", "2"], '<atom:link rel="next" href="/feed?page=3"/>');
    pages["/feed?page=3"] = () => rss(["1", "1"], '<atom:link rel="next" href="/feed"/>');
    const feed = await fetched();
    expect(guidsOf(feed)).toEqual(["5", "4", "3", "2", "1", "1"]);
    expect(guidsOf(feed)).toEqual(["5", "4", "3", "2", "1", "1"]);
    expect(feed.pages.map(({ file }) => file)).toEqual(["feed-1.xml", "feed-2.xml", "feed-3.xml"]);
    expect(logOf(feed)).toContain("the feed is in 3 documents with 6 items together");
    expect(logOf(feed)).toContain("the feed has 1 item in several documents; the newest of each is taken");
  });

  it("is followed into its archive", async () => {
    pages["/feed"] = () =>
      rss(["2"], '<atom:link rel="next" href="/no"/><atom:link rel="prev-archive" href="/archive/1"/>');
    pages["/archive/1"] = () => rss(["1"], '<atom:link rel="current" href="/feed"/>');
    expect(guidsOf(await fetched())).toEqual(["2", "1"]);
  });

  it("is a fault when one of them cannot be had, and goes on there", async () => {
    pages["/feed"] = () => rss(["2"], '<atom:link rel="next" href="/2"/>');
    expect(await faultOf(`${origin}/feed`)).toBe("has a page 2 (/2) that answers 404: nothing is there");
    asked.length = 0;
    pages["/2"] = () => rss(["1"]);
    expect(guidsOf(await fetched())).toEqual(["2", "1"]);
    expect(asked).toEqual(["/2", "/feed"]);
  });
});

describe("a feed in a file", () => {
  it("is read and kept, and nobody is asked", async () => {
    const file = path.join(folder, "feed.xml");
    writeFileSync(
      file,
      rss(
        ["1"],
        `<itunes:new-feed-url>${origin}/new</itunes:new-feed-url><atom:link rel="next" href="${origin}/2"/>`,
      ),
    );
    const feed = await fetched(file);
    expect(guidsOf(feed)).toEqual(["1"]);
    expect(asked).toEqual([]);
    expect(feed.second).toBeUndefined();
    expect(readFileSync(path.join(evidence, "feed-1.xml"), "utf8")).toBe(readFileSync(file, "utf8"));
  });

  it.each([
    ["nowhere.xml", "is neither an address nor a file that is there"],
    [".", "is no file"],
  ])("is a fault when it is none: %s", async (file, what) => {
    expect(await faultOf(file)).toBe(what);
  });
});

describe("what is fetched instead of a feed", () => {
  it("is told, and kept", async () => {
    pages["/feed"] = () => "<!DOCTYPE html><html></html>";
    expect(await faultOf(`${origin}/feed`)).toBe("is a page of HTML, no feed");
    expect(readFileSync(path.join(evidence, "feed-1.xml"), "utf8")).toBe("<!DOCTYPE html><html></html>");
  });

  it("is asked for again by the next run", async () => {
    pages["/feed"] = () => "Service Unavailable";
    expect(await faultOf(`${origin}/feed`)).toBe("is text without any element, no feed");
    pages["/feed"] = () => rss(["1"]);
    expect(guidsOf(await fetched())).toEqual(["1"]);
  });
});
