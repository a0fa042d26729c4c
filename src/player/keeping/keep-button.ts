import type { Player } from "../audio/player.ts";
import { element } from "../controls/element.ts";
import { icon } from "../controls/icon.ts";
import { button } from "../controls/transport.ts";
import { loadedPart } from "../page/loaded-part.ts";
import { readKept } from "./kept-episodes.ts";

/** Opens the sheet in which the episode is kept; pressed when it is. What was kept of other audio than the page's is fetched anew. */
export function keepButton(player: Player): HTMLElement {
  const { host, audio, path, memory, words } = player;
  const keep = button(words.keep, icon("keep"));
  const kept = readKept(memory).find((one) => one.path === path);
  const part = () => loadedPart(import("./keep-sheet.ts"));
  keep.ariaPressed = String(kept !== undefined);
  keep.addEventListener("click", async () => (await part())?.keepSheet(player, keep));
  if (kept !== undefined && kept.audio !== new URL(audio.src).pathname) {
    const said = element("span", { role: "status" });
    host.querySelector(".files")?.append(said);
    void part().then((loaded) => loaded?.renewKept(player, said));
  }
  return keep;
}
