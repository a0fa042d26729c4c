import { audioFault } from "./audio-fault.ts";
import { element } from "./element.ts";
import { offerEmbedCode } from "./embed-code.ts";
import { talkToParent } from "./embed-messages.ts";
import { helpSheet } from "./help-sheet.ts";
import { icon } from "./icon.ts";
import { listenToKeys } from "./keyboard.ts";
import { loudness } from "./loudness.ts";
import { serveMediaSession } from "./media-session.ts";
import { stickWhenPassed } from "./mini-bar.ts";
import { followMomentLinks } from "./moment-links.ts";
import { nowPlaying } from "./now-playing.ts";
import type { Player } from "./player.ts";
import { resumeWhereLeft } from "./resume.ts";
import { seekBar } from "./seek-bar.ts";
import { shareLinks } from "./share-links.ts";
import { sleepChoice } from "./sleep-choice.ts";
import { speedChoice } from "./speed-choice.ts";
import { followTranscript } from "./transcript-follower.ts";
import { button, times, transport } from "./transport.ts";
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
