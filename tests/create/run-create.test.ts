import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { type CreateWorld, runCreate } from "../../src/create/run-create.ts";
import { temporaryFolder } from "../compile/temporary-folder.ts";

/** What was printed and said, which programs ran, and the exit code. */
interface Ended {
  readonly code: number;
  readonly printed: string;
  readonly said: string;
  readonly ran: readonly string[];
  readonly cwd: string;
}

/** Gives the command in an empty folder. Programs end with 0, but for git's question, which ends as where there is no repository. */
async function create(words: string, world: Partial<CreateWorld> = {}): Promise<Ended> {
  const cwd = await temporaryFolder();
  const [printed, said, ran]: [string[], string[], string[]] = [[], [], []];
  const run: CreateWorld["run"] = async (program, args, folder) => {
    ran.push(`${path.relative(cwd, folder)}: ${[program, ...args].join(" ")}`);
    return args[0] === "rev-parse" ? 128 : 0;
  };
  const code = await runCreate(words === "" ? [] : words.split(" "), {
    cwd,
    airdate: "1.2.3",
    now: Date.UTC(2026, 10, 29),
    machineZone: "UTC",
    userAgent: undefined,
    questions: null,
    print: (text) => void printed.push(text),
    say: (text) => void said.push(text),
    run,
    runSilently: run,
    ...world,
  });
  return { code, printed: printed.join("\n"), said: said.join("\n"), ran, cwd };
}

/** A host who answers in turn, and is told what is wrong with an answer before the next one; null gives up. */
function host(...answers: readonly (string | null)[]) {
  const told: string[] = [];
  let next = 0;
  const ask = (proposed: string, faultOf: (written: string) => { what: string } | null): string | null => {
    const answer = answers[next++];
    if (answer === undefined || answer === null) return null;
    const fault = answer === "" ? null : faultOf(answer);
    if (fault === null) return answer || proposed;
    told.push(fault.what);
    return ask(proposed, faultOf);
  };
  const questions: NonNullable<CreateWorld["questions"]> = {
    folder: async (proposed, faultOf) => ask(proposed, faultOf),
    field: async (_, proposed, faultOf) => ask(proposed, faultOf),
  };
  return { questions, told };
}

const showOf = ({ cwd }: Ended, folder = "my-show") =>
  readFile(path.join(cwd, folder, "episodes/show.yaml"), "utf8");

describe("npm create airdate my-show, where nobody can be asked", () => {
  it("writes the show, begins a git repository, installs, and says what is next", async () => {
    const { code, printed, ran } = await create("my-show");
    expect({ code, ran }).toEqual({
      code: 0,
      ran: [
        "my-show: git rev-parse --is-inside-work-tree",
        "my-show: git init --quiet",
        "my-show: npm install --no-audit --no-fund --loglevel=error",
      ],
    });
    expect(printed).toBe(`The show is in my-show: 14 files; README.md says what each command does
It is a git repository, with nothing committed yet
Still yours to write, in episodes/show.yaml:
  description, title, author, owner.email, url, language, categories, artwork

Next:
  cd my-show
  npm start
  npm run deploy`);
  });

  it("leaves packages and git to the host who says so", async () => {
    const { code, printed, ran } = await create("my-show --no-install --no-git");
    expect({ code, ran }).toEqual({ code: 0, ran: [] });
    expect(printed).toMatch(/\n {2}cd my-show\n {2}npm install\n {2}npm start\n/);
  });

  it("installs with the package manager that ran it", async () => {
    const { ran, printed } = await create("my-show", {
      userAgent: "pnpm/10.1.0 npm/? node/v24.21.0 linux x64",
    });
    expect(ran.at(-1)).toBe("my-show: pnpm install");
    expect(printed).toMatch(/\n {2}pnpm start\n/);
  });

  it("begins no git repository within another, nor where there is no git", async () => {
    const answers = { inside: 0, none: null };
    for (const code of Object.values(answers)) {
      const ran: string[] = [];
      const { printed } = await create("my-show --no-install", {
        runSilently: async (_, [word = ""]) => {
          ran.push(word);
          return code;
        },
      });
      expect(ran).toEqual(["rev-parse"]);
      expect(printed).toMatch(code === 0 ? /none was begun/ : /git is not there/);
    }
  });

  it("keeps the show when its packages cannot be installed, says so, and ends with 1", async () => {
    const ended = await create("my-show --no-git", { run: async () => 1 });
    expect(ended.code).toBe(1);
    expect(ended.printed).toContain(
      "npm install failed; what it printed above says why.\nThe folder is whole",
    );
    expect(await showOf(ended)).toContain("title: My Show");
  });

  it("--json says what was written", async () => {
    const { printed, cwd } = await create("my-show --json --title Tides");
    expect(JSON.parse(printed)).toMatchObject({
      folder: path.join(cwd, "my-show"),
      files: expect.arrayContaining(["episodes/show.yaml", ".gitignore"]),
      git: "begun",
      packages: "installed",
      standIns: ["description", "author", "owner.email", "url", "language", "categories", "artwork"],
      next: ["cd my-show", "npm start", "npm run deploy"],
    });
  });

  it("into the folder where it was given, quoted where it has to be", async () => {
    expect((await create(". --no-install")).printed).toMatch(
      /^The show is in \.:[\s\S]*Next:\n {2}npm install\n/,
    );
    expect((await create("x/it's --no-install")).printed).toContain("cd 'x/it'\\''s'");
  });

  it("--help says what it takes", async () => {
    const { code, printed } = await create("--help");
    expect({ code, printed }).toEqual({
      code: 0,
      printed: expect.stringMatching(/^Usage: [\s\S]*Examples:/),
    });
  });

  it("with wrong words: says all that is wrong, writes nothing, and ends with 2", async () => {
    const { code, said, cwd } = await create("--fast --language xx");
    expect({ code, lines: said.split("\n") }).toEqual({
      code: 2,
      lines: [
        "create-airdate does not take --fast",
        expect.stringMatching(/^create-airdate does not take --language, which is "xx"/),
        "create-airdate asks for a folder, such as my-show",
        "npm create airdate -- --help says what it takes",
      ],
    });
    expect(await readdir(cwd)).toEqual([]);
  });

  it("into a folder that holds something: writes nothing, and ends with 1", async () => {
    const cwd = await temporaryFolder();
    await writeFile(path.join(cwd, "mine.txt"), "");
    const { code, said, ran } = await create(".", { cwd });
    expect({ code, said, ran }).toEqual({
      code: 1,
      said: ". is not empty: it holds mine.txt; name a folder that is not there yet. Nothing was written",
      ran: [],
    });
    expect(await readdir(cwd)).toEqual(["mine.txt"]);
  });

  it("with a picture of the host's: it takes the placeholder's place", async () => {
    const ended = await create(`my-show --no-install --artwork ${path.resolve("docs/home.png")}`);
    const artwork = await readFile(path.join(ended.cwd, "my-show/episodes/artwork.png"));
    expect(artwork.equals(await readFile("docs/home.png"))).toBe(true);
    expect(ended.printed).not.toContain("artwork");
  });
});

describe("npm create airdate on a terminal", () => {
  it("asks what was not given, again after what cannot be, and takes what it proposes", async () => {
    const { questions, told } = host("my-show", "Tides", "", "me", "me@pod.example", "xx", "de", "Arts", "");
    const ended = await create("--url https://pod.example --no-install", { questions });
    expect(told).toEqual(['is "me"', 'is "xx", which is no language']);
    const show = (await showOf(ended)).split("\n");
    for (const line of [
      "title: Tides",
      "author: Tides",
      "  email: me@pod.example",
      "language: de",
      "  - Arts",
    ])
      expect(show).toContain(line);
    expect(show).toContain("url: https://pod.example");
    expect(ended.printed).toContain("show.yaml:\n  description, author, artwork\n");
  });

  it("--yes asks nothing", async () => {
    const { questions } = host();
    expect((await create("my-show --yes --no-install", { questions })).code).toBe(0);
  });

  it.each([1, 2, 5, 8])("given up at question %d: nothing is written, and it ends with 1", async (at) => {
    const answers = ["my-show", ...Array.from({ length: 7 }, () => "")].slice(0, at - 1);
    const { code, said, cwd } = await create("", { questions: host(...answers, null).questions });
    expect({ code, said, there: await readdir(cwd) }).toEqual({
      code: 1,
      said: "Nothing was written",
      there: [],
    });
  });
});
