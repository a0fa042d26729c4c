/** Every word of the player. A language is complete or does not compile. */
export interface Words {
  readonly player: string;
  readonly play: string;
  readonly pause: string;
  readonly back: string;
  readonly forward: string;
  readonly seek: string;
  /** Where the seek bar is; both times as they are said. */
  readonly position: (time: string, duration: string, chapter: string) => string;
  readonly chapter: (number: number, count: number) => string;
  readonly moreAbout: (chapter: string) => string;
  readonly speed: string;
  readonly mute: string;
  readonly volume: string;
  readonly sleep: string;
  readonly sleepOff: string;
  readonly sleepMinutes: (minutes: number) => string;
  readonly sleepChapter: string;
  readonly sleepEpisode: string;
  readonly sleepLeft: (time: string) => string;
  readonly copyLink: (time: string) => string;
  readonly linkCopied: string;
  /** Before the link itself, when it could not be copied. */
  readonly copyByHand: string;
  readonly share: string;
  readonly follow: string;
  readonly shortcuts: string;
  readonly shortcutsOn: string;
  readonly close: string;
  /** The name of the space bar. */
  readonly space: string;
  readonly keys: Readonly<Record<KeyName, string>>;
  readonly faults: Readonly<Record<FaultName, string>>;
  readonly tryAgain: string;
  readonly download: string;
}

/** What keys do. */
export type KeyName = "toggle" | "back" | "forward" | "mute" | "slower" | "faster" | "help";

/** What can go wrong with audio. */
export type FaultName = "offline" | "network" | "decode" | "missing";

const ENGLISH: Words = {
  player: "Audio player",
  play: "Play",
  pause: "Pause",
  back: "Back 15 seconds",
  forward: "Forward 30 seconds",
  seek: "Position",
  position: (time, duration, chapter) => `${time} of ${duration}${chapter === "" ? "" : `, ${chapter}`}`,
  chapter: (number, count) => `Chapter ${number} of ${count}`,
  moreAbout: (chapter) => `More about ${chapter}`,
  speed: "Speed",
  mute: "Mute",
  volume: "Volume",
  sleep: "Sleep timer",
  sleepOff: "No sleep timer",
  sleepMinutes: (minutes) => `In ${minutes} minutes`,
  sleepChapter: "At the end of the chapter",
  sleepEpisode: "At the end of the episode",
  sleepLeft: (time) => `Stops in ${time}`,
  copyLink: (time) => `Copy link at ${time}`,
  linkCopied: "Link copied",
  copyByHand: "Copy this link:",
  share: "Share",
  follow: "Follow along",
  shortcuts: "Keyboard shortcuts",
  shortcutsOn: "Use these keys anywhere on the page",
  close: "Close",
  space: "Space",
  keys: {
    toggle: "Play or pause",
    back: "Back 15 seconds",
    forward: "Forward 30 seconds",
    mute: "Sound off or on",
    slower: "Slower",
    faster: "Faster",
    help: "This list",
  },
  faults: {
    offline: "You are offline. The audio goes on when you are connected again.",
    network: "The connection was lost while the audio was loading.",
    decode: "This browser cannot play the audio any further: the file is damaged or of an unknown kind.",
    missing: "The audio could not be loaded.",
  },
  tryAgain: "Try again",
  download: "Download the audio",
};

const LANGUAGES: Readonly<Record<string, Words>> = { en: ENGLISH };

/** The words in a language (`pt-BR`: its own, else those of `pt`), else in English. */
export function wordsIn(language: string): Words {
  const [primary = ""] = language.toLowerCase().split("-");
  return LANGUAGES[language.toLowerCase()] ?? LANGUAGES[primary] ?? ENGLISH;
}
