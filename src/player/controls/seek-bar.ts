import { fill } from "../../languages/template.ts";
import { renderClock } from "../../moments/clock.ts";
import { stretchAt } from "../audio/last-started.ts";
import { currentChapter, durationOf, onSound, onTick, type Player, seek } from "../audio/player.ts";
import { element, setText } from "./element.ts";
import { spokenTime } from "./spoken-time.ts";

/** How far the arrows and the page keys go, in seconds. A range's own steps would be one second, or a tenth of the episode. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -5,
  ArrowDown: -5,
  ArrowRight: 5,
  ArrowUp: 5,
  PageDown: -60,
  PageUp: 60,
};

/** The bar on which the episode lies: played, buffered, chapters, and where the listener is. */
export function seekBar(player: Player): HTMLElement {
  const input = element("input", {
    type: "range",
    min: "0",
    step: "1",
    value: "0",
    "aria-label": player.words.seek,
  });
  const track = element("span", { class: "seek-track" });
  const hint = element("span", { class: "seek-hint", hidden: "" });
  drawOnTicks(player, input, track);
  moveByHand(player, input);
  hintUnderPointer(player, input, hint);
  // Time runs from left to right in every language's players, as on the device's own.
  return element("div", { class: "seek", dir: "ltr" }, track, input, hint);
}

function drawOnTicks(player: Player, input: HTMLInputElement, track: HTMLElement): void {
  const { audio } = player;
  const played = element("span", { class: "seek-played" });
  const buffered = element("span", { class: "seek-buffered" });
  const marks = element("span", { class: "seek-marks" });
  track.append(...waveformOf(player, played), buffered, played, marks);
  const say = speech(player, input);
  let before = -1;
  const drawPlayed = (): void => {
    played.style.inlineSize = share(Number(input.value), durationOf(player));
  };
  onTick(player, () => {
    if (input.matches("[data-held]")) return;
    const duration = durationOf(player);
    // Nobody knows yet where its places are.
    input.disabled = duration === Number.POSITIVE_INFINITY;
    input.max = String(Math.ceil(input.disabled ? audio.currentTime : duration));
    input.value = String(audio.currentTime);
    drawPlayed();
    say(Math.abs(audio.currentTime - before) > 2);
    before = audio.currentTime;
  });
  input.addEventListener("input", drawPlayed);
  const drawBuffered = (): void => buffered.replaceChildren(...bufferedParts(player));
  onSound(player, ["progress", "durationchange", "seeked"], drawBuffered);
  const drawMarks = (): void => marks.replaceChildren(...chapterMarks(player));
  onSound(player, ["durationchange"], drawMarks);
  drawMarks();
}

/** The waveform that the page has, taken onto the bar; what is played of it is seen through another one. */
function waveformOf({ host }: Player, played: HTMLElement): Node[] {
  const waveform = host.querySelector(".waveform");
  if (waveform === null) return [];
  played.append(waveform.cloneNode(true));
  return [waveform];
}

/**
 * Says where the bar is: in words from when it plays or is in focus, and by the clock before, as the first words of a browser take a phone's
 * processor some 100 ms while the page is loading. A screen reader reads every change of the bar that is in focus: while it only plays
 * along, it is left in peace.
 */
function speech(player: Player, input: HTMLInputElement): (isLeap: boolean) => void {
  const { audio, words } = player;
  let saidTime = renderClock;
  const say = (isLeap: boolean): void => {
    const isRead = document.activeElement === input && !audio.paused;
    if (isRead && !isLeap) return;
    const time = saidTime(Number(input.value));
    const duration = saidTime(durationOf(player));
    const chapter = currentChapter(player)?.title;
    const said =
      chapter === undefined
        ? fill(words.position, { time, duration })
        : fill(words.positionInChapter, { time, duration, chapter });
    input.setAttribute("aria-valuetext", input.disabled ? time : said);
  };
  const speak = (): void => {
    saidTime = (seconds) => spokenTime(seconds, words.language);
    say(false);
  };
  input.addEventListener("focus", speak);
  onSound(player, ["play"], speak);
  return say;
}

/** While it is held the audio goes on: it moves when the bar is let go, or every pixel would be a request. */
function moveByHand(player: Player, input: HTMLInputElement): void {
  input.addEventListener("input", () => input.setAttribute("data-held", ""));
  input.addEventListener("change", () => {
    input.removeAttribute("data-held");
    seek(player, Number(input.value));
  });
  // Given up while it is held, by Escape or by a touch that turns into scrolling: Firefox puts the value back, and no change follows.
  for (const name of ["pointerup", "pointercancel"])
    input.addEventListener(name, () => input.removeAttribute("data-held"));
  input.addEventListener("keydown", (event) => {
    const step = STEPS[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    seek(player, player.audio.currentTime + step);
  });
}

/** What is at the place that the pointer is over. */
function hintUnderPointer(player: Player, input: HTMLInputElement, hint: HTMLElement): void {
  input.addEventListener("pointermove", (event) => {
    if (input.disabled) return;
    const { left, width } = input.getBoundingClientRect();
    const part = Math.min(1, Math.max(0, (event.clientX - left) / width));
    const seconds = part * durationOf(player);
    const chapter = player.chapters[stretchAt(player.chapters, seconds)];
    setText(hint, chapter === undefined ? renderClock(seconds) : `${renderClock(seconds)} ${chapter.title}`);
    hint.style.insetInlineStart = share(part, 1);
    hint.style.translate = share(-part, 1);
    hint.hidden = false;
  });
  for (const name of ["pointerleave", "pointercancel"])
    input.addEventListener(name, () => {
      hint.hidden = true;
    });
}

function bufferedParts(player: Player): HTMLElement[] {
  const { buffered } = player.audio;
  const duration = durationOf(player);
  return Array.from({ length: buffered.length }, (_, index) => {
    const part = element("span", {});
    part.style.insetInlineStart = share(buffered.start(index), duration);
    part.style.inlineSize = share(buffered.end(index) - buffered.start(index), duration);
    return part;
  });
}

function chapterMarks(player: Player): HTMLElement[] {
  const inside = player.chapters.filter(({ startSeconds }) => startSeconds > 0);
  return inside.map(({ startSeconds }) => {
    const mark = element("span", {});
    mark.style.insetInlineStart = share(startSeconds, durationOf(player));
    return mark;
  });
}

function share(part: number, whole: number): string {
  return `${whole === 0 ? 0 : Math.min(100, (part / whole) * 100)}%`;
}
