import type { KeyName } from "../../languages/player-texts.ts";
import type { Player } from "../audio/player.ts";
import { element } from "./element.ts";
import { SHORTCUTS } from "./shortcuts.ts";

/** Shows the keys and what they do, and the switch for them, until the sheet is closed. */
export function helpSheet({ words, settings }: Player): void {
  const names = Object.keys(SHORTCUTS) as KeyName[];
  const rows = names.flatMap((name) => [
    element(
      "dt",
      {},
      ...SHORTCUTS[name].map((key) => element("kbd", {}, key === " " ? words.space : (FACES[key] ?? key))),
    ),
    element("dd", {}, words.keys[name]),
  ]);
  const on = element("input", { type: "checkbox" });
  on.addEventListener("change", () => settings.change({ hasShortcuts: on.checked }));
  on.checked = settings.read().hasShortcuts;
  const close = element("button", { type: "button" }, words.close);
  const title = element("h2", {}, words.shortcuts);
  const sheet = element(
    "dialog",
    { class: "keys", "aria-label": words.shortcuts },
    title,
    element("dl", {}, ...rows),
    element("label", {}, on, ` ${words.shortcutsOn}`),
    close,
  );
  close.addEventListener("click", () => sheet.close());
  sheet.addEventListener("close", () => sheet.remove());
  document.body.append(sheet);
  sheet.showModal();
  // Not the switch, which would be first.
  close.focus();
}

/** How keys are written that are not a character to be seen. */
const FACES: Readonly<Record<string, string>> = { ArrowLeft: "←", ArrowRight: "→" };
