import { onSound, type Player } from "../audio/player.ts";
import { element } from "./element.ts";
import { icon } from "./icon.ts";
import { button, setFace } from "./transport.ts";

/** Mute, and how loud, as chosen last. Phones leave the volume to their own keys, so only the button is seen there. */
export function loudness(player: Player): HTMLElement {
  const { audio, words, settings, fade } = player;
  const mute = button(words.mute, icon("sound"));
  const volume = element("input", {
    type: "range",
    min: "0",
    max: "1",
    step: "0.05",
    "aria-label": words.volume,
  });
  const { volume: remembered, isMuted } = settings.read();
  audio.volume = remembered;
  audio.muted = isMuted;
  mute.addEventListener("click", () => toggleMute(player));
  volume.addEventListener("input", () => {
    audio.muted = false;
    audio.volume = Number(volume.value);
  });
  const show = (): void => {
    const isSilent = audio.muted || fade.own() === 0;
    mute.setAttribute("aria-pressed", String(audio.muted));
    setFace(mute, isSilent ? "silence" : "sound");
    volume.value = String(audio.muted ? 0 : fade.own());
    volume.setAttribute("aria-valuetext", `${Math.round(Number(volume.value) * 100)}%`);
  };
  show();
  onSound(player, ["volumechange"], () => {
    settings.change({ volume: fade.own(), isMuted: audio.muted });
    show();
  });
  return element("span", { class: "loudness" }, mute, volume);
}

export function toggleMute({ audio }: Player): void {
  audio.muted = !audio.muted;
}
