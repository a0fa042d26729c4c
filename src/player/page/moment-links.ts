import { momentOfLink } from "../../moments/moment.ts";
import { goToAddress, type Player, play } from "../audio/player.ts";
import { isPlainClick } from "./plain-click.ts";

/** Links to a moment of this episode (chapters, transcript, `0:42` in the notes) play it here; the address names the moment then. */
export function followMomentLinks(player: Player): void {
  document.addEventListener("click", (event) => {
    if (!isPlainClick(event)) return;
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (link === null || link.hasAttribute("download") || link.href === "") return;
    const target = new URL(link.href);
    const moment = momentOfLink(target, new URL(location.href), new URL(player.audio.src));
    if (moment === null) return;
    event.preventDefault();
    const { startSeconds, endSeconds } = moment;
    history.replaceState(null, "", `#t=${startSeconds}${endSeconds === undefined ? "" : `,${endSeconds}`}`);
    goToAddress(player, target);
    play(player);
  });
  addEventListener("hashchange", () => goToAddress(player, { hash: location.hash, search: "" }));
}
