import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BrowserFile, bundleScript } from "../../../src/compile/output/bundle-browser.ts";

const SOURCES: Readonly<Record<string, string>> = {
  "main.ts": `import { said } from "./said.ts"; said("first"); export const load = () => import("./part.ts");`,
  "part.ts": `import { said } from "./said.ts"; said(WORD); export const more = () => import("./inner.ts");`,
  "inner.ts": `export const inner = "innermost";`,
  "said.ts": `export function said(word: string): void { console.log("it says", word); }`,
  "broken.ts": `export const load = () => import("./nowhere.ts");`,
};

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "airdate-scripts-"));
  for (const [name, text] of Object.entries(SOURCES)) await writeFile(path.join(folder, name), text);
});

afterAll(() => rm(folder, { recursive: true }));

/** What `main` comes to: its files in the order in which they were placed. */
async function bundled(entry: string): Promise<BrowserFile[]> {
  const files: BrowserFile[] = [];
  await bundleScript(path.join(folder, entry), { WORD: '"second"' }, (file) => {
    files.push(file);
    return `/assets/${file.name}.js`;
  });
  return files;
}

describe("a script", () => {
  it("is one file, and one more for each part that it asks for when it needs it", async () => {
    const files = await bundled("main.ts");
    expect(files.map(({ name }) => name)).toEqual(["inner", "part", "main"]);
  });

  it("asks for its parts where they were placed", async () => {
    const [inner, part, main] = await bundled("main.ts");
    expect(main?.text).toContain('import("/assets/part.js")');
    expect(part?.text).toContain('import("/assets/inner.js")');
    expect(inner?.text).toContain("innermost");
  });

  it("has what it shares with its parts in each, and no word of theirs", async () => {
    const [, part, main] = await bundled("main.ts");
    for (const file of [part, main]) expect(file?.text).toContain("it says");
    expect(part?.text).toContain("second");
    expect(main?.text).not.toContain("second");
  });

  it("is not made when a part of it is not there", async () => {
    await expect(bundled("broken.ts")).rejects.toThrow(/nowhere\.ts/);
  });
});
