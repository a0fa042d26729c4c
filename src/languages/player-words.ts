import { counted } from "./counted.ts";
import type { PlayerTexts } from "./player-texts.ts";

/** After how many minutes the player can be told to stop. */
const SLEEP_MINUTES = [5, 10, 15, 30, 45, 60] as const;

/** What the player of a site says, with the numbers written already: `sleepMinutes` has the minutes, and how that is said. */
export interface PlayerWords extends Omit<PlayerTexts, "sleepMinutes"> {
  readonly sleepMinutes: readonly (readonly [minutes: number, text: string])[];
}

/**
 * Texts → what goes into the player's script. The build counts, because the first number that a browser formats by a language takes a
 * phone's processor some 100 ms, while the page is loading.
 */
export function playerWords({ sleepMinutes, ...texts }: PlayerTexts): PlayerWords {
  const said = SLEEP_MINUTES.map(
    (minutes) => [minutes, counted(sleepMinutes, minutes, texts.language)] as const,
  );
  return { ...texts, sleepMinutes: said };
}
