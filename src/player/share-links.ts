import { fill } from "../languages/template.ts";
import { clockTime } from "./clock-time.ts";
import { element, setText } from "./element.ts";
import { addressAt } from "./moment.ts";
import { onTick, type Player } from "./player.ts";

/** Under the player, beside the download: the link to this moment, and the device's own way of sharing where it has one. */
export function shareLinks(player: Player): HTMLElement[] {
  const said = element("span", { role: "status" });
  const copy = copyButton(player, said);
  return "share" in navigator ? [copy, shareButton(player), said] : [copy, said];
}

function copyButton(player: Player, said: HTMLElement): HTMLElement {
  const { words, audio } = player;
  const made = element("button", { type: "button", class: "copy-link" });
  onTick(player, () => setText(made, fill(words.copyLinkAt, { time: clockTime(audio.currentTime) })));
  made.addEventListener("click", async () => {
    const address = addressHere(player);
    // A frame may not be allowed to write there: then the listener copies by hand.
    const isCopied = await navigator.clipboard.writeText(address).then(
      () => true,
      () => false,
    );
    if (isCopied) setText(said, words.linkCopied);
    else said.replaceChildren(`${words.copyByHand} `, element("code", {}, address));
  });
  return made;
}

function shareButton(player: Player): HTMLElement {
  const made = element("button", { type: "button", class: "share-link" }, player.words.share);
  made.addEventListener("click", () => {
    const { title } = player.episode;
    // Whoever closes the sheet without sharing has done nothing wrong.
    navigator.share({ title, url: addressHere(player) }).catch(() => undefined);
  });
  return made;
}

function addressHere({ episode, audio }: Player): string {
  return addressAt(episode.page, audio.currentTime);
}
