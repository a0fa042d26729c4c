import type { KeyName } from "../../languages/player-texts.ts";
import { type Player, seek, toggle } from "../audio/player.ts";
import { nextSpeed } from "../audio/speed.ts";
import { toggleMute } from "./loudness.ts";
import { type KeyFocus, shortcutOf } from "./shortcuts.ts";
import { showHelp } from "./show-help.ts";
import { setSpeed } from "./speed-choice.ts";
import { BACK_SECONDS, FORWARD_SECONDS } from "./transport.ts";

/**
 * Keys that work anywhere on the page but where something is typed, unless the listener has switched them off. They steer whoever plays, else
 * the player of the page.
 */
export function listenToKeys(steered: () => Player | null): void {
  document.addEventListener("keydown", (event) => {
    const player = steered();
    if (player === null || event.defaultPrevented || !player.settings.read().hasShortcuts) return;
    const name = shortcutOf({
      key: event.key,
      isModified: event.ctrlKey || event.altKey || event.metaKey || isSelecting(event),
      focus: focusOf(event.composedPath()[0]),
      hasPlayed: player.audio.played.length > 0,
    });
    if (name === null) return;
    event.preventDefault();
    keyActions(player)[name]();
  });
}

function keyActions(player: Player): Readonly<Record<KeyName, () => void>> {
  const { audio } = player;
  return {
    toggle: () => toggle(player),
    back: () => seek(player, audio.currentTime - BACK_SECONDS),
    forward: () => seek(player, audio.currentTime + FORWARD_SECONDS),
    mute: () => toggleMute(player),
    slower: () => setSpeed(player, nextSpeed(audio.playbackRate, "slower")),
    faster: () => setSpeed(player, nextSpeed(audio.playbackRate, "faster")),
    help: () => showHelp(player),
  };
}

/** Shift and an arrow select text. With a letter or a sign it is how that is typed. */
function isSelecting({ shiftKey, key }: KeyboardEvent): boolean {
  return shiftKey && key.length > 1;
}

// A table that is too wide is scrolled with the arrows.
const TYPING =
  "input, textarea, select, [contenteditable], dialog, video, table, [role=textbox], [role=slider]";
const PRESSING = "a, button, summary, label, [tabindex]";

function focusOf(target: EventTarget | undefined): KeyFocus {
  if (!(target instanceof Element)) return "reading";
  if (target.closest(TYPING)) return "typing";
  return target.closest(PRESSING) ? "pressing" : "reading";
}
