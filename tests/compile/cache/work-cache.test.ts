import { readdir, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, it, vi } from "vitest";
import { openWorkCache, pruneWorkCache, pruneWorkCacheDaily } from "../../../src/compile/cache/work-cache.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const emptyCache = async () => path.join(await temporaryFolder(), "cache");
const working = (text: string) => vi.fn(async () => Buffer.from(text));

it("work that was done is found by the next build", async () => {
  const folder = await emptyCache();
  await openWorkCache(folder).bytes("notes", ["a"], working("done"));
  const again = working("done again");
  const found = await openWorkCache(folder).bytes("notes", ["a"], again);
  expect(Buffer.from(found).toString()).toBe("done");
  expect(again).not.toHaveBeenCalled();
});

it("other inputs and other kinds are other work", async () => {
  const cache = openWorkCache(await emptyCache());
  for (const [kind, ...inputs] of [
    ["notes", "ab", "c"],
    ["notes", "a", "bc"],
    ["icon", "ab", "c"],
  ] as const)
    await cache.bytes(kind, inputs, working("done"));
  expect(cache.done).toEqual(
    new Map([
      ["notes", 2],
      ["icon", 1],
    ]),
  );
});

it("the same work asked for twice at once is done once", async () => {
  const cache = openWorkCache(await emptyCache());
  const work = working("done");
  await Promise.all([cache.bytes("icon", ["a"], work), cache.bytes("icon", ["a"], work)]);
  expect(work).toHaveBeenCalledOnce();
});

it("a value comes back as it was", async () => {
  const folder = await emptyCache();
  const value = { bytes: 1, chapters: [{ title: "Tides" }], none: null };
  await openWorkCache(folder).value("audio", ["a"], async () => value);
  expect(await openWorkCache(folder).value("audio", ["a"], async () => null)).toEqual(value);
});

it("work that fails is not remembered", async () => {
  const cache = openWorkCache(await emptyCache());
  const failing = cache.bytes("icon", ["a"], () => Promise.reject(new Error("no room")));
  await expect(failing).rejects.toThrow("no room");
  expect(Buffer.from(await cache.bytes("icon", ["a"], working("done"))).toString()).toBe("done");
});

it("nothing but whole results stands in its folder", async () => {
  const folder = await emptyCache();
  await openWorkCache(folder).bytes("icon", ["a"], working("done"));
  expect(await readdir(path.join(folder, "icon"))).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
});

it("what was not used for long is removed, what was used lately is kept", async () => {
  const folder = await emptyCache();
  await openWorkCache(folder).bytes("icon", ["used"], working("used"));
  const [used = ""] = await readdir(path.join(folder, "icon"));
  await writeFile(path.join(folder, "icon", "unused"), "");
  const long = new Date("2025-01-01");
  for (const name of [used, "unused"]) await utimes(path.join(folder, "icon", name), long, long);
  await openWorkCache(folder).bytes("icon", ["used"], working("used"));
  await pruneWorkCache(folder, new Date("2026-01-01"));
  expect(await readdir(path.join(folder, "icon"))).toEqual([used]);
});

it("what audio was measured as stays for a year: it takes minutes", async () => {
  const [folder, kind] = [await emptyCache(), "audio-measures-1"];
  const agedTo = async (date: string) => {
    await openWorkCache(folder).bytes(kind, ["a"], working("done"));
    for (const name of await readdir(path.join(folder, kind)))
      await utimes(path.join(folder, kind, name), new Date(date), new Date(date));
    await pruneWorkCache(folder, new Date("2026-01-01"));
    return (await readdir(path.join(folder, kind))).length;
  };
  expect(await agedTo("2025-02-01")).toBe(1);
  expect(await agedTo("2024-12-01")).toBe(0);
});

it("a cache that is not there has nothing to remove", async () => {
  await expect(pruneWorkCache(await emptyCache(), new Date())).resolves.toBeUndefined();
});

it("what was not used for long is looked for once a day", async () => {
  const folder = await emptyCache();
  const long = new Date("2025-01-01");
  const leave = async () => {
    await openWorkCache(folder).bytes("icon", ["a"], working("done"));
    const [name = ""] = await readdir(path.join(folder, "icon"));
    await utimes(path.join(folder, "icon", name), long, long);
  };
  const kept = async (now: number) => {
    await leave();
    await pruneWorkCacheDaily(folder, new Date("2026-01-01"), now);
    return (await readdir(path.join(folder, "icon"))).length;
  };
  const HOUR = 3_600_000;
  expect(await kept(Date.now())).toBe(0);
  expect(await kept(Date.now() + 23 * HOUR)).toBe(1);
  expect(await kept(Date.now() + 25 * HOUR)).toBe(0);
});
