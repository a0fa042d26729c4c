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

it("items that are made one after another are made when there is room for them", async () => {
  const made: number[] = [];
  const done: number[] = [];
  function* items() {
    for (let item = 0; item < 10; item++) {
      made.push(item);
      expect(made.length - done.length).toBeLessThanOrEqual(3);
      yield item;
    }
  }
  await concurrently(items(), 3, async (item) => {
    await later(1);
    done.push(item);
  });
  expect(done.sort()).toEqual(made);
});

it("no items give no results", async () => {
  expect(await concurrently([], 4, async () => 1)).toEqual([]);
});

it("an error of the work is the error of the whole", async () => {
  const work = async (item: number) => Promise.reject(new Error(`${item} failed`));
  await expect(concurrently([1], 4, work)).rejects.toThrow("1 failed");
});
