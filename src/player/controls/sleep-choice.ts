import { renderClock } from "../../moments/clock.ts";
import { chapterEnd, durationOf, onSound, onTick, type Player } from "../audio/player.ts";
import { AWAKE, type Sleep, secondsToSleep, sleepAfter, volumeShare } from "../audio/sleep.ts";
import { element, setText } from "./element.ts";
import { icon } from "./icon.ts";

/** When to stop by itself. It watches the ticks of the audio: what does not play need not be stopped. */
export function sleepChoice(player: Player): HTMLElement {
  const { audio, clock, fade, nap } = player;
  const select = sleepSelect(player);
  const left = element("span", { class: "sleep-left", "aria-hidden": "true" });
  const wake = (): void => {
    nap.sleep = AWAKE;
    select.value = "off";
    setText(left, "");
  };
  const tick = (): void => {
    const progress = { now: clock(), seconds: audio.currentTime, speed: audio.playbackRate };
    const seconds = secondsToSleep(nap.sleep, progress);
    setText(
      left,
      seconds === null || seconds === Number.POSITIVE_INFINITY ? "" : renderClock(Math.ceil(seconds)),
    );
    fade.to(volumeShare(seconds));
    if (seconds === null || seconds > 0) return;
    // Not before it is silent: a click would be heard.
    if (audio.paused) fade.to(1);
    else audio.addEventListener("pause", () => fade.to(1), { once: true });
    audio.pause();
    nap.isAsleep = true;
    wake();
  };
  select.addEventListener("change", () => {
    nap.sleep = chosenSleep(player, select.value);
    tick();
  });
  onTick(player, tick);
  onSound(player, ["ended"], () => {
    // The audio may be shorter than the build knows: what was to stop in it has stopped with it.
    if (nap.sleep.kind !== "moment") return;
    nap.isAsleep = true;
    wake();
    tick();
  });
  onSound(player, ["play"], () => {
    nap.isAsleep = false;
    // What was to stop has stopped before: whoever plays again is awake.
    if (nap.sleep.kind !== "instant" || nap.sleep.at > clock()) return;
    wake();
    tick();
  });
  return element("span", { class: "sleep" }, icon("sleep"), left, select);
}

function sleepSelect({ words, chapters }: Player): HTMLSelectElement {
  return element(
    "select",
    { "aria-label": words.sleep, title: words.sleep },
    new Option(words.sleepOff, "off"),
    ...words.sleepMinutes.map(([minutes, text]) => new Option(text, String(minutes))),
    ...(chapters.length > 0 ? [new Option(words.sleepChapter, "chapter")] : []),
    new Option(words.sleepEpisode, "episode"),
  );
}

function chosenSleep(player: Player, choice: string): Sleep {
  if (choice === "off") return AWAKE;
  if (choice === "chapter") return { kind: "moment", endSeconds: chapterEnd(player) };
  if (choice === "episode") return { kind: "moment", endSeconds: durationOf(player) };
  return sleepAfter(Number(choice), player.clock());
}
