import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { openProblemPage } from "../../../src/bundle/problem-page.ts";
import { outputPlaces } from "../../../src/compile/output/output-places.ts";
import { problemPage, writeProblemPage } from "../../../src/compile/output/problem-page.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const PROBLEM = { file: "hello/index.md", line: 3, column: 12, what: "published is empty", fix: "give it" };
const page = problemPage([PROBLEM], "episodes");

describe("the page of Problems", () => {
  it("says where, what and what to do, and how many there are", () => {
    expect(page.html).toContain("<h1>1 problem</h1>");
    expect(page.html).toContain(
      "<li><code>episodes/hello/index.md:3:12</code><p><strong>published is empty</strong></p><p>give it</p></li>",
    );
    expect(problemPage([PROBLEM, PROBLEM], "episodes").html).toContain("<title>2 problems</title>");
  });

  it("holds no markup of the host's, and nothing that moves a cursor", () => {
    const hostile = '<script>alert(1)</script>"\u001B[2J';
    const { html } = problemPage([{ file: hostile, what: hostile, fix: hostile }], hostile);
    expect(html).not.toContain("<script");
    expect(html).not.toContain("\u001B");
    expect(html.match(/&lt;script&gt;alert\(1\)&lt;\/script&gt;&quot;\\x1b\[2J/g)).toHaveLength(4);
  });

  it("is kept by nobody, and may run and load nothing but its own style", () => {
    const style = /<style>([\s\S]*)<\/style>/.exec(page.html)?.[1] ?? "";
    const hash = createHash("sha256").update(style).digest("base64");
    expect(page.headers["cache-control"]).toBe("no-store");
    expect(page.headers["content-security-policy"]).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    );
  });

  it("is left in the place of the catalog", async () => {
    const dist = path.join(await temporaryFolder(), "dist");
    await writeProblemPage(outputPlaces(dist), page);
    const bytes = await readFile(path.join(dist, "catalog.bin"));
    expect(openProblemPage(Uint8Array.from(bytes).buffer)).toEqual(page);
    await writeProblemPage(outputPlaces(dist), { ...page, html: "" });
    expect(await readdir(dist)).toEqual(["assets", "catalog.bin"]);
  });
});
