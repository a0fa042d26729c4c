import type { FaultName } from "../../languages/player-texts.ts";
import { onSound, type Player, play, seek } from "../audio/player.ts";
import { element } from "./element.ts";

/** Says in words what is wrong with the audio, and what can be done. Empty while all is well. */
export function audioFault(player: Player): HTMLElement {
  const { audio, words, signal } = player;
  const alert = element("div", { class: "fault", role: "alert" });
  let lastSeconds = 0;
  onSound(player, ["timeupdate"], () => {
    if (audio.error === null) lastSeconds = audio.currentTime;
  });
  const retry = element("button", { type: "button" }, words.tryAgain);
  const goOn = (): void => {
    alert.replaceChildren();
    // Loading anew begins at the beginning.
    const seconds = lastSeconds;
    audio.load();
    seek(player, seconds);
    play(player);
  };
  retry.addEventListener("click", goOn);
  const goOnAgain = (): void => {
    if (audio.error !== null) goOn();
  };
  addEventListener("online", goOnAgain, { signal });
  onSound(player, ["error"], () => {
    const file = element("a", { href: audio.src, download: "" }, words.download);
    const text = words.faults[faultName(audio.error?.code, navigator.onLine)];
    alert.replaceChildren(element("p", {}, text), element("p", {}, retry, " ", file));
  });
  onSound(player, ["playing"], () => alert.replaceChildren());
  return alert;
}

/** `code` as MediaError has it. */
function faultName(code: number | undefined, isOnline: boolean): FaultName {
  if (!isOnline) return "offline";
  if (code === MediaError.MEDIA_ERR_NETWORK) return "network";
  return code === MediaError.MEDIA_ERR_DECODE ? "decode" : "missing";
}
