import { describe, expect, it, vi } from "vitest";
import { exampleEpisode } from "../catalog/example-show.ts";
import { exampleSite, richEpisode, routesOf } from "./example-site.ts";

const NOW = Date.UTC(2026, 1, 1);
const TIDES = richEpisode();
const site = exampleSite([TIDES, exampleEpisode({ slug: "ferries", publishedAt: Date.UTC(2025, 11, 1) })]);
const request = (path: string, init?: RequestInit) => site.request(NOW, path, init);

const DOCUMENTS = [
  "/",
  "/episodes",
  "/feed.xml",
  "/people",
  "/people/ann-example",
  "/sitemap.xml",
  "/robots.txt",
  "/llms.txt",
  "/index.md",
  "/.well-known/security.txt",
  "/site.webmanifest",
  ...routesOf(TIDES).flatMap(([path, status]) => (status === 200 ? [path] : [])),
];
const ADDRESSES = [...DOCUMENTS, "/1", "/healthz", "/nowhere"];

describe("HEAD", () => {
  it.each([...DOCUMENTS, "/nowhere"])(
    "%s has the status and the headers of GET, and no body",
    async (path) => {
      const [get, head] = await Promise.all([request(path), request(path, { method: "HEAD" })]);
      const body = await get.arrayBuffer();
      expect(head.status).toBe(get.status);
      expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers));
      expect(head.headers.get("content-length")).toBe(String(body.byteLength));
      expect(await head.text()).toBe("");
    },
  );
});

describe("other methods", () => {
  it.each(["POST", "PUT", "PATCH", "DELETE"])(
    "%s is refused at every address, with the methods that are not",
    async (method) => {
      for (const path of ADDRESSES) {
        const response = await request(path, { method });
        expect(response.status, path).toBe(405);
        expect(response.headers.get("allow"), path).toBe("GET, HEAD, OPTIONS");
        expect(response.headers.get("cache-control"), path).toBe("no-store");
      }
    },
  );

  it.each(ADDRESSES)("OPTIONS %s says what may be asked, by other sites too", async (path) => {
    const response = await request(path, { method: "OPTIONS" });
    expect(response.status).toBe(204);
    expect(response.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("access-control-allow-headers")).toMatch(/\bRange\b/);
  });
});

describe("a trailing slash", () => {
  it.each([
    ["/episodes/", "/episodes"],
    ["/episodes/?page=2", "/episodes?page=2"],
    ["/episodes/tides/", "/episodes/tides"],
    ["/episodes/tides//", "/episodes/tides"],
    ["/feed.xml/", "/feed.xml"],
    ["/nowhere/", "/nowhere"],
  ])("of %s is led to %s", async (path, target) => {
    const response = await request(path);
    expect(response.status).toBe(301);
    expect(response.headers.get("location")).toBe(target);
  });

  it.each([
    "//evil.example/",
    "///evil.example/",
    "//evil.example/%2e%2e/",
    "/\\evil.example/",
    "//evil.example%2f/",
    "/%5cevil.example/",
    "/\t/evil.example/",
    "//",
    "///",
  ])("of %j leads to no other site", async (path) => {
    const response = await request(path);
    const location = response.headers.get("location");
    expect([301, 404, 200]).toContain(response.status);
    if (location !== null)
      expect(new URL(location, "https://pod.example/").origin).toBe("https://pod.example");
  });

  it.each(["//evil.example", "//evil.example/episodes"])("left out of %j: nothing there", async (path) => {
    expect((await request(path)).status).toBe(404);
  });
});

describe("/healthz", () => {
  it("tells what is out by a digest and a count, fresh at every request", async () => {
    const response = await request("/healthz");
    expect(response.headers.get("content-type")).toMatch(/^application\/json\b/);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.json()).toEqual({ digest: expect.stringMatching(/./), episodes: 2 });
  });

  it("tells nothing of an episode before its air date, and that it is there after it", async () => {
    const scheduled = exampleEpisode({ slug: "storms", publishedAt: NOW + 1000 });
    const coming = exampleSite([TIDES, scheduled]);
    const textAt = async (now: number) => (await coming.request(now, "/healthz")).text();
    const without = await (await exampleSite([TIDES]).request(NOW, "/healthz")).text();
    expect(await textAt(NOW)).toBe(without);
    expect(JSON.parse(await textAt(NOW + 1000)).digest).not.toBe(JSON.parse(without).digest);
  });
});

describe("a fault of ours", () => {
  it("is a 500 that is reported, says nothing of its cause, and is not kept", async () => {
    const reported = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const rich = richEpisode();
    const file =
      rich.transcripts.find(({ paragraphsFile }) => paragraphsFile !== undefined)?.paragraphsFile ?? "";
    const response = await exampleSite([rich], { files: new Map([[file, null]]) }).request(
      NOW,
      "/episodes/tides",
    );
    expect(response.status).toBe(500);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(await response.text()).not.toContain(file);
    expect(reported).toHaveBeenCalledOnce();
    reported.mockRestore();
  });
});
