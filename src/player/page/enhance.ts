import { serveMediaSession } from "../audio/media-session.ts";
import type { Player } from "../audio/player.ts";
import { resumeWhereLeft } from "../audio/resume.ts";
import { audioFault } from "../controls/audio-fault.ts";
import { element } from "../controls/element.ts";
import { helpSheet } from "../controls/help-sheet.ts";
import { icon } from "../controls/icon.ts";
import { listenToKeys } from "../controls/keyboard.ts";
import { loudness } from "../controls/loudness.ts";
import { stickWhenPassed } from "../controls/mini-bar.ts";
import { nowPlaying } from "../controls/now-playing.ts";
import { seekBar } from "../controls/seek-bar.ts";
import { shareLinks } from "../controls/share-links.ts";
import { sleepChoice } from "../controls/sleep-choice.ts";
import { speedChoice } from "../controls/speed-choice.ts";
import { button, times, transport } from "../controls/transport.ts";
import { followTranscript } from "../transcript/transcript-follower.ts";
import { offerEmbedCode } from "./embed-code.ts";
import { talkToParent } from "./embed-messages.ts";
import { followMomentLinks } from "./moment-links.ts";
import { playVideoHere } from "./video.ts";

/** Puts our controls in the place of the browser's, and brings the page's links, chapters and transcript to life. */
export function enhance(player: Player): void {
  const { host, audio } = player;
  const help = helpSheet(player);
  const deck = controls(player, help.show);
  audio.after(deck, audioFault(player));
  host.querySelector(".files")?.append(...shareLinks(player));
  host.append(help.sheet);
  audio.controls = false;
  followMomentLinks(player);
  followTranscript(player);
  playVideoHere(player);
  offerEmbedCode(player);
  resumeWhereLeft(player);
  listenToKeys(player, help.show);
  serveMediaSession(player);
  stickWhenPassed(player, deck);
  talkToParent(player);
}

function controls(player: Player, showHelp: () => void): HTMLElement {
  const { words } = player;
  const keys = button(words.shortcuts, icon("keys"));
  keys.classList.add("show-keys");
  keys.addEventListener("click", showHelp);
  const extras = element(
    "div",
    { class: "extras" },
    speedChoice(player),
    sleepChoice(player),
    loudness(player),
    keys,
  );
  return element(
    "div",
    { class: "deck", role: "group", "aria-label": words.player },
    nowPlaying(player),
    seekBar(player),
    times(player),
    transport(player),
    extras,
  );
}
