import type { Player } from "../audio/player.ts";
import { loadedPart } from "../page/loaded-part.ts";

/** Opens the sheet with the keys. */
export async function showHelp(player: Player): Promise<void> {
  if (document.querySelector("dialog[open]") !== null) return;
  const part = await loadedPart(import("./help-sheet.ts"));
  part?.helpSheet(player);
}
