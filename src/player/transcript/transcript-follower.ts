import { lastStarted } from "../audio/last-started.ts";
import { onSound, onTick, type Player, play, seek } from "../audio/player.ts";
import { scrollWithin } from "../controls/scroll-within.ts";
import { isPlainClick } from "../page/moment-links.ts";
import { type FollowMode, followMode } from "./follow-mode.ts";
import { type PageCue, pageCues } from "./page-cues.ts";
import { offerQuotes } from "./quote-button.ts";
import { textAtPoint } from "./text-at-point.ts";
import { wordMarker } from "./word-marker.ts";
import { loadWordTimes, type TimedWord, type WordTimes } from "./word-times.ts";

/** Marks what is being said in the page's transcript; whoever wishes has it scroll along, and goes where the text is clicked. */
export function followTranscript(player: Player): void {
  const box = document.querySelector<HTMLElement>(".transcript");
  if (box === null) return;
  const { audio } = player;
  const cues = pageCues(box);
  const markWord = wordMarker();
  let words: WordTimes | undefined;
  let current = -1;
  const showCurrent = (): void => {
    const cue = cues[current];
    if (cue !== undefined && mode.isFollowing()) scrollWithin(box, cue.element);
  };
  const mode = followMode(player, box, () => {
    showCurrent();
    const { words: address } = box.dataset;
    if (words !== undefined || address === undefined) return;
    words = [];
    void loadWordTimes(address).then((loaded) => {
      words = loaded;
      showWord();
    });
  });
  const showWord = (): void => {
    markWord(cues[current], mode.isOpen() ? words?.[current] : undefined, audio.currentTime);
  };
  onTick(player, () => {
    const before = cues[current];
    current = lastStarted(cues, audio.currentTime);
    if (cues[current] !== before) {
      markCue(before, cues[current]);
      showCurrent();
    }
    showWord();
  });
  eachFrameWhilePlaying(player, showWord);
  player.signal.addEventListener("abort", () => {
    markCue(cues[current], undefined);
    markWord(undefined, undefined, 0);
  });
  offerQuotes(player, box, cues);
  seekByClicks(player, { box, cues, mode, wordsOf: (index) => words?.[index] ?? [] });
}

function markCue(before: PageCue | undefined, cue: PageCue | undefined): void {
  before?.element.classList.remove("is-said");
  before?.link.removeAttribute("aria-current");
  cue?.element.classList.add("is-said");
  cue?.link.setAttribute("aria-current", "true");
}

/** Ticks of the audio are a quarter of a second apart: words are shorter. */
function eachFrameWhilePlaying(player: Player, draw: () => void): void {
  const { audio, signal } = player;
  let next = 0;
  const frame = (): void => {
    draw();
    next = audio.paused || signal.aborted ? 0 : requestAnimationFrame(frame);
  };
  const begin = (): void => {
    cancelAnimationFrame(next);
    frame();
  };
  onSound(player, ["play"], begin);
  // The player of this page may have begun on another one.
  if (!audio.paused) begin();
}

interface ClickedTranscript {
  readonly box: HTMLElement;
  readonly cues: readonly PageCue[];
  readonly mode: FollowMode;
  wordsOf(index: number): readonly TimedWord[];
}

/** Text that is only read, or selected, leads nowhere; links lead where they always do. */
function seekByClicks(player: Player, { box, cues, mode, wordsOf }: ClickedTranscript): void {
  const seekTo = (event: MouseEvent): void => {
    const { target, detail } = event;
    if (!mode.isOpen() || !isPlainClick(event) || !(target instanceof Element)) return;
    if (target.closest("a") !== null) {
      mode.resume();
      return;
    }
    const index = cues.findIndex(({ element }) => element.contains(target));
    const cue = cues[index];
    const isSelecting = detail > 1 || document.getSelection()?.isCollapsed === false;
    if (cue === undefined || isSelecting) return;
    const at = textAtPoint(cue.element, event);
    const word = wordsOf(index).findLast(({ from }) => from <= at);
    seek(player, (word ?? cue).startSeconds);
    play(player);
    mode.resume();
  };
  box.addEventListener("click", seekTo, { signal: player.signal });
}
