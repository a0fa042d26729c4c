import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { copySmallShow } from "../../compile/small-show.ts";
import { temporaryFolder } from "../../compile/temporary-folder.ts";
import { airdateHere } from "../airdate-here.ts";

const WRANGLER = `name = "my-show" # the Worker
[assets]
directory = "dist/assets"
binding = "ASSETS"
html_handling = "none"
`;

let project: string;

// A project that an older version began.
beforeEach(async () => {
  project = await temporaryFolder();
  await writeFile(path.join(project, "package.json"), '{ "name": "my-show" }');
  await writeFile(path.join(project, "wrangler.toml"), WRANGLER);
  await writeFile(path.join(project, ".gitignore"), "dist/\n.env\n");
  await copySmallShow(path.join(project, "episodes"));
});

const fileOf = (name: string): Promise<string> => readFile(path.join(project, name), "utf8");

const run = (...words: readonly string[]) => airdateHere(words, { project, environment: {} });

const WANTED = [
  'wrangler.toml  assets.run_worker_first lets audio out before its air date: only the Worker knows when that is; write run_worker_first = ["/*","!/assets/*"] below [assets]',
  'wrangler.toml  compatibility_date is older than the behaviour of Workers that Airdate is tried with; write compatibility_date = "2026-10-01" above the first table',
  ".gitignore  .airdate/ holds what this machine keeps for later builds, and what an import has fetched, and is not ignored; add the line .airdate/",
  "episodes/identities.yaml  is not there, and nothing says which guids and addresses the show has given out; a build writes it; commit it",
];

describe("airdate upgrade", () => {
  it.each([
    ["--dry-run", ["--dry-run"], ""],
    ["nobody to ask", [], "\nNothing was changed; npx airdate upgrade --yes changes it\n"],
  ])("with %s says what it would change, and changes nothing", async (_, words, stderr) => {
    expect(await run("upgrade", ...words)).toEqual({ code: 1, stdout: `${WANTED.join("\n")}\n`, stderr });
    expect(await fileOf("wrangler.toml")).toBe(WRANGLER);
    await expect(stat(path.join(project, "episodes/identities.yaml"))).rejects.toThrow("ENOENT");
  });

  it("with --yes changes that and nothing else, begins identities.yaml, and has nothing to do then", async () => {
    const { code, stdout } = await run("upgrade", "--yes");
    expect([code, stdout.trim().split("\n").at(-1)]).toEqual([
      0,
      "Changed wrangler.toml, .gitignore; git diff shows it",
    ]);
    expect(await fileOf("wrangler.toml")).toBe(
      WRANGLER.replace("[assets]", '[assets]\nrun_worker_first = ["/*", "!/assets/*"]').replace(
        "name =",
        'compatibility_date = "2026-10-01"\nname =',
      ),
    );
    expect(await fileOf(".gitignore")).toBe("dist/\n.env\n.airdate/\n");
    expect(await fileOf("episodes/identities.yaml")).toContain("episodes:");
    expect(await run("upgrade")).toEqual({
      code: 0,
      stdout: "Nothing to change: the files are as this version wants them\n",
      stderr: "",
    });
  });

  it("with --json says it for programs, and what is left to the host", async () => {
    const inline = 'assets = { directory = "dist/assets", binding = "ASSETS", html_handling = "none" }\n';
    await writeFile(path.join(project, "wrangler.toml"), `compatibility_date = "2026-10-01"\n${inline}`);
    const { code, stdout } = await run("upgrade", "--json", "--yes");
    const [told] = stdout.split("\n").filter((line) => line.startsWith("{"));
    expect(code).toBe(1);
    expect(JSON.parse(told ?? "")).toEqual({
      changes: [
        expect.objectContaining({ file: "wrangler.toml", since: "0.1.0", weight: "needed", byHand: true }),
        expect.objectContaining({ file: ".gitignore", since: "0.2.0", weight: "advised", byHand: false }),
      ],
      made: [".gitignore"],
    });
  });
});

describe("a build", () => {
  it("says how many changes are wanted, and goes on", async () => {
    await writeFile(path.join(project, "wrangler.toml"), `${WRANGLER}run_worker_first = true\n`);
    const { code, stderr } = await run("build");
    expect([code, stderr]).toEqual([
      0,
      "wrangler.toml, .gitignore: 2 changes are wanted by this version of Airdate; npx airdate upgrade says which\n",
    ]);
  });

  it("leaves nothing of a project that would let out what it must not", async () => {
    await mkdir(path.join(project, "dist"));
    expect(await run("build")).toEqual({
      code: 1,
      stdout: "",
      stderr: `${WANTED[0]}\nwrangler.toml, .gitignore: 2 changes are wanted by this version of Airdate; npx airdate upgrade says which\nNothing was built; npx airdate upgrade changes it\n`,
    });
  });
});
