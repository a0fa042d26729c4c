import { describe, expect, it } from "vitest";
import { isSignedByHost } from "../../src/announcements/is-signed-by-host.ts";
import { webhookHeaders } from "../../src/announcements/webhook-headers.ts";

const NOW = Date.UTC(2026, 1, 1, 9);
const signed = async (asked = "status", { secret = "a secret", time = NOW } = {}): Promise<Headers> =>
  new Headers(await webhookHeaders(asked, { id: "1", time, secret }));
const isHost = (headers: Headers, asked = "status", secret: unknown = "a secret") =>
  isSignedByHost(headers, asked, { secret, now: NOW });

describe("a request", () => {
  it("that is signed is a host's, for some minutes", async () => {
    for (const time of [NOW - 299_000, NOW, NOW + 299_000])
      expect(await isHost(await signed("status", { time }))).toBe(true);
    for (const time of [NOW - 301_000, NOW + 301_000, 0])
      expect(await isHost(await signed("status", { time }))).toBe(false);
  });

  it("that is signed for something else is nobody's", async () => {
    expect(await isHost(await signed("status"), "announce")).toBe(false);
  });

  it("that is signed by another secret, or by none that the Worker has, is nobody's", async () => {
    expect(await isHost(await signed("status", { secret: "another" }))).toBe(false);
    for (const secret of [undefined, ""])
      expect(await isHost(await signed("status", { secret: "undefined" }), "status", secret)).toBe(false);
  });

  it.each([
    ["webhook-signature", ""],
    ["webhook-signature", "v1,"],
    ["webhook-timestamp", "soon"],
    ["webhook-id", "2"],
  ])("that says %s: %s is nobody's", async (name, value) => {
    const headers = await signed();
    headers.set(name, value);
    expect(await isHost(headers)).toBe(false);
  });

  it("that is not signed is nobody's", async () => {
    expect(await isHost(new Headers())).toBe(false);
  });
});
