import type { PlayerWords } from "../../languages/player-words.ts";
import { momentOfAddress } from "../../moments/moment.ts";
import { type PageChapter, pageChapters, type ShownPicture, shownPictures } from "../page/page-chapters.ts";
import { type Fade, fadeOf } from "./fade.ts";
import type { Memory } from "./guarded-storage.ts";
import { endOf, stretchAt } from "./last-started.ts";
import { type ResumeStore, resumeStore } from "./resume-store.ts";
import { type SettingsStore, settingsStore } from "./settings.ts";
import type { Nap } from "./sleep.ts";

/** The audio of a page and all that its controls share. */
export interface Player {
  readonly host: HTMLElement;
  readonly audio: HTMLAudioElement;
  readonly episode: PlayedEpisode;
  readonly chapters: readonly PageChapter[];
  readonly pictures: readonly ShownPicture[];
  readonly words: PlayerWords;
  readonly fade: Fade;
  readonly memory: Memory;
  readonly settings: SettingsStore;
  readonly resume: ResumeStore;
  /** What is left of being awake, the same for all players of the window. */
  readonly nap: Nap;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Ends with it: whatever listens for its sake listens no longer. A part of the page takes a shorter one (`onPage`). */
  readonly signal: AbortSignal;
  end(): void;
  /** The host as the page had it, without what was made of it. */
  readonly plain: Node;
  /** Where its page is: in a preview that is not its public address. */
  readonly path: string;
}

/** What the markup says about the episode. */
interface PlayedEpisode {
  /** Names it for ever. */
  readonly key: string;
  readonly title: string;
  readonly show: string;
  readonly artwork: string;
  /** The full address of its page. */
  readonly page: string;
  /** As the build knows it before the audio is loaded; infinite when it does not. */
  readonly durationSeconds: number;
}

/** What the player asks of the world around it. */
export interface Surroundings {
  readonly memory: Memory;
  readonly clock: () => number;
  readonly words: PlayerWords;
  readonly nap: Nap;
}

/** Where a player is to be made of. */
export interface PlayedPage {
  /** The page's element. */
  readonly host: HTMLElement;
  readonly audio: HTMLAudioElement;
  /** Has its chapters: what is shown, or a page that was read for its player. */
  readonly page: ParentNode;
  /** Where that page is. */
  readonly path: string;
}

export function createPlayer(
  { host, audio, page, path }: PlayedPage,
  { memory, clock, words, nap }: Surroundings,
): Player {
  const life = new AbortController();
  const { signal } = life;
  const { key = "", episode = "", show = "", artwork = "", duration = "Infinity" } = host.dataset;
  return {
    host,
    audio,
    episode: {
      key,
      title: episode,
      show,
      artwork,
      page: host.dataset.page ?? "",
      durationSeconds: Number(duration),
    },
    chapters: pageChapters(page),
    pictures: shownPictures(host),
    words,
    fade: fadeOf(audio, signal),
    memory,
    settings: settingsStore(memory),
    resume: resumeStore(memory, clock),
    nap,
    clock,
    signal,
    end: () => life.abort(),
    plain: host.cloneNode(true),
    path,
  };
}

/** What the file says once it is loaded, what the build knows until then; infinite when neither does. */
export function durationOf({ audio, episode }: Player): number {
  return Number.isFinite(audio.duration) ? audio.duration : episode.durationSeconds;
}

/** The chapter that is on; undefined between and outside of chapters. */
export function currentChapter({ audio, chapters }: Player): PageChapter | undefined {
  return chapters[stretchAt(chapters, audio.currentTime)];
}

/** The picture that is on: of a silent chapter that began in this one, else of the chapter, else the episode's. */
export function currentPicture(player: Player): string {
  const { audio, pictures, episode } = player;
  const chapter = currentChapter(player);
  const silent = pictures[stretchAt(pictures, audio.currentTime)];
  const isLater = silent !== undefined && silent.startSeconds >= (chapter?.startSeconds ?? 0);
  return (isLater ? silent.image : chapter?.image) ?? episode.artwork;
}

/** The end of the chapter that is on, or of the episode. */
export function chapterEnd(player: Player): number {
  const { audio, chapters } = player;
  return endOf(chapters, stretchAt(chapters, audio.currentTime), durationOf(player));
}

/**
 * Goes to a moment. Before the audio is loaded this sets where it will begin (HTML, default playback start position), and the browser
 * says nothing of it: so the tick that moves the controls is sent from here.
 */
export function seek(player: Player, seconds: number): void {
  player.audio.currentTime = Math.min(Math.max(0, seconds), durationOf(player));
  player.audio.dispatchEvent(new Event("timeupdate"));
}

/** Plays; a browser that forbids it leaves the audio where it is, and a fault is told by its own event. */
export function play({ audio }: Player): void {
  audio.play().catch(() => undefined);
}

export function toggle(player: Player): void {
  if (player.audio.paused) play(player);
  else player.audio.pause();
}

/** Calls at every tick: while it plays, and when it is moved. */
export function onTick(player: Player, tick: () => void): void {
  onSound(player, ["timeupdate", "durationchange"], tick);
  tick();
}

/** Listens to the audio, as long as the player lasts: the audio may go on with another one. */
export function onSound(
  { audio, signal }: Player,
  names: readonly (keyof HTMLMediaElementEventMap)[],
  hear: () => void,
): void {
  for (const name of names) audio.addEventListener(name, hear, { signal });
}

/** Goes to the moment of an address and stops at its end, if it has one; says whether the address names a moment. */
export function goToAddress(player: Player, address: Pick<URL, "hash" | "search">): boolean {
  const moment = momentOfAddress(address);
  if (moment === null) return false;
  seek(player, moment.startSeconds);
  if (moment.endSeconds !== undefined) stopOnceAt(player, moment.startSeconds, moment.endSeconds);
  return true;
}

/** Whoever goes elsewhere, before or after, is not stopped. */
function stopOnceAt({ audio, signal }: Player, startSeconds: number, endSeconds: number): void {
  const check = (): void => {
    const { currentTime } = audio;
    const isInside = currentTime > startSeconds - 1 && currentTime < endSeconds;
    if (isInside) return;
    audio.removeEventListener("timeupdate", check);
    // Ticks are a quarter of a second apart, at any speed up to three.
    if (currentTime >= endSeconds && currentTime < endSeconds + 2) audio.pause();
  };
  audio.addEventListener("timeupdate", check, { signal });
}
