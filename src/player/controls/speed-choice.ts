import { onSound, type Player } from "../audio/player.ts";
import { SPEEDS } from "../audio/speed.ts";
import { element } from "./element.ts";

/** The speed, as it was chosen last for any episode. */
export function speedChoice(player: Player): HTMLElement {
  const { audio, settings, words } = player;
  const select = element(
    "select",
    { "aria-label": words.speed, title: words.speed },
    ...SPEEDS.map((speed) => new Option(label(speed, words.decimal), String(speed))),
  );
  setSpeed(player, settings.read().speed);
  const show = (): void => {
    select.value = String(audio.playbackRate);
  };
  show();
  select.addEventListener("change", () => setSpeed(player, Number(select.value)));
  onSound(player, ["ratechange"], show);
  return select;
}

/** Both rates: loading the audio goes back to the default one. */
export function setSpeed({ audio, settings }: Player, speed: number): void {
  audio.defaultPlaybackRate = speed;
  audio.playbackRate = speed;
  settings.change({ speed });
}

/**
 * In the digits of the clock and between marks of direction: `1.5×` is written like that in every language. Without Intl, whose first
 * use takes a phone's processor some 100 ms while the page is loading.
 */
function label(speed: number, decimal: string): string {
  return `\u200E${String(speed).replace(".", decimal)}×\u200E`;
}
