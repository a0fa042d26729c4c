import { fill } from "../../languages/template.ts";
import { renderClock } from "../../moments/clock.ts";
import { addressAt } from "../../moments/moment.ts";
import { onTick, type Player } from "../audio/player.ts";
import { copyText } from "../page/copy-text.ts";
import { element, setText } from "./element.ts";

/** Under the player, beside the download: the links to the episode and to this moment, and the device's own way of sharing where it has one. */
export function shareLinks(player: Player): HTMLElement[] {
  const { words, audio } = player;
  const said = element("span", { role: "status" });
  const episode = copyLink(player, said, () => player.episode.page);
  episode.textContent = words.copyEpisode;
  const moment = copyLink(player, said, () => addressHere(player));
  onTick(player, () => {
    setText(moment, fill(words.copyLinkAt, { time: renderClock(audio.currentTime) }));
    // Its place is kept, so that nothing moves when it comes.
    moment.style.visibility = audio.currentTime < 1 ? "hidden" : "";
  });
  return [episode, moment, ...("share" in navigator ? [shareButton(player)] : []), said];
}

function copyLink({ words }: Player, said: HTMLElement, address: () => string): HTMLElement {
  const made = element("button", { type: "button", class: "copy-link" });
  made.addEventListener("click", async () => {
    const copied = address();
    if (await copyText(copied)) said.replaceChildren(words.linkCopied);
    // A frame may not be allowed to write there: then the listener copies by hand.
    else said.replaceChildren(`${words.copyByHand} `, element("code", {}, copied));
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
