import { enhance } from "./enhance.ts";
import { guardedStorage } from "./guarded-storage.ts";
import { createPlayer } from "./player.ts";

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
    enhance(createPlayer(this, audio, { memory, clock: Date.now }));
  }
}

customElements.define("air-player", AirPlayer);
