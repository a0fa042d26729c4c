import type { Player } from "../audio/player.ts";
import { audioFault } from "../controls/audio-fault.ts";
import { element } from "../controls/element.ts";
import { icon } from "../controls/icon.ts";
import { loudness } from "../controls/loudness.ts";
import { stickWhenPassed } from "../controls/mini-bar.ts";
import { nowPlaying } from "../controls/now-playing.ts";
import { seekBar } from "../controls/seek-bar.ts";
import { shareLinks } from "../controls/share-links.ts";
import { showHelp } from "../controls/show-help.ts";
import { sleepChoice } from "../controls/sleep-choice.ts";
import { speedChoice } from "../controls/speed-choice.ts";
import { button, times, transport } from "../controls/transport.ts";
import { keepButton } from "../keeping/keep-button.ts";
import { markChapters } from "./chapter-marks.ts";
import { loadedPart } from "./loaded-part.ts";
import { followMomentLinks } from "./moment-links.ts";
import { playVideoHere } from "./video.ts";
import { whenSeen } from "./when-seen.ts";

/** Puts our controls in the place of the browser's. */
export function enhance(player: Player, showQueue: () => void): void {
  const { host, audio } = player;
  audio.after(controls(player, showQueue), audioFault(player));
  host.querySelector(".files")?.append(...shareLinks(player));
  audio.controls = false;
}

/** Brings the page's links, chapters and transcript to life for the player of its episode, which lasts no longer than the page is shown. */
export function connect(player: Player): void {
  followMomentLinks(player);
  markChapters(player);
  followTranscript(player);
  playVideoHere(player);
  offerEmbedCode(player);
  stickWhenPassed(player);
}

/** The page of a transcript has no player of its own: it lives for the one that is heard. */
export function connectTranscript(player: Player): void {
  followMomentLinks(player);
  void followTranscript(player);
}

async function followTranscript(player: Player): Promise<void> {
  const box = document.querySelector(".transcript");
  if (box === null) return;
  await new Promise<void>((resolve) => whenSeen(box, player.signal, resolve));
  const part = await loadedPart(import("../transcript/transcript-follower.ts"));
  if (!player.signal.aborted) part?.followTranscript(player);
}

async function offerEmbedCode(player: Player): Promise<void> {
  const code = document.querySelector<HTMLTextAreaElement>("textarea.copied");
  if (code === null) return;
  await new Promise<void>((resolve) => whenSeen(code, player.signal, resolve));
  const part = await loadedPart(import("./embed-code.ts"));
  if (!player.signal.aborted) part?.offerEmbedCode(player, code);
}

/** Audio of another host cannot be kept by this site; what a preview or a frame shows is not to be. */
function isKeepable({ audio, episode, path }: Player): boolean {
  const isOwn = new URL(audio.src).origin === location.origin && new URL(episode.page).pathname === path;
  return isOwn && "serviceWorker" in navigator;
}

function controls(player: Player, showQueue: () => void): HTMLElement {
  const { words } = player;
  const keys = button(words.shortcuts, icon("keys"));
  keys.classList.add("show-keys");
  keys.addEventListener("click", () => showHelp(player));
  const queue = button(words.queue, icon("queue"));
  queue.classList.add("show-queue");
  queue.addEventListener("click", showQueue);
  const extras = element(
    "div",
    { class: "extras" },
    speedChoice(player),
    sleepChoice(player),
    loudness(player),
    keys,
    ...(isKeepable(player) ? [keepButton(player)] : []),
    queue,
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
