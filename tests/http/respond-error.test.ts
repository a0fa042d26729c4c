import { expect, test } from "vitest";
import { type ErrorDocument, respondError } from "../../src/http/respond-error.ts";

const notYet: ErrorDocument = {
  status: 404,
  type: "text/html; charset=utf-8",
  maxAge: 20,
  headers: { "x-content-type-options": "nosniff" },
  render: () => [new TextEncoder().encode("No such episode.")],
};

const ask = (method: string, headers: Record<string, string> = {}) =>
  respondError(new Request("https://show.example/episodes/x", { method, headers }), notYet);

test("a missing page says so, and for how long", async () => {
  const response = await ask("GET");
  expect(response.status).toBe(404);
  expect(response.headers.get("cache-control")).toBe("public, max-age=20, must-revalidate");
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  expect(await response.text()).toBe("No such episode.");
});

test("a HEAD for a missing page has the length and no body", async () => {
  const response = await ask("HEAD");
  expect(response.headers.get("content-length")).toBe("16");
  expect(response.body).toBeNull();
});

test("a precondition never turns a 404 into a 304", async () => {
  expect((await ask("GET", { "if-none-match": "*" })).status).toBe(404);
});
