import { writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import { announcerBinding } from "../../../src/cli/announce/announcer-binding.ts";
import { PROJECT } from "../../compile/small-show.ts";
import { temporaryFolder } from "../../compile/temporary-folder.ts";

const BOUND = '[[durable_objects.bindings]]\nname = "ANNOUNCER"\nclass_name = "Announcer"\n';

it.each([
  ["nothing at all", null, null],
  ["wrangler.toml", BOUND, null],
  ["wrangler.jsonc", '{"durable_objects": {"bindings": [{"name": "ANNOUNCER"}]}}', null],
  ["wrangler.toml", 'name = "x"\n', "wrangler.toml binds no ANNOUNCER"],
  ["wrangler.toml", BOUND.replaceAll(/^/gm, "# "), "wrangler.toml binds no ANNOUNCER"],
])("a project with %s is told what it lacks", async (name, text, told) => {
  const project = await temporaryFolder();
  if (text !== null) await writeFile(path.join(project, name), text);
  const said = await announcerBinding({ project });
  expect(said).toEqual(told === null ? null : expect.stringContaining(told));
});

it("this repository has its announcer", async () => {
  expect(await announcerBinding({ project: PROJECT })).toBe(null);
});
