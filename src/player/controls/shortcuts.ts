import type { KeyName } from "../../languages/player-texts.ts";

/** The keys, as the help sheet lists them. */
export const SHORTCUTS: Readonly<Record<KeyName, readonly string[]>> = {
  toggle: ["k", " "],
  back: ["j", "ArrowLeft"],
  forward: ["l", "ArrowRight"],
  mute: ["m"],
  slower: ["["],
  faster: ["]"],
  help: ["?"],
};

/** A key that is pressed, and where. */
export interface Keystroke {
  readonly key: string;
  /** With Ctrl, Alt or Meta, or Shift and an arrow: those are the browser's. */
  readonly isModified: boolean;
  /** What the keys would go to. */
  readonly focus: KeyFocus;
  /** Whether the listener has begun to listen: until then the space bar scrolls the page, as readers expect. */
  readonly hasPlayed: boolean;
}

/** `typing` takes every key (fields, choices, sliders, wide tables); `pressing` takes the space bar (buttons, links, folds). */
export type KeyFocus = "typing" | "pressing" | "reading";

/** What a key does, or null when it is not the player's. */
export function shortcutOf({ key, isModified, focus, hasPlayed }: Keystroke): KeyName | null {
  if (isModified || focus === "typing") return null;
  if (key === " " && (focus === "pressing" || !hasPlayed)) return null;
  const wanted = key.length === 1 ? key.toLowerCase() : key;
  const names = Object.keys(SHORTCUTS) as KeyName[];
  return names.find((name) => SHORTCUTS[name].includes(wanted)) ?? null;
}
