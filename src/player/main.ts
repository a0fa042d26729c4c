import type { PlayerWords } from "../languages/player-words.ts";
import { guardedStorage } from "./audio/guarded-storage.ts";
import { AWAKE } from "./audio/sleep.ts";
import { listenToKeys } from "./controls/keyboard.ts";
import { serveCards } from "./page/card-acts.ts";
import { createStage } from "./page/create-stage.ts";
import { loadedPart } from "./page/loaded-part.ts";
import { whenIdle } from "./page/when-idle.ts";

/** The texts in the show's language: the build puts them here. */
declare const PLAYER_TEXTS: PlayerWords;

const stage = createStage({
  memory: guardedStorage(() => localStorage),
  clock: Date.now,
  words: PLAYER_TEXTS,
  nap: { sleep: AWAKE, isAsleep: false },
});

/**
 * `<air-player>` holds the page's `<audio controls>` and makes more of it. What it must know is in its attributes and on the page; where it
 * does not run, the browser's own player stays.
 */
class AirPlayer extends HTMLElement {
  connectedCallback(): void {
    const audio = this.querySelector("audio");
    const isDone = this.querySelector(".deck") !== null;
    if (audio === null || isDone) return;
    const played = { host: this, audio, page: document, path: location.pathname };
    stage.shown = stage.staged(played, location);
  }
}

customElements.define("air-player", AirPlayer);
listenToKeys(() => stage.current ?? stage.shown);
serveCards(stage);
// Tasks of their own: the page is read and touched between them.
setTimeout(() => stage.connectShown());
whenIdle(() => stage.dress());
if (window.parent !== window) {
  void loadedPart(import("./page/embed-messages.ts")).then((part) => {
    if (stage.shown) part?.talkToParent(stage.shown);
  });
}
