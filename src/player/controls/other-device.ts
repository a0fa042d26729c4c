import type { Player } from "../audio/player.ts";
import { icon } from "./icon.ts";
import { button } from "./transport.ts";

/**
 * A button that sends the audio to a loudspeaker or a television (Cast, AirPlay), as soon as the browser sees one: Remote Playback API. Which
 * browsers cannot look for them have none.
 */
export function offerOtherDevices({ host, audio, words, signal }: Player): void {
  if (!("remote" in audio)) return;
  const { remote } = audio;
  const send = button(words.otherDevice, icon("device"));
  send.classList.add("other-device");
  send.hidden = true;
  // Whoever closes the choice has chosen nothing.
  send.addEventListener("click", () => void remote.prompt().catch(() => undefined));
  for (const name of ["connect", "disconnect"] as const)
    remote.addEventListener(name, () => send.setAttribute("aria-pressed", String(name === "connect")), {
      signal,
    });
  host.querySelector(".show-keys")?.before(send);
  const show = (isThere: boolean): void => {
    send.hidden = !isThere;
  };
  const watching = remote.watchAvailability(show);
  watching.then(
    (id) =>
      signal.addEventListener("abort", () => void remote.cancelWatchAvailability(id).catch(() => undefined)),
    () => undefined,
  );
}
