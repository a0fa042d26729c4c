import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import { beginIdentity } from "../../../src/cli/identity/begin-identity.ts";
import { writeIdentities } from "../../../src/compile/identities/identities-file.ts";
import { showGuid } from "../../../src/schemas/podcast-guid.ts";
import { block, identities, SHOW } from "../../compile/identities/example-identities.ts";
import { type Changes, copySmallShow, edit, lastLines } from "../../compile/small-show.ts";
import { temporaryFolder } from "../../compile/temporary-folder.ts";

const workplace = await temporaryFolder();
let shows = 0;

/** A copy of a show, of which the machine has a copy of what it has given out. */
async function copiedShow(changes: Changes) {
  const name = `show-${++shows}`;
  const root = await copySmallShow(path.join(workplace, name), changes);
  const copy = path.join(workplace, `${name}.yaml`);
  await writeIdentities(root, identities({ tides: block("tides") }));
  await writeFile(copy, "");
  const file = (path_: string) => path.join(root, path_);
  return {
    places: { root, copy },
    identities: file("identities.yaml"),
    show: () => readFile(file("show.yaml"), "utf8"),
  };
}

const NEW = showGuid("https://new.example/feed.xml");
const MOVED = edit("https://small.example", "https://new.example");
const agree = async () => true;

it("forgets what the other show has given out, and its guid", async () => {
  const guid = lastLines(`guid: ${SHOW.guid}`);
  const { places, identities: file, show } = await copiedShow({ "show.yaml": guid });
  const written = await show();
  let asked = "";
  const outcome = await beginIdentity(places, async (sentence) => {
    asked = sentence;
    return true;
  });
  const own = showGuid("https://small.example/feed.xml");
  expect(outcome).toEqual({
    done: `This is a new show, with the guid ${own}. npm run build writes its identities.yaml`,
  });
  expect(asked).toContain(`the show's new guid is ${own}`);
  expect([existsSync(file), existsSync(places.copy)]).toEqual([false, false]);
  expect(await show()).toBe(written.replace(`guid: ${SHOW.guid}\n`, ""));
});

it("does nothing when nobody agrees", async () => {
  const { places, identities: file, show } = await copiedShow({ "show.yaml": MOVED });
  const before = await show();
  expect(await beginIdentity(places, async () => false)).toEqual({ done: "Nothing was changed" });
  expect([existsSync(file), await show()]).toEqual([true, before]);
});

it.each<[string, Changes, string]>([
  [
    "whose url is still the other's",
    { "show.yaml": lastLines(`guid: ${showGuid("https://small.example/feed.xml")}`) },
    "show.yaml url is that of the show which this one was; write the new show's url first",
  ],
  [
    "whose url is no origin",
    { "show.yaml": edit("https://small.example", "small") },
    'show.yaml url is "small"; give the site\'s address without a path, such as https://pod.example',
  ],
  ["that is none", { "show.yaml": null }, " there is no show.yaml in it; copy a show there first"],
])("refuses a show %s, and changes nothing", async (_, changes, told) => {
  const { places, identities: file } = await copiedShow(changes);
  const outcome = await beginIdentity(places, agree);
  expect(
    "problems" in outcome && outcome.problems.map(({ file: at, what, fix }) => `${at} ${what}; ${fix}`),
  ).toEqual([told]);
  expect(existsSync(file)).toBe(true);
});

it("gives a show with a new url a guid of that", async () => {
  const { places } = await copiedShow({ "show.yaml": MOVED });
  expect(await beginIdentity(places, agree)).toMatchObject({ done: expect.stringContaining(NEW) });
});
