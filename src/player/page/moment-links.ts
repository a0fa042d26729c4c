import { momentOfLink, renderMoment } from "../../moments/moment.ts";
import { goToAddress, type Player, play } from "../audio/player.ts";

/** Links to a moment of this episode (chapters, transcript, `0:42` in the notes) play it here; the address names the moment then. */
export function followMomentLinks(player: Player): void {
  const { signal } = player;
  const follow = (event: MouseEvent): void => {
    if (!isPlainClick(event)) return;
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (link === null || link.hasAttribute("download") || link.href === "") return;
    const target = new URL(link.href);
    const moment = momentOfLink(target, new URL(location.href), new URL(player.audio.src));
    if (moment === null) return;
    event.preventDefault();
    history.replaceState(history.state, "", `#t=${renderMoment(moment)}`);
    goToAddress(player, target);
    play(player);
  };
  document.addEventListener("click", follow, { signal });
  const go = (): void => void goToAddress(player, { hash: location.hash, search: "" });
  addEventListener("hashchange", go, { signal });
}

/** Whether a click is one that a page may answer: with other buttons and with modifiers it is the browser's (a new tab, a download). */
export function isPlainClick(event: MouseEvent): boolean {
  const isModified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  return !event.defaultPrevented && event.button === 0 && !isModified;
}
