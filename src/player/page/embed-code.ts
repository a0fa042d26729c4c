import { fill } from "../../languages/template.ts";
import { renderClock } from "../../moments/clock.ts";
import { onTick, type Player } from "../audio/player.ts";
import { setText } from "../controls/element.ts";
import { copyButton } from "./copy-button.ts";

/** The code for other sites' pages, to be copied: as it is, and for the moment that is on once the listener has begun. */
export function offerEmbedCode(player: Player, target: HTMLTextAreaElement): void {
  const { audio, words, signal } = player;
  const code = target.defaultValue;
  const text = (): string => {
    // What is copied is seen.
    target.value = embedCodeAt(code, audio.currentTime);
    return target.value;
  };
  const button = copyButton({ target, label: words.copyCode, text }, words);
  signal.addEventListener("abort", () => button.parentElement?.replaceWith(target));
  onTick(player, () => {
    const { currentTime } = audio;
    setText(
      button,
      currentTime < 1 ? words.copyCode : fill(words.copyCodeAt, { time: renderClock(currentTime) }),
    );
  });
}

/** The code of a frame whose player begins at a moment: whole seconds, none before the first. */
export function embedCodeAt(code: string, seconds: number): string {
  if (seconds < 1) return code;
  return code.replace(/ src="[^"?]*/, (address) => `${address}?t=${Math.floor(seconds)}`);
}
