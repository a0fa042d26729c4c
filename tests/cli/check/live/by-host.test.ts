import { expect, it } from "vitest";
import { byHost } from "../../../../src/cli/check/live/by-host.ts";

/** Works through these addresses, and tells what went on. */
async function workedThrough(addresses: readonly string[]) {
  const busy = new Map<string, number>();
  const done: string[] = [];
  const pauses: number[] = [];
  let mostOfHost = 0;
  let most = 0;
  const work = async ({ address }: { readonly address: string }): Promise<void> => {
    const { host } = new URL(address);
    busy.set(host, (busy.get(host) ?? 0) + 1);
    mostOfHost = Math.max(mostOfHost, busy.get(host) ?? 0);
    most = Math.max(
      most,
      [...busy.values()].reduce((sum, count) => sum + count),
    );
    for (let turn = 0; turn < 3; turn++) await Promise.resolve();
    busy.set(host, (busy.get(host) ?? 0) - 1);
    done.push(address);
  };
  const sleep = async (milliseconds: number): Promise<void> => void pauses.push(milliseconds);
  const items = addresses.map((address) => ({ address }));
  await byHost(items, work, { atOnce: 3, atOnceOfHost: 2, pause: 100, sleep });
  return { done, pauses, most, mostOfHost };
}

const OF_ONE = ["a", "b", "c", "d", "e"].map((name) => `https://one.example/${name}`);

it("a host is asked for two addresses at once and not more, with a pause after each answer", async () => {
  const { done, pauses, mostOfHost } = await workedThrough(OF_ONE);
  expect(done.toSorted()).toEqual(OF_ONE);
  expect(mostOfHost).toBe(2);
  expect(pauses).toEqual([100, 100, 100]);
});

it("several hosts are asked at the same time, as many as is said", async () => {
  const others = ["two", "three", "four"].map((name) => `https://${name}.example/`);
  const { done, most } = await workedThrough([...OF_ONE, ...others]);
  expect(done).toHaveLength(8);
  expect(most).toBe(3);
});
