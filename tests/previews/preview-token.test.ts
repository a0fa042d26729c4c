import { describe, expect, it } from "vitest";
import { readPreview, signPreview } from "../../src/previews/preview-token.ts";

const KEY = { secret: "a secret of the host", show: "d84ced82-1926-54c0-88c2-bb01dd35d7e3" };
const NOW = Date.UTC(2026, 1, 1);
const GRANT = { slug: "tides", round: 0, expiresAt: NOW + 1000 };

describe("a token for a preview", () => {
  it.each([
    ["an episode", { slug: "tides", round: 2 }],
    ["the site as of an instant", { asOf: NOW + 5000 }],
  ])("grants %s until it expires", async (_, grant) => {
    const token = await signPreview({ ...grant, expiresAt: NOW + 1000 }, KEY);
    expect(token).toMatch(/^[\w-]+\.[\w-]{43}$/);
    expect(await readPreview(token, KEY, NOW + 999)).toEqual(grant);
    expect(await readPreview(token, KEY, NOW + 1000)).toBeNull();
  });

  it("is the same for the same grant", async () => {
    expect(await signPreview(GRANT, KEY)).toBe(await signPreview(GRANT, KEY));
  });

  it.each([
    ["another secret", { ...KEY, secret: "another" }],
    ["another show", { ...KEY, show: "00000000-0000-5000-8000-000000000000" }],
  ])("is void with %s", async (_, key) => {
    expect(await readPreview(await signPreview(GRANT, KEY), key, NOW)).toBeNull();
  });

  it("is void when anything of it is changed", async () => {
    const token = await signPreview(GRANT, KEY);
    for (let index = 0; index < token.length; index++) {
      const other = token[index] === "A" ? "B" : "A";
      const changed = token.slice(0, index) + other + token.slice(index + 1);
      expect(await readPreview(changed, KEY, NOW), changed).toBeNull();
    }
  });

  it("is void when what it says is another's, with its own signature", async () => {
    const [, signature] = (await signPreview(GRANT, KEY)).split(".");
    const [said] = (await signPreview({ ...GRANT, slug: "storms" }, KEY)).split(".");
    expect(await readPreview(`${said}.${signature}`, KEY, NOW)).toBeNull();
  });

  it.each([
    "",
    ".",
    "a.b",
    "....",
    "%00",
    "a".repeat(100_000),
    `${"a".repeat(400)}.${"b".repeat(43)}`,
    "é.é",
  ])("is not %j", async (token) => {
    expect(await readPreview(token, KEY, NOW)).toBeNull();
  });
});
