import { afterEach, describe, expect, it, vi } from "vitest";
import { type AnnouncerBinding, siteAnnouncer } from "../../src/worker/site-announcer.ts";

const COUNTS = { announced: 3, waiting: 1, failed: 0, next: 1000 };

/** A binding that writes down what it is asked. */
function binding(answer: () => Promise<Response>): AnnouncerBinding & { readonly asked: string[] } {
  const asked: string[] = [];
  const getByName = (name: string) => ({
    fetch: (address: string) => {
      asked.push(`${name} ${new URL(address).pathname}`);
      return answer();
    },
  });
  return { asked, getByName };
}

afterEach(() => vi.restoreAllMocks());

describe("the announcer of a site", () => {
  it("is woken once for each edition", async () => {
    const own = binding(async () => new Response(null, { status: 204 }));
    const { wake } = siteAnnouncer(own, "guid");
    await wake(3);
    expect(wake(3)).toBe(null);
    await wake(4);
    expect(own.asked).toEqual(["guid /guid/wake", "guid /guid/wake"]);
  });

  it("that cannot be woken disturbs nobody", async () => {
    const told = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const { wake } = siteAnnouncer(
      binding(() => Promise.reject(new Error("out of order"))),
      "guid",
    );
    await expect(wake(3)).resolves.toBe(undefined);
    expect(told).toHaveBeenCalledOnce();
  });

  it("is asked for its counts every half minute at most", async () => {
    const own = binding(async () => Response.json(COUNTS));
    const { counts } = siteAnnouncer(own, "guid");
    expect([await counts(0), await counts(29_999), await counts(30_000)]).toEqual([COUNTS, COUNTS, COUNTS]);
    expect(own.asked).toEqual(["guid /guid/counts", "guid /guid/counts"]);
  });

  it("has no counts when it is out of order", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const { counts } = siteAnnouncer(
      binding(() => Promise.reject(new Error("out of order"))),
      "guid",
    );
    expect(await counts(0)).toBe(null);
  });

  it("is asked for what has happened", async () => {
    const own = binding(async () => Response.json({ overrides: {}, posts: [] }));
    const { asking } = siteAnnouncer(own, "guid").hear(0, 5_000);
    expect(await asking).toMatchObject({ overrides: {}, posts: [] });
    expect(own.asked).toEqual(["guid /guid/hearsay"]);
  });

  it("passes on what a host says of a stream, and nothing else", async () => {
    const own = binding(async () => Response.json({}));
    const { serve } = siteAnnouncer(own, "guid");
    const ask = (query: string) =>
      serve(
        new Request(`https://pod.example/announcements?${query}`, {
          headers: { "webhook-signature": "v1,x" },
        }),
      );
    await ask("live-start=stream%2F1");
    await ask("live-end=stream");
    expect(own.asked).toEqual(["guid /guid/live-start=stream%2F1", "guid /guid/live-end=stream"]);
    expect(
      await Promise.all(["hearsay", "live-start", "live-start=", "live-end=a&b", "wake"].map(ask)),
    ).toEqual(Array(5).fill(null));
  });
});
