import { expect, it } from "vitest";
import { linkTimeStamps } from "../../../src/notes/markdown/time-stamps.ts";

const moment = (text: string) =>
  linkTimeStamps([{ text }]).flatMap((node) => ("name" in node ? [node.attributes.href] : []));

it.each([
  ["(12:31)", 751],
  ["[1:02:03]", 3723],
  ["(0:45)", 45],
  ["(00:00)", 0],
  ["(75:10)", 4510],
  ["(23:59:59)", 86399],
])("%s is a moment of the episode", (text, seconds) => {
  expect(moment(`at ${text}, then`)).toEqual([`#t=${seconds}`]);
});

it.each([
  "(12:61)",
  "(25:99)",
  "(1:60:00)",
  "(24:00:00)",
  "12:31",
  "(12:3)",
  "(12:31",
  "(12:31]",
  "(1:2:3:4)",
  "(1234:00)",
  "( 1:00 )",
])("%s is none", (text) => {
  expect(moment(text)).toEqual([]);
});
