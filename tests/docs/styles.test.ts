import { readdir, readFile } from "node:fs/promises";
import { expect, it } from "vitest";

const docs = await readFile("docs/styles.md", "utf8");

/** What stands as code in the first column of the tables under a heading. */
function namesUnder(heading: string): string[] {
  const section = docs.split(/^###? /m).find((text) => text.startsWith(`${heading}\n`)) ?? "";
  const rows = section.split("\n").filter((line) => line.startsWith("| `"));
  return rows.flatMap((row) =>
    [...(row.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ""),
  );
}

/** The code that writes HTML of pages: most of it at request, some in the build. */
async function pageSources(): Promise<string> {
  const pages = (await readdir("src/pages", { recursive: true })).map((file) => `src/pages/${file}`);
  const built = (await readdir("src/compile/show-html")).map((file) => `src/compile/show-html/${file}`);
  const modules = [...pages.filter((file) => file.endsWith(".tsx")), ...built];
  const texts = await Promise.all(modules.map((file) => readFile(file, "utf8")));
  return texts.join("\n");
}

it("the documentation lists the tokens that the stylesheet has, and no others", async () => {
  const files = (await readdir("src/pages/styles")).map((file) => `src/pages/styles/${file}`);
  const sheets = await Promise.all(files.map((file) => readFile(file, "utf8")));
  const roots = sheets.map((css) => /^:root \{\n([\s\S]*?)^\}/m.exec(css)?.[1] ?? "").join("");
  const tokens = new Set([...roots.matchAll(/^ {2}(--[\w-]+):/gm)].map(([, token]) => token));
  expect(tokens.size).toBeGreaterThan(10);
  expect(namesUnder("Tokens").sort()).toEqual([...tokens].sort());
});

it("the documentation lists the class names that the pages have, and no others", async () => {
  const sources = await pageSources();
  const written = [...sources.matchAll(/\bclass="([^"]+)"/g)].flatMap(([, names = ""]) => names.split(" "));
  // Of what is made where it stands, the names that are whole whatever is filled in.
  const made = [...sources.matchAll(/\bclass=\{(.*?)\}(?=[\s>])/g)].flatMap(([, made = ""]) =>
    [...made.matchAll(/(?<=["` ])[a-z][a-z-]*(?=["` $])/g)]
      .map(([name]) => name)
      .filter((name) => !/-$|^undefined$/.test(name)),
  );
  const fromNotes = ["footnotes"];
  expect(namesUnder("Class names").sort()).toEqual([...new Set([...written, ...made, ...fromNotes])].sort());
});
