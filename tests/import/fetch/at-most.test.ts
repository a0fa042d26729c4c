import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { atMost } from "../../../src/import/fetch/at-most.ts";

it("no more than the limit are in work at once, and all are done", async () => {
  const inTurn = atMost(3);
  let inWork = 0;
  let most = 0;
  const done = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      inTurn(async () => {
        most = Math.max(most, ++inWork);
        await sleep(1);
        inWork--;
        return index;
      }),
    ),
  );
  expect(most).toBe(3);
  expect(done).toEqual(Array.from({ length: 20 }, (_, index) => index));
});

it("they begin in the order in which they come", async () => {
  const inTurn = atMost(1);
  const begun: number[] = [];
  await Promise.all([3, 1, 2].map((name) => inTurn(async () => void begun.push(name))));
  expect(begun).toEqual([3, 1, 2]);
});

it("one that fails makes room for the next one", async () => {
  const inTurn = atMost(1);
  const failing = inTurn(() => Promise.reject(new Error("gone")));
  const next = inTurn(async () => "here");
  await expect(failing).rejects.toThrow("gone");
  expect(await next).toBe("here");
});
