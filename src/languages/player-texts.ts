import type { Plural } from "./counted.ts";
import type { Template } from "./template.ts";

/** What the player and the small helps of the pages say in the browser. */
export interface PlayerTexts<Form extends Intl.LDMLPluralRule = Intl.LDMLPluralRule> {
  /** The code of the language that these are in (BCP 47). */
  readonly language: string;
  readonly player: string;
  /** The name of the bar in which it goes on while pages change. */
  readonly nowPlaying: string;
  /** Opens the sheet in which an episode is kept on the device. */
  readonly keep: string;
  /** Sends the audio to a loudspeaker or a television. */
  readonly otherDevice: string;
  /** What comes next: before the name of an episode, or alone. */
  readonly queue: string;
  /** Beside an episode in a list: it was heard to its end, or so much of it is left. */
  readonly heard: string;
  readonly timeLeft: Template<"time">;
  readonly play: string;
  readonly pause: string;
  readonly back: string;
  readonly forward: string;
  readonly seek: string;
  /** Where the seek bar is; both times as they are said. */
  readonly position: Template<"time" | "duration">;
  readonly positionInChapter: Template<"time" | "duration" | "chapter">;
  readonly chapter: Template<"number" | "count">;
  readonly moreAbout: Template<"chapter">;
  readonly speed: string;
  /** What stands before the tenths of a speed (CLDR, decimal). */
  readonly decimal: "." | ",";
  readonly mute: string;
  readonly volume: string;
  readonly sleep: string;
  readonly sleepOff: string;
  readonly sleepMinutes: Plural<Form>;
  readonly sleepChapter: string;
  readonly sleepEpisode: string;
  /** Copies the link to the episode. */
  readonly copyEpisode: string;
  /** Copies the link to this moment of it. */
  readonly copyLinkAt: Template<"time">;
  /** Copies the link to words of the transcript that are selected. */
  readonly copyQuote: string;
  readonly linkCopied: string;
  /** Before the link itself, when it could not be copied. */
  readonly copyByHand: string;
  /** Copies what stands beside it. */
  readonly copy: string;
  readonly copied: string;
  /** Copies the code that embeds the episode. */
  readonly copyCode: string;
  readonly copyCodeAt: Template<"time">;
  readonly share: string;
  readonly follow: string;
  /** The name of a frame with the video of an episode. */
  readonly video: Template<"episode">;
  /** Beside a link that plays the video here: from whom it comes. */
  readonly videoNote: string;
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

/** What can go wrong with audio; and with a page that was to be shown beside it. */
export type FaultName = "offline" | "network" | "decode" | "missing" | "page";
