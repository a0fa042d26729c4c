import { describe, expect, it } from "vitest";
import { type Keystroke, shortcutOf } from "../../../src/player/controls/shortcuts.ts";

const READING: Keystroke = { key: "k", isModified: false, focus: "reading", hasPlayed: true };
const ALL = ["k", " ", "j", "l", "ArrowLeft", "ArrowRight", "m", "[", "]", "?"];

describe("a key", () => {
  it.each([
    ["k", "toggle"],
    ["K", "toggle"],
    [" ", "toggle"],
    ["j", "back"],
    ["ArrowLeft", "back"],
    ["l", "forward"],
    ["ArrowRight", "forward"],
    ["m", "mute"],
    ["[", "slower"],
    ["]", "faster"],
    ["?", "help"],
  ])("%j while reading: %s", (key, name) => {
    expect(shortcutOf({ ...READING, key })).toBe(name);
  });

  it.each(["a", "Enter", "Tab", "ArrowUp", "constructor"])("%s is not ours", (key) => {
    expect(shortcutOf({ ...READING, key })).toBeNull();
  });

  it.each(ALL)("%j belongs to the field in which it is typed", (key) => {
    expect(shortcutOf({ ...READING, key, focus: "typing" })).toBeNull();
  });

  it.each(ALL)("%j with Ctrl, Alt or Meta belongs to the browser", (key) => {
    expect(shortcutOf({ ...READING, key, isModified: true })).toBeNull();
  });
});

describe("the space bar", () => {
  it("presses the button that is in focus", () => {
    expect(shortcutOf({ ...READING, key: " ", focus: "pressing" })).toBeNull();
    expect(shortcutOf({ ...READING, key: "k", focus: "pressing" })).toBe("toggle");
  });

  it("scrolls the page until the audio has been played", () => {
    expect(shortcutOf({ ...READING, key: " ", hasPlayed: false })).toBeNull();
  });
});
