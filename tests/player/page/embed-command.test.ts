import { expect, it } from "vitest";
import { parseEmbedCommand } from "../../../src/player/page/embed-command.ts";

it.each([
  [{ type: "airdate:play" }, { kind: "play" }],
  [{ type: "airdate:pause", more: 1 }, { kind: "pause" }],
  [
    { type: "airdate:seek", seconds: 12.5 },
    { kind: "seek", seconds: 12.5 },
  ],
])("%j is a command", (message, command) => {
  expect(parseEmbedCommand(message)).toEqual(command);
});

it.each([
  null,
  undefined,
  7,
  "airdate:play",
  [],
  {},
  { type: "play" },
  { type: "airdate:ready" },
  { type: "airdate:seek" },
  { type: "airdate:seek", seconds: "12" },
  { type: "airdate:seek", seconds: -1 },
  { type: "airdate:seek", seconds: Number.NaN },
  { type: "airdate:seek", seconds: Number.POSITIVE_INFINITY },
])("%j is none", (message) => {
  expect(parseEmbedCommand(message)).toBeNull();
});
