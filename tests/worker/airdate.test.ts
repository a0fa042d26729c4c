import { beforeAll, describe, expect, it } from "vitest";
import { packProblemPage } from "../../src/bundle/problem-page.ts";
import { airdate } from "../../src/worker/airdate.ts";
import type { Bindings } from "../../src/worker/served-show.ts";
import { buildOutput, copySmallShow } from "../compile/small-show.ts";
import { temporaryFolder } from "../compile/temporary-folder.ts";

const ORIGIN = "https://small.example";
const BINDINGS: Bindings = { ASSETS: { fetch: async () => new Response(null, { status: 404 }) } };

describe("a Worker's site", () => {
  let catalog: ArrayBuffer;
  const ask = async (site: ReturnType<typeof airdate>, path: string, request?: RequestInit) =>
    site.fetch(new Request(`${ORIGIN}${path}`, request), BINDINGS);

  beforeAll(async () => {
    const folder = await temporaryFolder();
    const { catalog: bytes } = await buildOutput(await copySmallShow(`${folder}/show`), `${folder}/cache`);
    catalog = Uint8Array.from(bytes).buffer;
  });

  it("is Airdate's", async () => {
    const response = await ask(airdate(catalog), "/feed.xml");
    expect(response.headers.get("content-type")).toBe("application/rss+xml; charset=utf-8");
    expect(await response.text()).toContain("<title><![CDATA[First Steps]]></title>");
  });

  it("has a host's own routes before that, of any method, and is the same everywhere else", async () => {
    const plain = airdate(catalog);
    const site = airdate(catalog);
    site.get("/hello/:name", (c) => c.text(`Hello ${c.req.param("name")}`));
    site.post("/form", async (c) => c.json(await c.req.json()));
    site.get("/about", (c) => c.redirect("/", 302));
    expect(await (await ask(site, "/hello/ann")).text()).toBe("Hello ann");
    expect(await (await ask(site, "/form", { method: "POST", body: '{"a":1}' })).json()).toEqual({ a: 1 });
    expect((await ask(site, "/about")).status).toBe(302);
    for (const path of ["/", "/feed.xml", "/episodes/first-steps/", "/nowhere", "/healthz"])
      for (const method of ["GET", "HEAD", "POST"]) {
        const [own, other] = [await ask(site, path, { method }), await ask(plain, path, { method })];
        expect([own.status, ...own.headers]).toEqual([other.status, ...other.headers]);
        expect(await own.text()).toBe(await other.text());
      }
  });

  it("sees what it answers pass through a host's middleware", async () => {
    const site = airdate(catalog);
    site.use("*", async (c, next) => {
      await next();
      c.res.headers.set("x-served-by", "ann");
    });
    const response = await ask(site, "/feed.xml");
    expect([response.status, response.headers.get("x-served-by")]).toEqual([200, "ann"]);
    expect(response.headers.get("etag")).toMatch(/^(?:W\/)?"/);
  });

  it("is the page of Problems when the build left one", async () => {
    const headers = { "content-type": "text/html", "cache-control": "no-store" };
    const site = airdate(Uint8Array.from(packProblemPage({ html: "<p>1 problem", headers })).buffer);
    const page = await ask(site, "/feed.xml");
    expect([page.status, page.headers.get("cache-control"), await page.text()]).toEqual([
      500,
      "no-store",
      "<p>1 problem",
    ]);
    expect(await (await ask(site, "/", { method: "HEAD" })).text()).toBe("");
  });
});
