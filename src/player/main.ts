import type { PlayerTexts } from "../languages/player-texts.ts";
import { guardedStorage } from "./audio/guarded-storage.ts";
import { createPlayer } from "./audio/player.ts";
import { offerAddresses } from "./page/copy-button.ts";
import { enhance } from "./page/enhance.ts";
import { searchWhileTyping } from "./page/instant-search.ts";

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
