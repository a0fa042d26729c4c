import { renderClock } from "../../moments/clock.ts";
import { durationOf, onSound, onTick, type Player, seek, toggle } from "../audio/player.ts";
import { element, setText } from "./element.ts";
import { type IconName, icon } from "./icon.ts";

export const BACK_SECONDS = 15;
export const FORWARD_SECONDS = 30;

/** Back, play or pause, forward. */
export function transport(player: Player): HTMLElement {
  const { audio, words } = player;
  const back = button(words.back, icon("back", String(BACK_SECONDS)));
  const forward = button(words.forward, icon("forward", String(FORWARD_SECONDS)));
  back.addEventListener("click", () => seek(player, audio.currentTime - BACK_SECONDS));
  forward.addEventListener("click", () => seek(player, audio.currentTime + FORWARD_SECONDS));
  return element("div", { class: "transport", dir: "ltr" }, back, playButton(player), forward);
}

function playButton(player: Player): HTMLButtonElement {
  const { words } = player;
  const made = button(words.play, icon("play"));
  made.classList.add("play");
  made.addEventListener("click", () => toggle(player));
  const show = (name: "play" | "pause"): void => {
    made.replaceChildren(icon(name));
    made.setAttribute("aria-label", words[name]);
    made.title = words[name];
  };
  onSound(player, ["play"], () => show("pause"));
  onSound(player, ["pause"], () => show("play"));
  for (const [name, isWaiting] of [
    ["waiting", true],
    ["playing", false],
    ["pause", false],
    ["error", false],
  ] as const)
    onSound(player, [name], () => made.classList.toggle("is-waiting", isWaiting));
  return made;
}

/** How much is heard, and how much is left. */
export function times(player: Player): HTMLElement {
  const heard = element("span", {});
  const left = element("span", {});
  onTick(player, () => {
    const { currentTime } = player.audio;
    const seconds = Math.max(0, Math.floor(durationOf(player)) - Math.floor(currentTime));
    setText(heard, renderClock(currentTime));
    setText(left, seconds === Number.POSITIVE_INFINITY ? "" : `−${renderClock(seconds)}`);
  });
  return element("p", { class: "times", dir: "ltr" }, heard, left);
}

/** A button with a picture for a face and a name for those who do not see it. */
export function button(name: string, face: SVGElement): HTMLButtonElement {
  return element("button", { type: "button", "aria-label": name, title: name }, face);
}

/** Shows another picture on a button. */
export function setFace(made: HTMLButtonElement, name: IconName): void {
  made.replaceChildren(icon(name));
}
