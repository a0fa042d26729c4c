import { execFile } from "node:child_process";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { copySmallShow, edit, lastLines, PROJECT } from "../compile/small-show.ts";
import { temporaryFolder } from "../compile/temporary-folder.ts";

// The command as a host runs it: `npx airdate`, a process of its own.

const workplace = await temporaryFolder();

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function airdate(words: readonly string[], show = "nowhere"): Promise<Ended> {
  const command = path.join(PROJECT, "src/cli/airdate.mjs");
  const { CI: _ci, ...inherited } = process.env;
  const env = { ...inherited, EPISODES_DIR: show };
  return new Promise((resolve) => {
    execFile(process.execPath, [command, ...words], { env }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}

describe("airdate", () => {
  it("--help lists the commands, and ends with 0", async () => {
    const { code, stdout, stderr } = await airdate(["--help"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^Usage: npx airdate <command>\n\n {2}new /);
  });

  it("check --help says what it does, and ends with 0", async () => {
    const { code, stdout, stderr } = await airdate(["check", "--help"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^Usage: npx airdate check .*\n/);
  });

  it("with a command that there is not: says so, and ends with 2", async () => {
    expect(await airdate(["chekc"])).toEqual({
      code: 2,
      stdout: "",
      stderr: "there is no command chekc; did you mean check?\n",
    });
  });
});

describe("airdate check", () => {
  it("with a show that is fine: tells what is recommended, and ends with 0", async () => {
    const { code, stdout, stderr } = await airdate(
      ["check"],
      await copySmallShow(path.join(workplace, "fine")),
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/\n0 errors, \d+ warnings; --all shows each of them\n$/);
  });

  it("with a broken show: prints every Problem, and ends with 1", async () => {
    const changes = { "show.yaml": edit("explicit: false", "explicit: never") };
    const root = await copySmallShow(path.join(workplace, "broken"), changes);
    expect(await airdate(["check"], root)).toEqual({
      code: 1,
      stdout: "",
      stderr: `${root}/show.yaml:9:11  explicit is text; write true or false, without quotes\n\n1 problem; the feed was not checked\n`,
    });
  });

  it("with an error in the feed: tells it, and ends with 1", async () => {
    const changes = {
      "show.yaml": lastLines("type: serial"),
      "first-steps/index.md": edit("number: 1\n", ""),
    };
    const { code, stdout } = await airdate(
      ["check"],
      await copySmallShow(path.join(workplace, "refused"), changes),
    );
    expect(stdout).toMatch(/^error {2}item \d “First Steps” <itunes:episode> .*\(apple\/serial-number\)$/m);
    expect(code).toBe(1);
  });

  it("without a show: says where it looked, and ends with 1", async () => {
    expect(await airdate(["check"])).toEqual({
      code: 1,
      stdout: "",
      stderr:
        "nowhere  the show's folder is not there; create it, or set EPISODES_DIR to where it is\n\n1 problem; the feed was not checked\n",
    });
  });
});

describe("airdate new", () => {
  it("makes an episode, says what it is, and ends with 0", async () => {
    const root = await copySmallShow(path.join(workplace, "with-a-new-one"));
    const { code, stdout, stderr } = await airdate(["new", "Why Tides Are Late", "--json"], root);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({
      outcome: "made",
      slug: "why-tides-are-late",
      number: 4,
      draft: true,
    });
  });

  it("without a title, where nobody can be asked, ends with 2", async () => {
    expect(await airdate(["new"])).toEqual({
      code: 2,
      stdout: "",
      stderr: "new asks for a title or an audio file; npx airdate new --help says what it takes\n",
    });
  });
});

describe("airdate export", () => {
  it("writes a copy, says what is in it, and ends with 0", async () => {
    const into = path.join(workplace, "copy");
    const root = await copySmallShow(path.join(workplace, "exported"));
    const { code, stdout } = await airdate(["export", "--into", into, "--json"], root);
    expect({ code, said: JSON.parse(stdout) }).toMatchObject({ code: 0, said: { into, elsewhere: [] } });
  });

  it("into a folder that holds a show: leaves it alone, and ends with 1", async () => {
    const root = await copySmallShow(path.join(workplace, "own"));
    expect(await airdate(["export", "--into", root], root)).toEqual({
      code: 1,
      stdout: "",
      stderr: `${root} holds something else than a copy of a show; name a new folder with --into, or empty this one\n`,
    });
  });
});

describe("airdate rename", () => {
  it("renames a folder, and ends with 0; a second time there is nothing to rename, and it ends with 1", async () => {
    const root = await copySmallShow(path.join(workplace, "renamed"));
    expect(await airdate(["rename", "a-look-ahead", "ahead"], root)).toEqual({
      code: 0,
      stdout: "a-look-ahead is called ahead now. Nothing was given out under its old name\n",
      stderr: "",
    });
    expect(await airdate(["rename", "a-look", "forward"], root)).toEqual({
      code: 1,
      stdout: "",
      stderr: `${root}  there is no episode a-look, and none called forward; give the name of its folder\n\n1 problem; nothing was renamed\n`,
    });
  });

  it("without the new name: says what it asks for, and ends with 2", async () => {
    expect(await airdate(["rename", "ahead"])).toEqual({
      code: 2,
      stdout: "",
      stderr: "rename asks for its new name; npx airdate rename --help says what it takes\n",
    });
  });
});

describe("airdate init", () => {
  it("asks first: where nobody can answer it ends with 2", async () => {
    const root = await copySmallShow(path.join(workplace, "unasked"));
    expect(await airdate(["init"], root)).toEqual({
      code: 2,
      stdout: "",
      stderr: "init asks first, and nobody is there to answer; npx airdate init --yes asks nothing\n",
    });
  });

  it("--yes makes another show of it", async () => {
    const root = await copySmallShow(path.join(workplace, "begun"));
    const { code, stdout } = await airdate(["init", "--yes"], root);
    expect({ code, stdout }).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^This is a new show, with the guid /),
    });
  });
});
