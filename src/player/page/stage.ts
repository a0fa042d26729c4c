import type { PlayedPage, Player, Surroundings } from "../audio/player.ts";
import type { Queue, QueuedEpisode } from "../audio/queue.ts";

/** The players of a window: whoever is heard goes on while pages change. */
export interface Stage {
  readonly world: Surroundings;
  /** Who was started last; null until somebody listens. */
  current: Player | null;
  /** The one of the page that is shown, if it is about an episode. */
  shown: Player | null;
  /** Makes a player with its controls; it begins at the moment of `address`, or where it was left. */
  staged(played: PlayedPage, address: Pick<URL, "hash" | "search"> | null): Player;
  /** Moves a player to the foot of the window, out of the page. */
  toBar(player: Player): void;
  /** Takes it out of there. */
  fromBar(player: Player): void;
  /** The page lives for the player that it shows. */
  connectShown(): void;
  /** The page that has come gets what needs a script, once. */
  dress(): void;
  /** The page is about to go; whoever is heard moves to the bar. */
  leavePage(): void;
  /** What only those need who listen; null when it cannot be loaded. */
  listening(): Promise<Listening | null>;
}

/** What only those need who listen. */
export interface Listening {
  /** A player has begun. */
  serve(player: Player): void;
  /** Plays the episode whose page is at a path; false when it cannot be had here. `sound` may play, since somebody has pressed a button. */
  play(path: string, sound: HTMLAudioElement): Promise<boolean>;
  /** Shows what comes next, and where to put an episode; `rest` comes after it in its list. */
  showQueue(episode: QueuedEpisode | null, rest: Queue): Promise<void>;
}
