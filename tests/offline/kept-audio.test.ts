import { describe, expect, it } from "vitest";
import { keptAudio } from "../../src/offline/kept-audio.ts";

const kept = () => new Response("0123456789", { headers: { "content-type": "audio/mpeg" } });

async function asked(range: string | null) {
  const response = await keptAudio(kept(), range);
  const { status, headers } = response;
  return [status, headers.get("content-range"), headers.get("content-length"), await response.text()];
}

describe("audio that is kept", () => {
  it.each([
    [null, 200, null, "10", "0123456789"],
    ["bytes=0-", 206, "bytes 0-9/10", "10", "0123456789"],
    ["bytes=2-4", 206, "bytes 2-4/10", "3", "234"],
    ["bytes=-3", 206, "bytes 7-9/10", "3", "789"],
    ["bytes=8-99", 206, "bytes 8-9/10", "2", "89"],
    ["bytes=0-1,6-7", 206, "bytes 0-7/10", "8", "01234567"],
    ["lines=1-2", 200, null, "10", "0123456789"],
  ] as const)("is answered as the site would: %s", async (range, ...answer) => {
    expect(await asked(range)).toEqual(answer);
  });

  it("has nothing past its end", async () => {
    expect(await asked("bytes=10-")).toEqual([416, "bytes */10", null, ""]);
  });

  it("says what it is, and that parts can be had", async () => {
    const { headers } = await keptAudio(kept(), "bytes=0-1");
    expect([headers.get("content-type"), headers.get("accept-ranges")]).toEqual(["audio/mpeg", "bytes"]);
  });
});
