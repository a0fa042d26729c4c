import { resumeStore } from "../audio/resume-store.ts";
import { offerCards } from "./card-acts.ts";
import { loadedPart } from "./loaded-part.ts";
import type { Stage } from "./stage.ts";

/** Gives a page that has come what needs a script and no player. */
export async function dressPage(stage: Stage): Promise<void> {
  const { words, memory, clock } = stage.world;
  const known = resumeStore(memory, clock).all();
  offerCards(stage, known);
  const begun = known.filter(({ isHeard }) => !isHeard);
  const hero = location.pathname === "/" ? document.querySelector("main > section") : null;
  if (hero !== null && begun.length > 0) {
    const part = await loadedPart(import("./continue-here.ts"));
    part?.continueHere(hero, begun);
    offerCards(stage, known);
  }
  if (document.querySelector("#results") !== null) {
    const part = await loadedPart(import("./instant-search.ts"));
    part?.searchWhileTyping(() => offerCards(stage, known));
  }
  if ("canShare" in navigator && document.querySelector(".as-picture") !== null) {
    const part = await loadedPart(import("./share-pictures.ts"));
    part?.sharePictures();
  }
  if (document.querySelector("code.copied") !== null) {
    const part = await loadedPart(import("./copy-button.ts"));
    part?.offerAddresses(words);
  }
}
