import type { PlayerTexts } from "../languages/player-texts.ts";
import { offerAddresses } from "./copy-button.ts";
import { enhance } from "./enhance.ts";
import { guardedStorage } from "./guarded-storage.ts";
import { searchWhileTyping } from "./instant-search.ts";
import { createPlayer } from "./player.ts";

/** The texts in the show's language: the build puts them here. */
declare const PLAYER_TEXTS: PlayerTexts;

/**
 * `<air-player>` holds the page's `<audio controls>` and makes more of it. What it must know is in its attributes and on the page; where it
 * does not run, the browser's own player stays.
 */
class AirPlayer extends HTMLElement {
  connectedCallback(): void {
    const audio = this.querySelector("audio");
    const isDone = this.querySelector(".deck") !== null;
    if (audio === null || isDone) return;
    const memory = guardedStorage(() => localStorage);
    enhance(createPlayer(this, audio, { memory, clock: Date.now, words: PLAYER_TEXTS }));
  }
}

customElements.define("air-player", AirPlayer);
searchWhileTyping();
offerAddresses(PLAYER_TEXTS);
