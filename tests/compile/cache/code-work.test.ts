import { expect, test } from "vitest";
import { ownCodeWork } from "../../../src/compile/cache/code-work.ts";
import { openWorkCache } from "../../../src/compile/cache/work-cache.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = await temporaryFolder();

/** What comes of work on these inputs, and how often it was done, in a build whose code has these facts. */
async function doneIn(codeFacts: string | null, ...inputs: string[]) {
  const cache = openWorkCache(folder);
  const once = ownCodeWork({ cache, codeFacts });
  let done = 0;
  const work = async () => {
    done++;
    return Buffer.from(inputs.join());
  };
  const made = await once(inputs, work);
  return { made: Buffer.from(made).toString(), done };
}

test("what is made of the code is made once, as long as all of it is as it was", async () => {
  expect(await doneIn("facts", "player", "texts")).toEqual({ made: "player,texts", done: 1 });
  expect(await doneIn("facts", "player", "texts")).toEqual({ made: "player,texts", done: 0 });
  expect(await doneIn("facts", "player", "words")).toEqual({ made: "player,words", done: 1 });
  expect(await doneIn("other facts", "player", "texts")).toEqual({ made: "player,texts", done: 1 });
});

test("where files are too young to be told apart, it is made each time", async () => {
  expect((await doneIn(null, "styles")).done).toBe(1);
  expect((await doneIn(null, "styles")).done).toBe(1);
});
