import { loadedPart } from "./loaded-part.ts";
import type { Stage } from "./stage.ts";

/** Gives a page that has come what needs a script and no player. */
export function dressPage({ world: { words } }: Stage): void {
  if (document.querySelector("#results") !== null)
    void loadedPart(import("./instant-search.ts")).then((part) => part?.searchWhileTyping());
  if (document.querySelector("code.copied") !== null)
    void loadedPart(import("./copy-button.ts")).then((part) => part?.offerAddresses(words));
}
