import { describe, expect, it } from "vitest";
import { addressRouter } from "../../src/worker/address-router.ts";

const PATHS = [
  "/",
  "/about",
  "/<number>",
  "/episodes",
  "/episodes/<slug>",
  "/episodes/<slug>.md",
  "/tags/<tag>",
];
const router = addressRouter<string>();
router.add("ALL", "/*", "the door");
for (const path of PATHS) router.add("GET", path, path);

/** The handlers of a path, in the order in which Hono runs them. */
const handlersOf = (path: string): string[] => router.match("GET", path)[0].map(([handler]) => handler);

describe("the router", () => {
  it.each([
    ["/", "/"],
    ["/about", "/about"],
    ["/7", "/<number>"],
    ["/episodes", "/episodes"],
    ["/episodes/tides", "/episodes/<slug>"],
    ["/episodes/tides.md", "/episodes/<slug>.md"],
    ["/tags/été", "/tags/<tag>"],
  ])("leads %s through the door to %s", (path, route) => {
    expect(handlersOf(path)).toEqual(["the door", route]);
  });

  it.each([
    "",
    "//",
    "/About",
    "/about/",
    "/seven",
    "/episodes/",
    "/episodes/tides/more",
    "/tags/<tag>/x",
    "/nowhere/at/all",
  ])("leads %j to the door alone", (path) => {
    expect(handlersOf(path)).toEqual(["the door"]);
  });
});
