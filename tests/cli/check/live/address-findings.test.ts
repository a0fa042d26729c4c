import { describe, expect, it } from "vitest";
import { addressFindings } from "../../../../src/cli/check/live/address-findings.ts";
import { askAddress } from "../../../../src/cli/check/live/ask-address.ts";
import type { LiveAddress, LiveKind } from "../../../../src/cli/check/live/live-address.ts";
import type { Network } from "../../../../src/import/fetch/network.ts";
import { type Behaviour, file, openWorld, status, to, toHead } from "./misbehaving-server.ts";

const ORIGIN = "https://pod.example";

/** What each kind of address is said to be, where a row does not say otherwise. */
const SAID: Partial<Record<LiveKind, Partial<LiveAddress>>> = {
  audio: { type: "audio/mpeg", bytes: 1000 },
  alternate: { type: "audio/ogg", bytes: 1000 },
  stream: { type: "application/x-mpegURL" },
  transcript: { type: "text/vtt" },
};

interface Row {
  readonly kind: LiveKind;
  readonly behaviour: Behaviour;
  /** `level rule what`, in their order. */
  readonly findings: readonly string[];
  readonly said?: Partial<LiveAddress>;
}

function row(kind: LiveKind, behaviour: Behaviour, ...findings: readonly string[]): Row {
  return { kind, behaviour, findings };
}

const html = file(1000, { "content-type": "text/html" });
const mp3 = file(1000);
const vtt = { "content-type": "text/vtt" };
const jpeg = { "content-type": "image/jpeg" };

const BAD: Readonly<Record<string, Row>> = {
  "a host that does not exist": row("audio", "ENOTFOUND", "error live/host names a host that does not exist"),
  "a host that cannot be looked up": row("audio", "EAI_AGAIN", "error live/lookup could not be looked up"),
  "a port where nobody listens": row("audio", "ECONNREFUSED", "error live/connection is answered by nobody"),
  "a connection that breaks": row(
    "audio",
    "ECONNRESET",
    "error live/connection broke off in the middle, several times",
  ),
  "an address of a private network": row(
    "audio",
    "PRIVATE_ADDRESS",
    "error live/private-address leads to an address of this machine or of a private network",
  ),
  "no TLS": row("audio", "EPROTO", "error live/tls is answered by something that speaks no TLS"),
  "no HTTP": row(
    "audio",
    "HPE_INVALID_CONSTANT",
    "error live/http is answered by something that speaks no HTTP",
  ),
  "a certificate that has expired": row(
    "audio",
    "CERT_HAS_EXPIRED",
    "error live/certificate has a certificate that has expired (CERT_HAS_EXPIRED)",
  ),
  "a certificate for another name": row(
    "audio",
    "ERR_TLS_CERT_ALTNAME_INVALID",
    "error live/certificate has a certificate for another name (ERR_TLS_CERT_ALTNAME_INVALID)",
  ),
  "a certificate without its chain": row(
    "link",
    "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
    "warning live/certificate has a certificate whose intermediate certificates are not sent (UNABLE_TO_VERIFY_LEAF_SIGNATURE)",
  ),
  "a file that is not there": row("audio", status(404), "error live/missing answers 404: nothing is there"),
  "a page that is not there": row("link", status(404), "warning live/missing answers 404: nothing is there"),
  "a picture that is gone": row(
    "picture",
    status(410),
    "error live/missing answers 410: it is gone for good",
  ),
  "a password": row("audio", status(401), "error live/kept-out answers 401: it asks for a password"),
  "a paywall": row("link", status(402), "warning live/kept-out answers 402: it is to be paid for"),
  "a server that keeps programs out": row(
    "audio",
    status(403),
    "error live/kept-out answers 403: it is not for everybody",
  ),
  "a page withheld by law": row(
    "link",
    status(451),
    "warning live/kept-out answers 451: it is withheld for reasons of law",
  ),
  "a challenge of Cloudflare": row(
    "audio",
    status(403, { "cf-mitigated": "challenge" }),
    "error live/challenge is kept behind a page that tries whether a browser asks",
  ),
  "a challenge of AWS, with a success": row(
    "audio",
    status(202, { "x-amzn-waf-action": "challenge" }),
    "error live/challenge is kept behind a page that tries whether a browser asks",
  ),
  "a server that is always busy": row(
    "audio",
    status(503),
    "error live/busy answers 503: the server is busy",
  ),
  "a server that was asked too often": row(
    "link",
    status(429, { "retry-after": "86400" }),
    "warning live/busy answers 429: it was asked too often",
  ),
  "a server that fails": row(
    "audio",
    status(500),
    "error live/failing answers 500: the server failed, several times",
  ),
  "a status that nobody knows": row("link", status(418), "warning live/status answers 418"),
  "an empty file": row(
    "audio",
    toHead(file(0), status(416, { "content-range": "bytes */0" })),
    "error live/empty answers 416: there is no first byte to be had",
  ),
  "a transcript of no byte": row("transcript", file(0, vtt), "error live/empty is empty"),
  "a redirect in a circle": row(
    "audio",
    to("/a-redirect-in-a-circle"),
    "error live/redirects is redirected in a circle, to https://cdn.example/a-redirect-in-a-circle",
  ),
  "a redirect without end": row(
    "audio",
    (request, response) => {
      const step = Number(new URL(String(request.url), ORIGIN).searchParams.get("step") ?? 0);
      response.writeHead(302, { location: `?step=${step + 1}` }).end();
    },
    "error live/redirects is redirected more than 10 times",
  ),
  "seven redirects": row(
    "audio",
    (request, response) => {
      const step = Number(new URL(String(request.url), ORIGIN).searchParams.get("step") ?? 0);
      if (step < 7) response.writeHead(302, { location: `?step=${step + 1}` }).end();
      else if (typeof mp3 === "function") mp3(request, response);
    },
    "warning live/redirects is redirected 7 times",
  ),
  "a redirect that says nowhere": row(
    "link",
    status(302),
    "warning live/redirect-address answers 302 without saying where it leads",
  ),
  "a redirect out of the web": row(
    "link",
    to("itms://pod"),
    "warning live/redirect-address is no address of the web: itms:",
  ),
  "a redirect away from https": row(
    "audio",
    to("http://plain.example/good.mp3"),
    "warning live/redirect-insecure leaves https on its way to http://plain.example/good.mp3",
  ),
  "a redirect to a page to sign in at": row(
    "link",
    to("https://accounts.sharer.example/page"),
    "warning live/login leads to a page to sign in at, https://accounts.sharer.example/page",
  ),
  "a page that leads to the front page": row(
    "link",
    to("https://plain.example/"),
    "warning live/front-page leads to the front page https://plain.example/",
  ),
  "a redirect to where nothing is": row(
    "audio",
    to("https://cdn.example/nothing"),
    "error live/missing answers 404: nothing is there",
  ),
  "a file sharer's page for audio": row(
    "audio",
    html,
    "error live/web-page answers with a web page instead of the file",
  ),
  "a page for chapters": row(
    "chapters",
    html,
    "error live/web-page answers with a web page instead of the file",
  ),
  "a picture for audio": row("audio", file(1000, jpeg), "error live/type-family is served as image/jpeg"),
  "a WebP for artwork": row(
    "artwork",
    file(1000, { "content-type": "image/webp" }),
    "error live/type-family is served as image/webp",
  ),
  "audio of another type": row(
    "audio",
    file(1000, { "content-type": "audio/ogg" }),
    "warning live/type is served as audio/ogg, and the feed says audio/mpeg",
  ),
  "a type that says nothing": row(
    "audio",
    file(1000, { "content-type": "application/octet-stream" }),
    "warning live/type is served as application/octet-stream",
  ),
  "no type": row("audio", file(1000, { "content-type": null }), "warning live/type is served without a type"),
  "captions as plain text": row(
    "transcript",
    file(1000, { "content-type": "text/plain; charset=utf-8" }),
    "warning live/type is served as text/plain, and the feed says text/vtt",
  ),
  "a playlist as text": row(
    "stream",
    file(1000, { "content-type": "text/plain" }),
    "warning live/type is served as text/plain, and the feed says application/x-mpegURL",
  ),
  "a refusal of HEAD": row(
    "audio",
    toHead(status(405), mp3),
    "error live/head answers 405 to HEAD, and GET is fine",
  ),
  "a connection that breaks at HEAD": row(
    "artwork",
    toHead((request) => request.socket.destroy(), file(1000, jpeg)),
    "error live/head breaks off when asked by HEAD, and GET is fine",
  ),
  "a GET refused where HEAD is fine": row(
    "audio",
    toHead(mp3, status(403)),
    "error live/kept-out answers 403: it is not for everybody",
  ),
  "no byte ranges": row(
    "audio",
    (request, response) => {
      response.writeHead(200, { "content-type": "audio/mpeg", "content-length": 1000 });
      response.end(request.method === "HEAD" ? undefined : Buffer.alloc(1000));
    },
    "error live/ranges is sent whole when a part is asked for",
  ),
  "a part that does not say which it is": row(
    "audio",
    file(1000, { "content-range": null }),
    "error live/content-range is sent in part without a Content-Range that says which",
  ),
  "another part than was asked for": row(
    "audio",
    toHead(mp3, file(1000, { "content-range": "bytes 500-500/1000" })),
    "error live/content-range sends the part from byte 500 when asked for the first",
  ),
  "everything as a part": row(
    "audio",
    toHead(mp3, (_, response) => {
      response.writeHead(206, {
        "content-type": "audio/mpeg",
        "content-range": "bytes 0-999/1000",
        "content-length": 1000,
      });
      response.end(Buffer.alloc(1000));
    }),
    "error live/content-range sends 1000 bytes when asked for one",
  ),
  "another length than the feed says": row(
    "audio",
    file(1234),
    "warning live/length has 1234 bytes, and the feed says 1000",
  ),
  "one length to HEAD and another to GET": row(
    "audio",
    toHead(file(900), mp3),
    "warning live/length-varies has 900 bytes when asked by HEAD, and 1000 when a part is asked for",
  ),
  "no length": row(
    "audio",
    (request, response) => {
      const isHead = request.method === "HEAD";
      const range = isHead ? {} : { "content-range": "bytes 0-0/*" };
      response
        .writeHead(isHead ? 200 : 206, { "content-type": "audio/mpeg", ...range })
        .end(isHead ? undefined : "x");
    },
    "warning live/length-unknown is served without its length",
  ),
  "audio that is packed": row(
    "audio",
    toHead(mp3, file(1000, { "content-encoding": "gzip" })),
    "warning live/encoded is packed for the way (gzip)",
  ),
  "a transcript that scripts may not read": row(
    "transcript",
    file(1000, { ...vtt, "access-control-allow-origin": null }),
    "warning live/cors may not be read by players in browsers",
  ),
  "chapters for another site's scripts": row(
    "chapters",
    file(1000, {
      "content-type": "application/json",
      "access-control-allow-origin": "https://other.example",
    }),
    "warning live/cors may not be read by players in browsers",
  ),
  "artwork without a date": row(
    "artwork",
    file(1000, { ...jpeg, "last-modified": null }),
    "warning live/last-modified is served without Last-Modified",
  ),
  "an alternate of another kind": row(
    "alternate",
    file(1000, { "content-type": "audio/mpeg" }),
    "warning live/type is served as audio/mpeg, and the feed says audio/ogg",
  ),
};

const GOOD: Readonly<Record<string, Row>> = {
  "a file": row("audio", mp3),
  "a type under another name": row("audio", file(1000, { "content-type": "audio/mp3" })),
  "a length that the feed does not say": { ...row("audio", file(77)), said: { type: "audio/mpeg" } },
  "five redirects": row("audio", (request, response) => {
    const step = Number(new URL(String(request.url), ORIGIN).searchParams.get("step") ?? 0);
    if (step < 5) response.writeHead(302, { location: `?step=${step + 1}` }).end();
    else if (typeof mp3 === "function") mp3(request, response);
  }),
  "a transcript for the site alone": row(
    "transcript",
    file(1000, { ...vtt, "access-control-allow-origin": ORIGIN }),
  ),
  "a transcript that is a page": {
    ...row("transcript", file(1000, { "content-type": "text/html; charset=utf-8" })),
    said: { type: "text/html" },
  },
  "chapters in JSON": row("chapters", file(1000, { "content-type": "application/json+chapters" })),
  "artwork in JPEG": row("artwork", file(1000, jpeg)),
  "a picture in WebP": row("picture", file(1000, { "content-type": "image/webp" })),
  "a playlist": row("stream", file(1000, { "content-type": "application/vnd.apple.mpegurl" })),
  "an alternate": row("alternate", file(1000, { "content-type": "audio/opus" })),
  "a page": row("link", html),
  "a page that refuses HEAD": row("link", toHead(status(405), html)),
  "a page that moved within its site": row("link", to("https://plain.example/moved")),
};

const rows = new Map(
  Object.entries({ ...BAD, ...GOOD }).map(([name, one]) => [`/${name.replace(/[^a-z0-9]+/gi, "-")}`, one]),
);

const world = await openWorld(({ hostname, pathname }) => {
  if (hostname === "plain.example") return pathname.endsWith(".mp3") ? mp3 : html;
  if (hostname === "accounts.sharer.example") return html;
  return rows.get(pathname)?.behaviour;
});

async function findingsAt(name: string, { kind, said = SAID[kind] }: Row, network: Network = world.network) {
  const address = `https://cdn.example/${name.replace(/[^a-z0-9]+/gi, "-")}`;
  const target: LiveAddress = {
    kind,
    address,
    host: "elsewhere",
    owner: "episode tides",
    others: 0,
    ...said,
  };
  return addressFindings(target, await askAddress(target, ORIGIN, network), ORIGIN);
}

describe("a server that misbehaves is found out", () => {
  it("in more than fifty ways", () => expect(Object.keys(BAD).length).toBeGreaterThan(50));

  it.each(Object.entries(BAD))("%s", async (name, bad) => {
    const found = await findingsAt(name, bad);
    expect(found.map(({ level, rule, what }) => `${level} ${rule} ${what}`)).toEqual(bad.findings);
    for (const { fix } of found) expect(fix).toMatch(/^[a-z].*[^.]$/);
  });

  it("when it does not answer at all", async () => {
    const silent = { ...world.network, ask: () => new Promise<never>(() => undefined) };
    const network: Network = { ...silent, bounds: { ...silent.bounds, answer: 5 } };
    expect(await findingsAt("a file", row("audio", mp3), network)).toEqual([
      {
        level: "error",
        rule: "live/late",
        place: "episode tides, audio https://cdn.example/a-file",
        what: "is not answered",
        fix: "try once more later",
      },
    ]);
  });
});

describe("a server that is good", () => {
  it.each(Object.entries(GOOD))("is left in peace: %s", async (name, good) => {
    expect(await findingsAt(name, good)).toEqual([]);
  });
});

it("a server that is busy is asked four times, with longer and longer pauses", async () => {
  world.pauses.length = 0;
  await findingsAt("a server that is always busy", BAD["a server that is always busy"] as Row);
  expect(world.pauses).toEqual([5, 10, 20]);
});

it("no more than the head of an answer and one byte is asked for", async () => {
  world.asked.length = 0;
  await findingsAt("a file", row("audio", mp3));
  await findingsAt("a page", row("link", html));
  expect(world.asked).toEqual([
    "HEAD https://cdn.example/a-file",
    "GET https://cdn.example/a-file",
    "HEAD https://cdn.example/a-page",
  ]);
});
