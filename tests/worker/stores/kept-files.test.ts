import { describe, expect, it } from "vitest";
import { keptFiles } from "../../../src/worker/stores/kept-files.ts";

/** The files of a build, and how often each was read. */
function folder(files: Readonly<Record<string, Uint8Array<ArrayBuffer>>>) {
  const opened: string[] = [];
  const read = keptFiles({
    open: async (path) => {
      opened.push(path);
      const bytes = files[path];
      return bytes === undefined ? null : new Response(bytes).body;
    },
  });
  return { opened, read };
}

const LARGE = new Uint8Array(3 * 2 ** 20);

describe("a file that an isolate reads", () => {
  it("is kept", async () => {
    const { opened, read } = folder({ "/a": Uint8Array.of(1, 2) });
    expect([...(await read("/a"))]).toEqual([1, 2]);
    expect([...(await read("/a"))]).toEqual([1, 2]);
    expect(opened).toEqual(["/a"]);
  });

  it("is read by each request that comes before it has arrived", async () => {
    const { opened, read } = folder({ "/a": Uint8Array.of(1) });
    await Promise.all([read("/a"), read("/a")]);
    expect(opened).toEqual(["/a", "/a"]);
  });

  it("is read anew when it is too large to be kept", async () => {
    const { opened, read } = folder({ "/a": LARGE });
    for (const _ of [1, 2]) expect((await read("/a")).byteLength).toBe(LARGE.byteLength);
    expect(opened).toEqual(["/a", "/a"]);
  });

  it("goes when others come, the one first that was not asked for the longest", async () => {
    const half = new Uint8Array(1.5 * 2 ** 20);
    const { opened, read } = folder({ "/a": half, "/b": half, "/c": half });
    for (const path of ["/a", "/b", "/a", "/c", "/a", "/b"]) await read(path);
    expect(opened).toEqual(["/a", "/b", "/c", "/b"]);
  });

  it("must be there", async () => {
    await expect(folder({}).read("/a")).rejects.toThrow("/a is not among the files of this build");
  });
});
