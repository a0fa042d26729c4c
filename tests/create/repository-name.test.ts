import { expect, it } from "vitest";
import { repositoryName, titleOfFolder } from "../../src/create/repository-name.ts";

it.each([
  ["my-show", "my-show", "My Show"],
  ["The_Feed Room", "the-feed-room", "The Feed Room"],
  ["café.fm", "cafe-fm", "Café Fm"],
  ["-x--y-", "x-y", "X Y"],
  ["海の音", "my-show", "海の音"],
  ["…", "my-show", "My Show"],
  ["airdate", "airdate-show", "Airdate"],
  [`${"a".repeat(49)} b`, "a".repeat(49), `A${"a".repeat(48)} B`],
])("the folder %s: its package is called %s, its show %s", (folder, name, title) => {
  expect([repositoryName(folder), titleOfFolder(folder)]).toEqual([name, title]);
});
