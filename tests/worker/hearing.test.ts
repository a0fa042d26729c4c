import { afterEach, describe, expect, it, vi } from "vitest";
import { NOTHING_HEARD } from "../../src/catalog/hearsay.ts";
import { hearing } from "../../src/worker/hearing.ts";

const SAID = { overrides: { stream: { status: "live", at: 0 } }, posts: [] };
const EVERY = 60_000;

/** Somebody who answers as told, and counts how often he was asked. */
function answering(...answers: unknown[]) {
  let asked = 0;
  const hear = hearing(async () => {
    const answer = answers[Math.min(asked++, answers.length - 1)];
    if (answer instanceof Error) throw answer;
    return answer === undefined ? new Promise<Response>(() => undefined) : Response.json(answer);
  });
  return { hear, asked: () => asked };
}

afterEach(() => vi.restoreAllMocks());

describe("what is heard of a show", () => {
  it("is asked for once by many at once, and again when its time has come", async () => {
    const { hear, asked } = answering(SAID);
    const first = [0, 1, 2].map((now) => hear(now, EVERY));
    expect(first.map(({ known }) => known)).toEqual([null, null, null]);
    for (const { asking } of first) expect(await asking).toMatchObject(SAID);
    expect(hear(EVERY - 1, EVERY)).toMatchObject({ known: SAID, asking: null, until: EVERY });
    expect(asked()).toBe(1);
    expect(hear(EVERY, EVERY)).toMatchObject({ known: SAID, asking: expect.any(Promise) });
    expect(asked()).toBe(2);
  });

  it("is the same while the same is said, and has another name when it is not", async () => {
    const { hear } = answering(SAID, SAID, { ...SAID, overrides: {} });
    const [one, two, three] = [await hear(0, 1).asking, await hear(1, 1).asking, await hear(2, 1).asking];
    expect(two).toBe(one);
    expect(three?.name).not.toBe(one?.name);
  });

  it("stays when nobody answers, who is asked again five seconds later", async () => {
    const logged = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const { hear, asked } = answering(SAID, new Error("out of order"), { ...SAID, overrides: {} });
    await hear(0, EVERY).asking;
    expect(await hear(EVERY, EVERY).asking).toMatchObject(SAID);
    expect(hear(EVERY + 4_999, EVERY)).toMatchObject({ known: SAID, asking: null, until: EVERY + 5_000 });
    expect(await hear(EVERY + 5_000, EVERY).asking).toMatchObject({ overrides: {} });
    expect([asked(), logged.mock.calls.length]).toEqual([3, 1]);
  });

  it("is nothing when the first question is not answered", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const { hear } = answering(new Error("out of order"));
    expect(await hear(0, EVERY).asking).toBe(NOTHING_HEARD);
    expect(hear(1, EVERY)).toMatchObject({ known: NOTHING_HEARD, asking: null });
  });

  it("is asked for anew when whoever has asked is gone", async () => {
    const { hear, asked } = answering(undefined, SAID);
    hear(0, EVERY);
    hear(4_999, EVERY);
    expect(asked()).toBe(1);
    expect(await hear(5_000, EVERY).asking).toMatchObject(SAID);
  });
});
