import { expect, it } from "vitest";
import { concurrently } from "../../src/compile/concurrently.ts";

const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

it("results keep the order of their items, whichever is done first", async () => {
  const results = await concurrently([30, 1, 15], 3, async (milliseconds, index) => {
    await later(milliseconds);
    return `${index}: ${milliseconds}`;
  });
  expect(results).toEqual(["0: 30", "1: 1", "2: 15"]);
});

it("no more than the limit are in work at once", async () => {
  let inWork = 0;
  let most = 0;
  await concurrently(Array.from({ length: 20 }), 4, async () => {
    most = Math.max(most, ++inWork);
    await later(1);
    inWork--;
  });
  expect(most).toBe(4);
});

it("no items give no results", async () => {
  expect(await concurrently([], 4, async () => 1)).toEqual([]);
});

it("an error of the work is the error of the whole", async () => {
  const work = async (item: number) => Promise.reject(new Error(`${item} failed`));
  await expect(concurrently([1], 4, work)).rejects.toThrow("1 failed");
});
