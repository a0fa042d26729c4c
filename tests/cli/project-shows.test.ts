import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { isOneShow, placeOfCommand, projectShows, siteUrlOf } from "../../src/cli/project-shows.ts";
import type { Workplace } from "../../src/cli/workplace.ts";
import { temporaryFolder } from "../compile/temporary-folder.ts";

const project = await temporaryFolder();
const workplace = (folder: string): Workplace => ({ project, folder, inCi: false, now: 0 });

const GUID = "d84ced82-1926-54c0-88c2-bb01dd35d7e3";
const identities = (url: string, guid: string) =>
  `show:\n  guid: ${guid}\n  url: ${url}\n  feeds:\n    - ${url}/feed.xml\nepisodes: {}\n`;

/** Folders with these files in them. */
async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const place = path.join(project, name);
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(place, text);
  }
}

beforeAll(() =>
  write({
    "one/show.yaml": "",
    "one/bonus/show.yaml": "",
    "two/tides/show.yaml": "",
    "two/kitchen/show.yaml": "",
    "two/notes/readme.md": "",
    "empty/readme.md": "",
    "odd/assets/show.yaml": "",
    "odd/My Show/show.yaml": "",
    "odd/fine/show.yaml": "",
    "twins/a/show.yaml": "",
    "twins/a/identities.yaml": identities("https://a.example", GUID),
    "twins/b/show.yaml": "",
    "twins/b/identities.yaml": identities("https://b.example", GUID),
    "twins/c/show.yaml": "",
  }),
);

describe("the shows of a project", () => {
  it.each([
    ["a folder with show.yaml is one show, whatever else is in it", "one"],
    ["a folder with nothing like it is taken for one, whose build says what is missing", "empty"],
    ["so is a folder that is not there", "nowhere"],
  ])("%s", async (_, folder) => {
    const found = await projectShows(workplace(folder));
    expect(found).toEqual({ shows: [workplace(folder)] });
    expect(isOneShow(found)).toBe(true);
  });

  it("folders with a show.yaml each are several, by name; others are passed over", async () => {
    const found = await projectShows(workplace("two"));
    expect(found).toEqual({
      shows: [
        { ...workplace("two/kitchen"), among: "kitchen" },
        { ...workplace("two/tides"), among: "tides" },
      ],
    });
    expect(isOneShow(found)).toBe(false);
  });

  it("have names that can be part of an address", async () => {
    const what = "is the folder of a show, and its name cannot be part of an address";
    const fix = "use letters from a to z, digits and hyphens, and not assets";
    expect(await projectShows(workplace("odd"))).toEqual({
      problems: [
        { file: "My Show", what, fix },
        { file: "assets", what, fix },
      ],
    });
  });

  it("are not two of one guid: one was copied from the other", async () => {
    expect(await projectShows(workplace("twins"))).toEqual({
      problems: [
        {
          file: "b/identities.yaml",
          what: "has the guid of the show in a, and apps would take both for one",
          fix: "npx airdate init in its folder begins a new identity",
        },
      ],
    });
  });
});

describe("a command that is about one show", () => {
  const place = (standing: string, folder = "two") =>
    placeOfCommand({ about: "a show" }, workplace(folder), path.join(project, standing));

  it.each(["two/tides", "two/tides/first/deeper"])(
    "works on that in whose folder it is given: %s",
    (standing) => {
      expect(place(standing)).toEqual({ ...workplace("two/tides"), among: "tides" });
    },
  );

  it.each([".", "two", "two/notes", ".."])("is told which there are when it is given in %s", (standing) => {
    expect(place(standing)).toEqual({
      what: "finds 2 shows in two and is about one: kitchen, tides",
      fix: "give it in the folder of one, or set EPISODES_DIR=two/kitchen",
    });
  });

  it.each([".", "one", "two/tides"])("works on the one show wherever it is given: %s", (standing) => {
    expect(place(standing, "one")).toEqual(workplace("one"));
  });
});

it("a command about every show is about the one in whose folder it is given", () => {
  const place = (standing: string) =>
    placeOfCommand({ about: "every show" }, workplace("two"), path.join(project, standing));
  expect(place("two/kitchen")).toEqual({ ...workplace("two/kitchen"), among: "kitchen" });
  expect(place(".")).toEqual(workplace("two"));
});

it("a command about the project is about all of it, wherever it is given", () => {
  const standing = path.join(project, "two/kitchen");
  expect(placeOfCommand({ about: "the project" }, workplace("two"), standing)).toEqual(workplace("two"));
});

describe("the address that SITE_URL gives", () => {
  const tides = { ...workplace("two/tides"), among: "tides" };
  it("is that of the one show", () => {
    expect(siteUrlOf(workplace("one"), "https://staging.example")).toBe("https://staging.example");
  });
  it("holds each of several at its name", () => {
    expect(siteUrlOf(tides, "http://localhost:8787")).toBe("http://tides.localhost:8787");
    expect(siteUrlOf(tides, "https://staging.example")).toBe("https://tides.staging.example");
  });
  it("is none when nothing stands in for their own", () => {
    expect(siteUrlOf(tides, undefined)).toBeUndefined();
  });
});
