import { describe, expect, it } from "vitest";
import { checkLive, type LiveOptions } from "../../../../src/cli/check/live/check-live.ts";
import { EDITIONS, editions, type InFront, nothingKnown, redirect, siteNetwork } from "./live-site.ts";

const FEED = "https://pod.example/feed.xml";

/** What is found of the show behind what is in front of it: `level rule place what`. */
async function found(inFront?: InFront, options: Partial<LiveOptions> = {}) {
  const { network } = siteNetwork(inFront);
  const findings = await checkLive(EDITIONS, { network, good: nothingKnown(), ...options });
  return findings.map(({ level, rule, place, what }) => `${level} ${rule} ${place} ${what}`);
}

/** In front of one address, or of those that begin with one that ends in `*`. */
function at(address: string, change: InFront): InFront {
  return (asked, request, good) => {
    const isMeant = address.endsWith("*") ? asked.startsWith(address.slice(0, -1)) : asked === address;
    return isMeant ? change(asked, request, good) : good();
  };
}

/** Headers that something in front sets, or takes away. */
function withHeaders(headers: Readonly<Record<string, string | null>>): InFront {
  return async (_address, _request, good) => {
    const answer = await good();
    const changed = new Headers(answer.headers);
    for (const [name, value] of Object.entries(headers))
      if (value === null) changed.delete(name);
      else changed.set(name, value);
    return new Response(answer.body, { status: answer.status, headers: changed });
  };
}

function says(body: string | null, init?: ResponseInit): InFront {
  return () => new Response(body, init);
}

const nowhere: InFront = () => null;
const WHERE = `site ${FEED}`;

const SITES: Readonly<Record<string, readonly [InFront, ...string[]]>> = {
  "a name that does not exist": [
    at("https://pod.example/*", nowhere),
    `error live/host ${WHERE} names a host that does not exist`,
  ],
  "not deployed yet": [
    at("https://pod.example/*", says("", { status: 404 })),
    `error site/feed-status ${WHERE} answers 404: nothing is there`,
  ],
  "a challenge": [
    at(FEED, says("", { status: 403, headers: { "cf-mitigated": "challenge" } })),
    `error site/challenge ${WHERE} is kept behind a page that tries whether a browser asks: no podcast app gets through`,
  ],
  "a challenge by its page": [
    at(FEED, says("<title>Just a moment...</title>", { status: 503 })),
    `error site/challenge ${WHERE} is kept behind a page that tries whether a browser asks: no podcast app gets through`,
  ],
  "a block": [
    at(FEED, says("Sorry", { status: 403 })),
    `error site/feed-status ${WHERE} answers 403: it is not for everybody`,
  ],
  "another site": [
    at(FEED, async (_, { method }) => {
      const headers = {
        "content-type": "text/html",
        "access-control-allow-origin": "*",
        etag: '"x"',
        "content-encoding": "identity",
      };
      return new Response(method === "HEAD" ? null : "<!doctype html><title>Parked</title>", { headers });
    }),
    `error site/feed-unreadable ${WHERE} is a page of HTML, no feed`,
    `warning site/feed-type ${WHERE} is served as text/html`,
    `warning site/not-modified ${WHERE} answers 200 where nothing has changed: apps download it whole each time`,
  ],
  "a redirect of the feed": [
    (address, request, good) =>
      address === FEED
        ? redirect("https://pod.example/rss.xml")
        : address.endsWith("/rss.xml")
          ? siteAnswer(request)
          : good(),
    `warning site/feed-redirect ${WHERE} is redirected to https://pod.example/rss.xml`,
  ],
  "a type taken away": [
    at(FEED, withHeaders({ "content-type": null })),
    `warning site/feed-type ${WHERE} is served as nothing`,
  ],
  "CORS taken away": [
    at(FEED, withHeaders({ "access-control-allow-origin": null })),
    `warning site/cors ${WHERE} may not be read by players in browsers`,
  ],
  "the validator taken away": [
    at(FEED, withHeaders({ etag: null })),
    `warning site/not-modified ${WHERE} is served without an ETag: apps download it whole each time`,
  ],
  "a validator that is not taken back": [
    at(FEED, (_, request, good) =>
      request.headers.has("if-none-match") ? siteAnswer(new Request(FEED)) : good(),
    ),
    `warning site/not-modified ${WHERE} answers 200 where nothing has changed: apps download it whole each time`,
  ],
  "another validator in a 304": [
    at(FEED, (address, request, good) =>
      request.headers.has("if-none-match")
        ? withHeaders({ etag: '"other"' })(address, request, good)
        : good(),
    ),
    `warning site/not-modified ${WHERE} says another ETag when nothing has changed`,
  ],
  "no compression": [
    at(FEED, (_, { method }) => siteAnswer(new Request(FEED, { method }))),
    `warning site/gzip ${WHERE} is sent unpacked to apps that take gzip`,
    `warning site/not-modified ${WHERE} answers 200 where nothing has changed: apps download it whole each time`,
  ],
  "a cache that keeps long": [
    at(FEED, withHeaders({ "cache-control": "public, max-age=14400" })),
    `warning site/cache ${WHERE} may be kept for 14400 seconds: new episodes are late by that`,
  ],
  "a cookie": [
    at(FEED, withHeaders({ "set-cookie": "a=b" })),
    `warning site/cookie ${WHERE} sets a cookie, so that caches on the way keep nothing`,
  ],
  "HEAD refused": [
    at(FEED, (_, { method }, good) => (method === "HEAD" ? new Response(null, { status: 405 }) : good())),
    `error site/head ${WHERE} answers 405 to HEAD, and 200 to GET`,
  ],
  "another type to HEAD": [
    at(FEED, (address, request, good) =>
      request.method === "HEAD"
        ? withHeaders({ "content-type": "text/html" })(address, request, good)
        : good(),
    ),
    `error site/head ${WHERE} says text/html to HEAD, and application/rss+xml to GET`,
  ],
  "robots shut out of the feed": [
    at("https://pod.example/robots.txt", says("User-agent: *\nDisallow: /feed.xml\n")),
    "error site/robots site https://pod.example/robots.txt shuts crawlers out of /feed.xml",
  ],
  "robots shut out of audio, and some of them of all": [
    at(
      "https://pod.example/robots.txt",
      says("User-agent: GreedyBot\nDisallow: /\n\nUser-agent: *\nDisallow: /assets/\nDisallow: /*.mp3$\n"),
    ),
    "error site/robots site https://pod.example/robots.txt shuts crawlers out of /assets/artwork-0a1b2c3d.jpg",
  ],
  "a robots.txt that fails": [
    at("https://pod.example/robots.txt", says("", { status: 500 })),
    "error site/robots site https://pod.example/robots.txt answers 500: crawlers take it that they may fetch nothing",
  ],
  "a front page that fails": [
    at("https://pod.example/", says("", { status: 500 })),
    "error site/home site https://pod.example/ answers 500: the server failed, several times",
  ],
  "a front page that is hidden": [
    at("https://pod.example/", withHeaders({ "x-robots-tag": "noindex" })),
    "error site/noindex site https://pod.example/ asks search engines to leave it out",
  ],
  "a front page of somebody else": [
    at("https://pod.example/", says("<title>Hello</title>")),
    "warning site/discovery site https://pod.example/ does not name the feed in its head",
  ],
  "pages where nothing is": [
    at("https://pod.example/episodes/no-such*", says("<title>Hello</title>")),
    "warning site/not-found site https://pod.example/episodes/no-such-episode-airdate-check answers 200 where nothing is",
  ],
  "http that stays http": [
    at("http://pod.example/*", says("feed")),
    "warning site/http site http://pod.example/feed.xml is answered without https",
  ],
  "www with a site of its own": [
    at("https://www.pod.example/*", says("feed")),
    "warning site/other-name site https://www.pod.example/feed.xml answers 200 by itself",
  ],
  "www that leads elsewhere": [
    at("https://www.pod.example/*", () => redirect("https://pod.example/")),
    "warning site/other-name site https://www.pod.example/feed.xml leads to https://pod.example/",
  ],
  "audio that was not uploaded": [
    at("https://pod.example/media/*", says("", { status: 404 })),
    "error live/missing episode tides, audio https://count.example/e/pod.example/media/tides-0a1b2c3d.mp3 answers 404: nothing is there",
    "error live/missing episode aside, audio https://pod.example/media/aside-0a1b2c3d.mp3 answers 404: nothing is there",
  ],
  "audio without ranges": [
    at("https://pod.example/media/*", (_, { method }, good) => {
      const headers = { "content-type": "audio/mpeg", "content-length": "1000" };
      return method === "HEAD" ? good() : new Response("x", { headers });
    }),
    "error live/ranges episode tides, audio https://count.example/e/pod.example/media/tides-0a1b2c3d.mp3 is sent whole when a part is asked for",
    "error live/ranges episode aside, audio https://pod.example/media/aside-0a1b2c3d.mp3 is sent whole when a part is asked for",
  ],
  "a link that is dead": [
    at("https://sea.example/", says("", { status: 410 })),
    "warning live/missing episode storms (and 1 more), link https://sea.example/ answers 410: it is gone for good",
  ],
  "a link of what is to come that is dead": [
    at("https://whales.example/", nowhere),
    "warning live/host episode whales, link https://whales.example/ names a host that does not exist",
  ],
};

/** The site itself, whatever is in front of it. */
async function siteAnswer(request: Request): Promise<Response> {
  const answer = await siteNetwork().network.ask({
    address: new URL(FEED),
    method: request.method === "HEAD" ? "HEAD" : "GET",
    headers: Object.fromEntries(request.headers),
    signal: new AbortController().signal,
  });
  const body: Uint8Array[] = [];
  for await (const piece of answer.body) body.push(piece);
  const isBare = request.method === "HEAD" || answer.status === 304;
  return new Response(isBare ? null : Buffer.concat(body), {
    status: answer.status,
    headers: [...answer.headers],
  });
}

describe("a show on the network", () => {
  it("has nothing to be found when all is well", async () => {
    expect(await found()).toEqual([]);
  });

  it.each(Object.entries(SITES))("is found out: %s", async (_, [inFront, ...findings]) => {
    expect(await found(inFront)).toEqual(findings);
  });
});

describe("the feed that is served is compared with the one that is built here", () => {
  const served = (change: (xml: string) => string): InFront =>
    at(FEED, async (_, { method }) => {
      const answer = await siteAnswer(new Request(FEED, { method }));
      const headers = new Headers(answer.headers);
      headers.set("content-encoding", "identity");
      headers.delete("etag");
      return new Response(method === "HEAD" ? null : change(await answer.text()), { headers });
    });
  const differences = async (change: (xml: string) => string): Promise<string[]> => {
    return (await found(served(change))).filter((finding) => finding.includes("site/feed"));
  };
  const item = /<item>.*?<\/item>/s;

  it.each<[string, (xml: string) => string, string]>([
    [
      "an episode is missing",
      (xml) => xml.replace(item, ""),
      "error site/feed-missing item 1 “About storms” is built here and is not in the feed that is served",
    ],
    [
      "an episode was taken away",
      (xml) => xml.replace(item, (it) => `${it}${it.replaceAll("storms", "fog")}`),
      "error site/feed-extra item 2 “About fog” is in the feed that is served and not in the one that is built here",
    ],
    [
      "an episode was edited",
      (xml) => xml.replace("[About storms", "[On storms"),
      "error site/feed-item item 1 “On storms” differs in title, itunes:title from what is built here",
    ],
    [
      "the show was edited",
      (xml) => xml.replace("[Harbour Notes", "[Hafen Notes"),
      `error site/feed-channel ${WHERE} differs in title from what is built here`,
    ],
    [
      "the order is another",
      (xml) => xml.replace(/(<item>.*?<\/item>)(.*)(<item>.*?<\/item>)/s, "$3$2$1"),
      `error site/feed-order ${WHERE} has its items in another order than is built here`,
    ],
    [
      "only its bytes are",
      (xml) => `${xml}\n`,
      `warning site/feed-bytes ${WHERE} says what is built here in other bytes`,
    ],
  ])("%s", async (_, change, finding) => {
    expect(await differences(change)).toEqual([finding]);
  });
});

describe("the feed's old address", () => {
  const OLD = "https://old.example/feed";
  const leads = async (inFront: InFront) => found(at("https://old.example/*", inFront), { old: OLD });
  const NOT_HERE = `old feed ${OLD}`;

  it("is fine when it leads here for good", async () => {
    expect(await leads(() => redirect(FEED))).toEqual([]);
  });

  it.each<[string, InFront, string]>([
    [
      "does not lead here yet",
      says("<rss/>"),
      `error moved/not-redirected ${NOT_HERE} answers 200 and leads nowhere yet`,
    ],
    [
      "leads elsewhere",
      () => redirect("https://pod.example/"),
      `error moved/elsewhere ${NOT_HERE} leads to https://pod.example/`,
    ],
    [
      "leads here for now",
      () => redirect(FEED, 302),
      `error moved/temporary ${NOT_HERE} leads here for the time being only: apps do not note the new address`,
    ],
    [
      "leads here in two steps",
      (address) => redirect(address === OLD ? `${OLD}.xml` : FEED),
      `warning moved/hops ${NOT_HERE} leads here over 2 redirects`,
    ],
    [
      "leads here by GET alone",
      (_, { method }) => (method === "HEAD" ? new Response(null, { status: 405 }) : redirect(FEED)),
      `warning moved/head ${NOT_HERE} leads here by GET, and not by HEAD`,
    ],
    ["is gone", nowhere, `error live/host ${NOT_HERE} names a host that does not exist`],
  ])("%s", async (_, inFront, finding) => {
    expect(await leads(inFront)).toEqual([finding]);
  });
});

describe("a feed that moves to another host", () => {
  const newFeedUrl = "https://new.example/feed";
  const moved = async (inFront: InFront): Promise<string[]> => {
    const { network } = siteNetwork(at(FEED, inFront));
    const findings = await checkLive(editions({ newFeedUrl }), { network, good: nothingKnown() });
    return findings.map(({ level, rule, what }) => `${level} ${rule} ${what}`);
  };

  it("is fine when it leads there", async () => {
    expect(await moved(() => redirect(newFeedUrl))).toEqual([]);
  });

  it("is an error when it does not", async () => {
    const what = (where: string): string =>
      `error site/feed-moved leads to ${where}, and newFeedUrl is ${newFeedUrl}`;
    expect(await moved((_address, _request, good) => good())).toEqual([what("nowhere")]);
    expect(await moved(() => redirect("https://other.example/"))).toEqual([what("https://other.example/")]);
  });

  it("is not there when its site is not", async () => {
    expect(await moved(nowhere)).toEqual(["error live/host names a host that does not exist"]);
  });
});

describe("what is asked", () => {
  it("is each address once, and nothing of the site's that is still to come", async () => {
    const { network, asked } = siteNetwork();
    await checkLive(EDITIONS, { network, good: nothingKnown() });
    expect(asked.filter((one) => one === "HEAD https://sea.example/")).toHaveLength(1);
    expect(asked.filter((one) => one.includes("pod.example") && one.includes("whales"))).toEqual([]);
    expect(asked).toContain("HEAD https://whales.example/");
  });

  it("is of an unlisted episode what its page has, and no statistics service hears of it", async () => {
    const { network, asked } = siteNetwork();
    await checkLive(EDITIONS, { network, good: nothingKnown() });
    expect(asked).toContain("HEAD https://aside.example/");
    const audio = asked.filter((one) => one.includes("/media/aside-"));
    expect(new Set(audio.map((one) => new URL(one.split(" ")[1] ?? "").host))).toEqual(
      new Set(["pod.example"]),
    );
  });

  it("is no file of a site that does not answer", async () => {
    const { network, asked } = siteNetwork(at("https://pod.example/*", nowhere));
    await checkLive(EDITIONS, { network, good: nothingKnown() });
    expect(asked.filter((one) => one.includes(" https://pod.example/"))).toEqual([`GET ${FEED}`]);
    expect(asked).toContain("HEAD https://cdn.example/storms.jpg");
  });

  it("is not what was good lately, but the site", async () => {
    const { network, asked } = siteNetwork();
    await checkLive(EDITIONS, { network, good: { ...nothingKnown(), has: () => true } });
    expect(new Set(asked.map((one) => new URL(one.split(" ")[1] ?? "").host))).toEqual(
      new Set(["pod.example", "www.pod.example"]),
    );
  });

  it("is remembered when it was good, and not when it was not", async () => {
    const good = nothingKnown();
    const { network } = siteNetwork(at("https://whales.example/", nowhere));
    await checkLive(EDITIONS, { network, good });
    const known = good.added.map(({ address }) => address);
    expect(known).toContain("https://sea.example/moon.webp");
    expect(known).not.toContain("https://whales.example/");
    expect(good.written).toBeGreaterThan(0);
  });

  it("is nothing more when ten minutes are over, and that is said", async () => {
    let now = 0;
    const { network, asked } = siteNetwork(
      at("https://www.pod.example/*", (_address, _request, good) => {
        now = 600_000;
        return good();
      }),
    );
    const findings = await checkLive(EDITIONS, {
      network: { ...network, now: () => now },
      good: nothingKnown(),
    });
    expect(asked.some((one) => one.includes("cdn.example"))).toBe(false);
    expect(findings).toMatchObject([{ level: "warning", rule: "live/out-of-time" }]);
  });

  it("is told while it goes on", async () => {
    const told: string[] = [];
    const { network } = siteNetwork();
    const good = nothingKnown();
    await checkLive(EDITIONS, { network, good, onProgress: (done, all) => told.push(`${done} of ${all}`) });
    expect(told.at(-1)).toBe(`${good.added.length} of ${good.added.length}`);
  });
});
