import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { packageText, TRIED } from "../../src/create/package-file.ts";
import { PLACEHOLDER_ARTWORK_SHA256 } from "../../src/create/placeholder-artwork.ts";
import { repositoryFiles } from "../../src/create/repository-files.ts";

const files = new Map(
  repositoryFiles({
    folder: "Mein Podcast",
    details: {},
    airdate: "1.2.3",
    now: Date.UTC(2026, 10, 29),
    machineZone: "UTC",
  }).map(({ name, content }) => [name, content]),
);
const textOf = (name: string) => String(files.get(name));
const own = async (file: string) => JSON.parse(await readFile(file, "utf8"));

describe("a show's repository", () => {
  it("has all that a host needs", () => {
    expect([...files.keys()].sort()).toEqual([
      ".env.example",
      ".github/workflows/deploy.yml",
      ".gitignore",
      ".gitlab-ci.yml",
      "README.md",
      "episodes/artwork.png",
      "episodes/show.yaml",
      "episodes/welcome/audio.mp3",
      "episodes/welcome/index.md",
      "episodes/welcome/transcript.vtt",
      "package.json",
      "tsconfig.json",
      "worker.ts",
      "wrangler.toml",
    ]);
  });

  it("has its name and its day wherever they belong", () => {
    expect(textOf("wrangler.toml")).toMatch(/^name = "mein-podcast"$/m);
    expect(textOf("README.md")).toMatch(/^# mein-podcast$/m);
    expect(textOf("episodes/welcome/index.md")).toMatch(/^published: 2026-11-29$/m);
    for (const name of files.keys()) expect(textOf(name)).not.toMatch(/__[A-Z]+__/);
  });

  it("asks for the packages that Airdate is tried with", async () => {
    const { devDependencies, allowScripts } = await own("package.json");
    expect(TRIED).toEqual({
      wrangler: devDependencies.wrangler,
      node: devDependencies.node,
      allowScripts: Object.keys(allowScripts),
    });
    expect(JSON.parse(packageText("x", "1.2.3"))).toMatchObject({
      name: "x",
      private: true,
      dependencies: { airdate: "^1.2.3" },
      devDependencies: { wrangler: TRIED.wrangler, node: TRIED.node },
      allowScripts,
    });
  });

  it("is served as Airdate's own show is", async () => {
    const airdates = await readFile("wrangler.toml", "utf8");
    const its = textOf("wrangler.toml");
    const below = (settings: string) => settings.slice(settings.indexOf("[assets]"));
    expect(below(its)).toBe(below(airdates));
    for (const line of ["compatibility_date", "minify", "keep_names", "# routes"]) {
      const [wanted] = new RegExp(`^${line} = .*$`, "m").exec(airdates) ?? [];
      expect(its.split("\n")).toContain(wanted);
    }
  });

  it("keeps out of git what builds make, and what nobody else may read", () => {
    for (const line of ["node_modules/", "dist/", ".wrangler/", ".airdate/", ".env"])
      expect(textOf(".gitignore").split("\n")).toContain(line);
  });

  it("has small example files", () => {
    expect(files.get("episodes/welcome/audio.mp3")?.length).toBeLessThan(60_000);
    expect(files.get("episodes/artwork.png")?.length).toBeLessThan(40_000);
  });
});

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

describe("the files for CI", () => {
  const github = parse(textOf(".github/workflows/deploy.yml"));
  const gitlab = parse(textOf(".gitlab-ci.yml"));
  const steps: readonly Step[] = github.jobs.show.steps;
  const scripts: readonly string[] = gitlab.show.script;
  const lines = (texts: readonly (string | undefined)[]) =>
    texts.flatMap((text) => text?.split("\n") ?? []).map((line) => line.trim());

  it.each([
    ["GitHub", lines(steps.map(({ run }) => run))],
    ["GitLab", lines(scripts)],
  ])("of %s run what is there: install, build, check, and wrangler", (_, commands) => {
    const { scripts: known } = JSON.parse(textOf("package.json"));
    const npm = commands.flatMap((line) => /^npm run (\S+)/.exec(line)?.[1] ?? []);
    expect(npm).toEqual(["build", "check"]);
    for (const script of npm) expect(known).toHaveProperty(script);
    expect(commands.filter((line) => line.startsWith("npm ci"))).toHaveLength(1);
    expect(commands.filter((line) => line.startsWith("npx "))).toEqual([
      "npx wrangler deploy",
      "npx wrangler versions upload",
    ]);
  });

  it("of GitHub pin their actions, and read nothing but the repository", () => {
    const actions = steps.flatMap(({ uses }) => uses ?? []);
    expect(actions).toHaveLength(2);
    for (const action of actions) expect(action).toMatch(/^actions\/[a-z-]+@v\d+$/);
    expect(github.permissions).toEqual({ contents: "read" });
  });

  it("build as where nobody could commit anything, on the Node of the show", () => {
    expect([github.env.CI, gitlab.show.variables.CI]).toEqual(["true", "true"]);
    const [major] = TRIED.node.split(".");
    const setUp = github.jobs.show.steps.find(({ uses }: Step) => uses?.startsWith("actions/setup-node"));
    expect([String(setUp.with["node-version"]), gitlab.image]).toEqual([major, `node:${major}`]);
  });

  it("give a branch no preview until its host says that strangers cannot open it", () => {
    const preview = github.jobs.show.steps.find(({ run }: Step) => run?.includes("versions upload"));
    expect(preview.if).toContain("vars.PREVIEWS == 'protected'");
    expect(scripts.at(-1)).toContain('[ "$PREVIEWS" = "protected" ]');
    expect(textOf("wrangler.toml")).toMatch(/^preview_urls = false$/m);
  });
});

describe("the placeholder artwork", () => {
  const picture = Buffer.from(files.get("episodes/artwork.png") ?? "");

  it("is known by its digest", () => {
    expect(createHash("sha256").update(picture).digest("hex")).toBe(PLACEHOLDER_ARTWORK_SHA256);
  });

  it("is as it was drawn", async () => {
    // To draw it anew: sharp("tests/create/artwork.svg").flatten().png({ compressionLevel: 9, effort: 10 }).
    const pixels = (source: Buffer | string) => sharp(source).flatten().raw().toBuffer();
    const [drawing, file] = await Promise.all([pixels("tests/create/artwork.svg"), pixels(picture)]);
    // Machines may draw the edge of a line in another shade.
    const isOther = (value: number, at: number) => Math.abs(value - (file[at] ?? 0)) > 16;
    expect([drawing.length, drawing.filter(isOther).length]).toEqual([file.length, 0]);
  });
});
