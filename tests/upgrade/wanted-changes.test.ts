import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { TRIED } from "../../src/create/package-file.ts";
import type { UpgradeContext } from "../../src/upgrade/upgrade-rule.ts";
import { UPGRADED_FILES, wantedChanges } from "../../src/upgrade/wanted-changes.ts";
import { PROJECT } from "../compile/small-show.ts";

const CONTEXT: UpgradeContext = { shows: "one", tried: { wrangler: "4.155.0", node: "24.21.0" } };

const template = (name: string): string =>
  readFileSync(path.join(PROJECT, "src/create/template", name), "utf8");
const WRANGLER = template("wrangler.toml");
const IGNORED = template("gitignore");
const PACKAGE = `{
    "name": "my-show",
    "dependencies": { "airdate": "^0.2.0" },
    "devDependencies": { "node": "24.21.0", "wrangler": "4.155.0" }
}
`;

const upgradeOf = (files: Readonly<Record<string, string>>, context: Partial<UpgradeContext> = {}) =>
  wantedChanges(new Map(Object.entries(files)), { ...CONTEXT, ...context });

describe("a project as this version begins it", () => {
  it("wants no change", () => {
    const files = {
      "wrangler.toml": WRANGLER,
      ".gitignore": IGNORED,
      "package.json": PACKAGE,
      "worker.ts": template("worker.ts"),
    };
    expect(Object.keys(files).sort()).toEqual(UPGRADED_FILES.toSorted());
    expect(upgradeOf(files)).toEqual({ changes: [], texts: new Map() });
  });

  it("nor does Airdate's own", () => {
    // Its Worker lies elsewhere.
    const names = UPGRADED_FILES.filter((name) => name !== "worker.ts");
    const files = names.map((name) => [name, readFileSync(path.join(PROJECT, name), "utf8")]);
    const { node, wrangler } = TRIED;
    expect(upgradeOf(Object.fromEntries(files), { tried: { node, wrangler } }).changes).toEqual([]);
  });

  it("is passed over where a file is not there, or cannot be read", () => {
    expect(upgradeOf({})).toEqual({ changes: [], texts: new Map() });
    expect(upgradeOf({ "wrangler.toml": "[assets", "package.json": "{" }).changes).toEqual([]);
    expect(upgradeOf({ "package.json": "null" }).changes).toEqual([]);
  });
});

/** The template with something else in the place of a line. */
const withLine = (line: RegExp, other: string): string => {
  expect(WRANGLER).toMatch(line);
  return WRANGLER.replace(line, other);
};

describe("wrangler.toml", () => {
  it.each([
    ["no line", ""],
    ["no rule for all", 'run_worker_first = ["/media/*"]'],
    ["false", "run_worker_first = false"],
    ["an exception for audio", 'run_worker_first = ["/*", "!/media/*"]'],
  ])(
    "that lets audio out before its air date, by %s, is to be changed before anything is built",
    (_, line) => {
      const { changes, texts } = upgradeOf({ "wrangler.toml": withLine(/^run_worker_first = .*$/m, line) });
      expect(changes).toMatchObject([
        {
          file: "wrangler.toml",
          weight: "needed",
          what: "assets.run_worker_first lets audio out before its air date: only the Worker knows when that is",
          fix: 'write run_worker_first = ["/*","!/assets/*"] below [assets]',
        },
      ]);
      const [, ours = ""] = /^(run_worker_first = .*)$/m.exec(WRANGLER) ?? [];
      expect(texts.get("wrangler.toml")).toContain(`\n${ours}\n`);
    },
  );

  it.each([
    "run_worker_first = true",
    'run_worker_first = ["/*"]',
    'run_worker_first = ["!/assets/*", "/*"]',
  ])("is left alone with %s", (line) => {
    expect(upgradeOf({ "wrangler.toml": withLine(/^run_worker_first = .*$/m, line) }).changes).toEqual([]);
  });

  it("of several shows lets nothing out without the Worker", () => {
    const { changes, texts } = upgradeOf({ "wrangler.toml": WRANGLER }, { shows: "several" });
    expect(changes).toMatchObject([
      { weight: "needed", what: expect.stringContaining("at the host of another") },
    ]);
    expect(texts.get("wrangler.toml")).toBe(
      WRANGLER.replace(/^run_worker_first = .*$/m, "run_worker_first = true"),
    );
  });

  it.each([
    ["binding", "needed", /^binding = "ASSETS"$/m, 'binding = "FILES"'],
    ["directory", "needed", /^directory = .*$/m, 'directory = "public"'],
    ["html_handling", "advised", /^html_handling = .*\n/m, ""],
    ["compatibility_date", "advised", /^compatibility_date = .*$/m, 'compatibility_date = "2025-01-01"'],
  ])("with another %s gets ours (%s), and all else stays", (key, weight, line, other) => {
    const { changes, texts } = upgradeOf({ "wrangler.toml": withLine(line, other) });
    expect(changes).toMatchObject([{ weight, what: expect.stringContaining(key) }]);
    const [upgraded, before] = [texts.get("wrangler.toml") ?? "", WRANGLER].map((text) =>
      text.split("\n").sort(),
    );
    expect(upgraded).toEqual(before);
  });

  it("keeps the comment behind what it changes", () => {
    const old = withLine(/^binding = "ASSETS"$/m, 'binding = "#1" # of the build');
    expect(upgradeOf({ "wrangler.toml": old }).texts.get("wrangler.toml")).toBe(
      withLine(/^binding = "ASSETS"$/m, 'binding = "ASSETS" # of the build'),
    );
  });

  it("without a table of assets gets one, whole", () => {
    const { texts } = upgradeOf({ "wrangler.toml": 'name = "a"\ncompatibility_date = "2026-10-01"' });
    expect(texts.get("wrangler.toml")).toBe(
      [
        'name = "a"',
        'compatibility_date = "2026-10-01"',
        "",
        "[assets]",
        'html_handling = "none"',
        'directory = "dist/assets"',
        'binding = "ASSETS"',
        'run_worker_first = ["/*", "!/assets/*"]',
        "",
      ].join("\n"),
    );
  });

  it.each([
    ["a list in several lines", 'name = "a"\n[assets]\nrun_worker_first = [\n  "/media/*",\n]\n'],
    ["a table in a line", 'name = "a"\nassets = { directory = "dist/assets" }\n'],
  ])("is left to its host when it is written otherwise: %s", (_, text) => {
    const { changes } = upgradeOf({ "wrangler.toml": text });
    expect(changes.find(({ what }) => what.includes("run_worker_first"))).toMatchObject({ text: null });
  });
});

describe("package.json", () => {
  it("gets the versions that are tried, in its own indentation", () => {
    const old = PACKAGE.replace("4.155.0", "4.9.1").replace("24.21.0", "24.3.0");
    const { changes, texts } = upgradeOf({ "package.json": old });
    expect(changes.map(({ what }) => what)).toEqual([
      "wrangler 4.9.1 is older than the 4.155.0 that this version of Airdate is tried with",
      "node 24.3.0 is older than the 24.21.0 that this version of Airdate is tried with",
    ]);
    expect(texts.get("package.json")).toBe(`${JSON.stringify(JSON.parse(PACKAGE), null, 4)}\n`);
  });

  it.each([
    ["newer versions", PACKAGE.replace("4.155.0", "5.0.0")],
    ["ranges", PACKAGE.replace("4.155.0", "^4.1.0")],
    ["a project without airdate", PACKAGE.replace("airdate", "other").replace("4.155.0", "4.1.0")],
  ])("keeps %s", (_, text) => {
    expect(upgradeOf({ "package.json": text }).changes).toEqual([]);
  });
});

describe(".gitignore", () => {
  it("gets what is missing at its end, whether or not its last line ends", () => {
    for (const text of ["node_modules/\n", "node_modules/"])
      expect(upgradeOf({ ".gitignore": text }).texts.get(".gitignore")).toBe(
        "node_modules/\ndist/\n.airdate/\n.env\n",
      );
  });

  it("is left alone when it says so in another way", () => {
    expect(upgradeOf({ ".gitignore": "/dist\n.airdate\r\n.env\n" }).changes).toEqual([]);
  });
});

describe("the object that announces", () => {
  const [bound, ...rest] = WRANGLER.split(/(?=# Tells hubs)/);
  const without = `${bound}${rest.join("").replace(/^# Tells hubs[\s\S]*?(?=# Audio in R2)/, "")}`;
  const WORKER =
    'import { airdate } from "airdate";\nimport catalog from "./dist/catalog.bin";\n\nexport default airdate(catalog);\n';
  const EXPORT = '\nexport { Announcer } from "airdate/announcer";\n';

  it("is exported by a Worker of before, and bound", () => {
    const { changes, texts } = upgradeOf({ "worker.ts": WORKER, "wrangler.toml": without });
    expect(changes.map(({ file }) => file)).toEqual(["worker.ts", "wrangler.toml"]);
    expect(texts.get("worker.ts")).toBe(WORKER + EXPORT);
    expect(texts.get("wrangler.toml")).toBe(
      `${without.trimEnd()}\n\n${rest.join("").split("\n# Audio in R2")[0]}`,
    );
    expect(upgradeOf(Object.fromEntries(texts)).changes).toEqual([]);
  });

  it.each([
    [
      "a Worker that does not export it and cannot be changed",
      { "worker.ts": "export default other;", "wrangler.toml": without },
    ],
    ["no Worker of that name", { "wrangler.toml": without }],
  ])("is not bound for %s: nothing could be deployed then", (_, files) => {
    expect(upgradeOf(files).changes).toEqual([]);
  });

  it("is left alone when its host does not want it, and says so", () => {
    const files = { "worker.ts": `${WORKER}// no Announcer\n`, "wrangler.toml": `${without}# ANNOUNCER\n` };
    expect(upgradeOf(files).changes).toEqual([]);
  });

  it("is left to a host who has objects of their own", () => {
    const own = `${without}\n[[migrations]]\ntag = "v1"\nnew_sqlite_classes = ["Mine"]\n`;
    const { changes } = upgradeOf({ "worker.ts": WORKER + EXPORT, "wrangler.toml": own });
    expect(changes).toMatchObject([{ file: "wrangler.toml", text: null }]);
  });
});
