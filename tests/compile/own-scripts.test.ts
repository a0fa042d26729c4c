import path from "node:path";
import { expect, it } from "vitest";
import { buildOutput, bytesAt, catalogOf, copySmallShow, lastLines } from "./small-show.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const SCRIPTS = `scripts:
  - src: https://stats.example/count.js
    integrity: sha256-${"A".repeat(43)}=
    data: {website-id: "7"}
  - {src: mine.js, connect: ["https://hits.example", "https://stats.example"]}
  - {src: "https://stats.example/more.js", connect: []}`;

it("scripts of a show are on its pages, and their origins in the pages' policy, each once", async () => {
  const workplace = await temporaryFolder();
  const root = await copySmallShow(path.join(workplace, "show"), {
    "show.yaml": lastLines(SCRIPTS),
    "mine.js": "console.log(1)",
  });
  const output = await buildOutput(root, path.join(workplace, "cache"));
  const { site, show } = catalogOf(output);
  const mine = site.scripts?.[1]?.src ?? "";
  expect(mine).toMatch(/^\/assets\/file-[0-9a-f]+\.js$/);
  expect(Buffer.from(await bytesAt(output, mine)).toString()).toBe("console.log(1)");
  expect(site.scripts).toEqual([
    {
      src: "https://stats.example/count.js",
      integrity: `sha256-${"A".repeat(43)}=`,
      crossorigin: "anonymous",
      "data-website-id": "7",
    },
    { src: mine },
    { src: "https://stats.example/more.js" },
  ]);
  expect(site.allowed).toEqual({
    "script-src": "https://stats.example",
    "connect-src": "https://stats.example https://hits.example",
  });
  expect(show).not.toHaveProperty("scripts");
});
