import { describe, expect, it } from "vitest";
import { sendRequests } from "../../src/worker/send-request.ts";

const REQUEST = {
  method: "POST",
  address: "https://hub.example/",
  headers: { "content-type": "text/plain" },
  body: "x",
} as const;

/** What is known of an answer like this one. */
const replyTo = (answer: () => Response | Promise<Response>) =>
  sendRequests(async () => answer(), "Airdate")(REQUEST);

describe("a request that the Worker sends", () => {
  it("says who sends it, follows nothing, and does not wait for ever", async () => {
    const sent: (readonly [unknown, RequestInit | undefined])[] = [];
    await sendRequests(async (address, init) => {
      sent.push([address, init]);
      return new Response(null, { status: 204 });
    }, "Airdate (+https://pod.example)")(REQUEST);
    expect(sent).toEqual([
      [
        "https://hub.example/",
        {
          method: "POST",
          headers: { "user-agent": "Airdate (+https://pod.example)", "content-type": "text/plain" },
          body: "x",
          redirect: "manual",
          signal: expect.any(AbortSignal),
        },
      ],
    ]);
  });

  it("is answered with a status, and the beginning of what is said", async () => {
    expect(await replyTo(() => new Response("Thanks", { status: 202 }))).toEqual({
      status: 202,
      retryAfter: 0,
      body: "Thanks",
    });
  });

  it("takes a redirect for an answer", async () => {
    const headers = { location: "http://169.254.169.254/" };
    expect(await replyTo(() => new Response(null, { status: 302, headers }))).toMatchObject({ status: 302 });
  });

  it("reads no more than a little of an answer without an end", async () => {
    let pieces = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pieces++;
        controller.enqueue(new Uint8Array(10_000).fill(65));
      },
    });
    const { body: read } = await replyTo(() => new Response(body));
    expect(read.length).toBeLessThan(80_000);
    expect(pieces).toBeLessThan(20);
  });

  it("that is not answered has no status, and nothing of why is told", async () => {
    const reply = await replyTo(() => Promise.reject(new TypeError("connect to https://secret.example")));
    expect(reply).toEqual({ status: 0, retryAfter: 0, body: "" });
  });

  it.each([
    ["120", 120],
    ["0", 0],
    ["Tue, 01 Dec 2026 09:00:00 GMT", 0],
    ["", 0],
  ])("is asked to wait by Retry-After: %s for %i seconds", async (value, seconds) => {
    const headers = { "retry-after": value };
    const { retryAfter } = await replyTo(() => new Response(null, { status: 429, headers }));
    expect(retryAfter).toBe(seconds);
  });
});
