import { readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { fetchBytes } from "../../../src/import/fetch/fetch-bytes.ts";
import { keepingFetcher, releasePlaced } from "../../../src/import/fetch/keeping-fetcher.ts";
import { temporaryFolder } from "../../compile/temporary-folder.ts";
import { answer, loopbackNetwork } from "./loopback.ts";

const COVER = "https://a.example/cover.jpg";

/** A folder to keep files in, and a host that is there until it is said to be gone. */
async function begin() {
  const [folder, show] = [await temporaryFolder(), await temporaryFolder()];
  const host = { asked: 0, body: "one", isGone: false };
  const network = {
    ...loopbackNetwork(),
    ask: async () => {
      host.asked++;
      return host.isGone ? answer(404, {}) : answer(200, { "content-type": "image/jpeg" }, host.body);
    },
  };
  const open = (kept: "used" | "fetched anew" = "used") =>
    keepingFetcher((address) => fetchBytes(address, { mostBytes: 100 }, network), { folder, show, kept });
  return { folder, show, host, open };
}

function textOf(fetched: object): string {
  return "body" in fetched ? Buffer.from(fetched.body as Uint8Array).toString() : JSON.stringify(fetched);
}

describe("files that an import fetches", () => {
  it("are asked for once, also when the next run asks", async () => {
    const { host, open } = await begin();
    await open()(COVER);
    expect(await open()(COVER)).toMatchObject({ bytes: 3, contentType: "image/jpeg", url: COVER });
    expect(host.asked).toBe(1);
  });

  it("are asked for once when several want them at the same time", async () => {
    const { host, open } = await begin();
    const fetch = open();
    const all = await Promise.all([fetch(COVER), fetch(COVER), fetch(COVER)]);
    expect([all.map(textOf), host.asked]).toEqual([["one", "one", "one"], 1]);
  });

  it("are asked for again when they are to be new", async () => {
    const { host, open } = await begin();
    await open()(COVER);
    host.body = "two";
    expect(textOf(await open("fetched anew")(COVER))).toBe("two");
    expect(textOf(await open()(COVER))).toBe("two");
  });

  it("are what they were when their host is gone", async () => {
    const { host, open } = await begin();
    await open()(COVER);
    host.isGone = true;
    expect(textOf(await open("fetched anew")(COVER))).toBe("one");
    expect(await open()("https://a.example/other.jpg")).toHaveProperty("fix");
  });

  it("are asked for again when what was kept is not what came", async () => {
    const { folder, host, open } = await begin();
    await open()(COVER);
    const [file = ""] = (await readdir(folder)).filter((name) => !name.endsWith(".json"));
    await writeFile(path.join(folder, file), "on");
    expect(textOf(await open()(COVER))).toBe("one");
    expect(host.asked).toBe(2);
  });

  it("are kept no longer when they lie in the show, and found there", async () => {
    const { folder, show, host, open } = await begin();
    await open()(COVER);
    await writeFile(path.join(show, "cover.jpg"), "one");
    await releasePlaced({ folder, show });
    expect((await readdir(folder)).filter((name) => !name.endsWith(".json"))).toEqual([]);
    expect(textOf(await open()(COVER))).toBe("one");
    expect(host.asked).toBe(1);
  });

  it("are kept when what lies in the show is another file, and asked for again when it has become one", async () => {
    const { folder, show, host, open } = await begin();
    await open()(COVER);
    await writeFile(path.join(show, "cover.jpg"), "eno");
    await releasePlaced({ folder, show });
    expect((await readdir(folder)).filter((name) => !name.endsWith(".json"))).toHaveLength(1);
    await writeFile(path.join(show, "cover.jpg"), "one");
    await releasePlaced({ folder, show });
    await writeFile(path.join(show, "cover.jpg"), "two");
    expect(textOf(await open()(COVER))).toBe("one");
    expect(host.asked).toBe(2);
  });
});
