import { beforeAll, describe, expect, it } from "vitest";
import { ADDRESSES } from "../../src/catalog/address-table.ts";
import type { Output } from "../../src/compile/output/output.ts";
import { airdate } from "../../src/worker/airdate.ts";
import type { Bindings } from "../../src/worker/served-show.ts";
import { allBytes, buildOutput, copySmallShow } from "../compile/small-show.ts";
import { temporaryFolder } from "../compile/temporary-folder.ts";
import { PROJECT } from "../runtime/temporary-project.ts";
import { linksIn } from "./links-in.ts";

const NAMES = ["arabic", "small"] as const;
type Name = (typeof NAMES)[number];

const hostOf = (name: Name): string => `${name}.example`;
const otherThan = (name: Name): Name => (name === "small" ? "arabic" : "small");

/** A show, as it is alone and as it is among others. */
interface Built {
  readonly alone: Output;
  readonly among: Output;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const built = new Map<Name, Built>();
const builtAs = (name: Name): Built => {
  const found = built.get(name);
  if (found === undefined) throw new Error(`${name} is not built`);
  return found;
};

beforeAll(async () => {
  const folder = await temporaryFolder();
  const small = await copySmallShow(`${folder}/small`);
  const roots: Readonly<Record<Name, string>> = { small, arabic: `${PROJECT}/tests/arabic-show` };
  for (const name of NAMES) {
    const options = { siteUrl: `https://${hostOf(name)}`, now: Number.MAX_SAFE_INTEGER };
    const alone = await buildOutput(roots[name], `${folder}/cache`, options);
    const among = await buildOutput(roots[name], `${folder}/cache`, { ...options, among: name });
    const files = await allBytes(among);
    files.delete("catalog.bin");
    built.set(name, { alone, among, files });
  }
});

const catalogOf = ({ catalog }: Output): ArrayBuffer => Uint8Array.from(catalog).buffer;

/** Static Assets with these files. */
function assetsOf(files: ReadonlyMap<string, Uint8Array>): Bindings {
  const respond = async (address: string): Promise<Response> => {
    const bytes = files.get(decodeURIComponent(new URL(address).pathname));
    return bytes === undefined ? new Response(null, { status: 404 }) : new Response(Uint8Array.from(bytes));
  };
  return { ASSETS: { fetch: respond } };
}

type Ask = (host: string, path: string, init?: RequestInit) => Promise<Response>;

/** Both shows in one Worker. */
function together(): Ask {
  const site = airdate(
    Object.fromEntries(NAMES.map((name) => [hostOf(name), catalogOf(builtAs(name).among)])),
  );
  const files = NAMES.flatMap((name) =>
    [...builtAs(name).files].map(([path, bytes]) => [`/${name}${path}`, bytes] as const),
  );
  const bindings = assetsOf(new Map(files));
  return async (host, path, init) => site.fetch(new Request(`https://${host}${path}`, init), bindings);
}

/** A show in a Worker of its own, where Static Assets answer for files under /assets/ before it. */
function alone(name: Name): Ask {
  const { alone, files } = builtAs(name);
  const site = airdate(catalogOf(alone));
  const bindings = assetsOf(files);
  return async (host, path, init) => site.fetch(new Request(`https://${host}${path}`, init), bindings);
}

const told = async (response: Response): Promise<unknown> => [
  response.status,
  [...response.headers].filter(([name]) => name !== "cloudflare-cdn-cache-control"),
  Buffer.from(await response.arrayBuffer()).toString("latin1"),
];

/** All that a site links to from its first pages on, its files, and every address that the table has. */
async function addressesOf(name: Name): Promise<ReadonlySet<string>> {
  const ask = alone(name);
  const seen = new Set([...builtAs(name).files.keys(), ...ADDRESSES.map(({ path }) => path)]);
  const waiting = ["/", "/feed.xml", "/atom.xml", "/feed.json", "/sitemap.xml", "/llms.txt", "/search?q=a"];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const response = await ask(hostOf(name), path);
    const text = /html|xml|json|markdown|plain/.test(response.headers.get("content-type") ?? "")
      ? await response.text()
      : "";
    waiting.push(...linksIn(text.replaceAll(`https://${hostOf(name)}`, "https://pod.example")));
  }
  return seen;
}

describe("two shows in one Worker", () => {
  it("are each what they are alone, at every address, and nothing of the other", async () => {
    const both = together();
    const paths = [...(await addressesOf("small")), ...(await addressesOf("arabic"))];
    expect(paths.length).toBeGreaterThan(150);
    for (const name of NAMES) {
      const single = alone(name);
      for (const path of paths.filter((path) => !path.startsWith("/assets/")))
        for (const method of ["GET", "HEAD"]) {
          const asked = [hostOf(name), path, { method }] as const;
          const [here, there] = [await both(...asked), await single(...asked)];
          expect(await told(here), `${method} ${path} at ${name}`).toEqual(await told(there));
        }
    }
  });

  it("have their files under /assets/ each at its own host alone", async () => {
    const both = together();
    for (const name of NAMES)
      for (const [path, bytes] of builtAs(name).files) {
        if (!path.startsWith("/assets/")) continue;
        const own = await both(hostOf(name), path);
        expect(Buffer.from(await own.arrayBuffer()).equals(bytes), path).toBe(true);
        if (builtAs(otherThan(name)).files.has(path)) continue;
        expect((await both(hostOf(otherThan(name)), path)).status, path).toBe(404);
      }
  });

  it.each([
    "/small%PATH",
    "/%73mall%PATH",
    "//small%PATH",
    "/assets/../small%PATH",
    "/assets/..%2fsmall%PATH",
    "/assets/..%2F..%2Fsmall%PATH",
    "/assets/%2e%2e%2fsmall%PATH",
    "/assets/..\\small%PATH",
    "/assets/./../small%PATH",
    "/small/../small%PATH",
  ])("hold nothing at the other's host at %s", async (spelling) => {
    const both = together();
    for (const path of builtAs("small").files.keys())
      expect((await both(hostOf("arabic"), spelling.replace("%PATH", path))).status).not.toBe(200);
  });

  it("are kept out of a cache that does not look at the host, in whatever is answered", async () => {
    const both = together();
    const [file = ""] = [...builtAs("small").files.keys()].filter((path) => path.startsWith("/assets/"));
    for (const path of ["/", "/feed.xml", "/nowhere", "/healthz", "/episodes/", file]) {
      const { headers } = await both(hostOf("small"), path);
      expect(headers.get("cloudflare-cdn-cache-control"), path).toBe("no-store");
    }
  });

  it("say nothing at a host that is neither's", async () => {
    const both = together();
    const answers = await Promise.all(
      ["/", "/feed.xml", "/healthz", "/small/assets/x", "/sitemap.xml"].map((path) =>
        both("else.example", path),
      ),
    );
    for (const answer of answers) {
      expect([answer.status, answer.headers.get("cache-control")]).toEqual([404, "no-store"]);
      expect(await answer.text()).toBe("There is no show at this host name.\n");
    }
  });

  it("are found whatever the case of the name, with a port, and at the host that they were built for", async () => {
    const { among } = builtAs("small");
    const site = airdate({
      "Other.Example": catalogOf(among),
      "arabic.example": catalogOf(builtAs("arabic").among),
    });
    for (const host of ["other.example", "OTHER.example:8787", "small.example"]) {
      const answer = await site.fetch(new Request(`https://${host}/healthz`), assetsOf(new Map()));
      expect(answer.status, host).toBe(200);
    }
  });
});
