import { expect, test } from "vitest";
import { respondToMethod } from "../../src/http/methods.ts";

const ask = (method: string) => respondToMethod(new Request("https://show.example/", { method }));

test.each(["GET", "HEAD"])("%s is the route's to answer", (method) => {
  expect(ask(method)).toBeNull();
});

test.each(["POST", "PUT", "DELETE", "PATCH", "PROPFIND", "get2"])("%s is not allowed", (method) => {
  const response = ask(method);
  expect(response?.status).toBe(405);
  expect(response?.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
  expect(response?.headers.get("cache-control")).toBe("no-store");
});

test("OPTIONS tells what is possible, to a preflight too", () => {
  const response = ask("OPTIONS");
  expect(response?.status).toBe(204);
  expect(response?.body).toBeNull();
  expect(response?.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
  expect(response?.headers.get("access-control-allow-origin")).toBe("*");
  expect(response?.headers.get("access-control-allow-headers")).toContain("Range");
});
