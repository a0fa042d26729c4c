import type { OfflineTexts } from "../../languages/offline-texts.ts";
import { fill } from "../../languages/template.ts";
import { writtenNumber } from "../../languages/written-number.ts";
import type { Player } from "../audio/player.ts";
import { element } from "../controls/element.ts";
import { keepEpisode, throwAway } from "./keep-episode.ts";
import { readKept } from "./kept-episodes.ts";

/** The texts of this part, in the show's language: the build puts them here. */
declare const OFFLINE_TEXTS: OfflineTexts;

/** Keeps the episode of a player on this device, says what is kept there and how much room there is, and throws away. `opener` is pressed when it is kept. */
export function keepSheet(player: Player, opener: HTMLElement): void {
  const { path, episode, audio, words, memory } = player;
  const wanted = { path, title: episode.title, audio: new URL(audio.src).pathname };
  const said = element("p", { role: "status" });
  const list = element("ol", { class: "queue" });
  const keep = element("button", { type: "button" });
  const close = element("button", { type: "button" }, words.close);
  const show = (): void => {
    const kept = readKept(memory);
    const own = kept.find((one) => one.path === path);
    keep.hidden = own?.audio === wanted.audio;
    opener.ariaPressed = String(own !== undefined);
    keep.replaceChildren(OFFLINE_TEXTS.keep);
    if (own !== undefined) said.replaceChildren(keep.hidden ? OFFLINE_TEXTS.kept : OFFLINE_TEXTS.changed);
    const items = kept.map((one) => {
      const remove = element("button", { type: "button" }, OFFLINE_TEXTS.remove);
      remove.ariaLabel = `${OFFLINE_TEXTS.remove}: ${one.title}`;
      remove.addEventListener("click", async () => {
        await throwAway(memory, one);
        said.replaceChildren(await roomLeft(words.language));
        show();
        close.focus();
      });
      return element("li", {}, element("a", { href: one.path }, one.title), remove);
    });
    list.replaceChildren(...items);
  };
  keep.addEventListener("click", async () => {
    keep.disabled = true;
    const tell = (part: number): void => {
      const share = writtenNumber(part, words.language, { style: "percent" });
      said.replaceChildren(fill(OFFLINE_TEXTS.keeping, { share }));
    };
    tell(0);
    const came = await keepEpisode(memory, wanted, tell);
    keep.disabled = false;
    said.replaceChildren(came === "kept" ? OFFLINE_TEXTS.kept : OFFLINE_TEXTS[came]);
    show();
  });
  close.addEventListener("click", () => sheet.close());
  const sheet = element(
    "dialog",
    { class: "keys", "aria-label": OFFLINE_TEXTS.keep },
    element("h2", {}, episode.title),
    said,
    element("p", { class: "choices" }, keep),
    list,
    element("p", { class: "choices" }, close),
  );
  sheet.addEventListener("close", () => sheet.remove());
  show();
  document.body.append(sheet);
  sheet.showModal();
  if (said.textContent === "") void roomLeft(words.language).then((room) => said.replaceChildren(room));
}

/** The audio has another address than what is kept of it: the new one is kept in its place. What is said of it is in `said`. */
export async function renewKept({ path, episode, audio, memory }: Player, said: HTMLElement): Promise<void> {
  said.replaceChildren(OFFLINE_TEXTS.changed);
  const wanted = { path, title: episode.title, audio: new URL(audio.src).pathname };
  const came = await keepEpisode(memory, wanted, () => undefined);
  if (came !== "failed") said.replaceChildren(OFFLINE_TEXTS[came]);
}

/** How much the browser lets this site keep yet, as far as it says so. */
async function roomLeft(language: string): Promise<string> {
  const { quota = 0, usage = 0 } = await navigator.storage.estimate();
  const megabytes = { style: "unit", unit: "megabyte", maximumFractionDigits: 0 } as const;
  const size = writtenNumber(Math.max(0, quota - usage) / 1_000_000, language, megabytes);
  return fill(OFFLINE_TEXTS.room, { size });
}
