import { parseMoment } from "./moment.ts";

// What the page cannot do by itself: links to a moment (`#t=751`, or the audio at `#t=751`) play the audio on the page from there.

const audio = document.querySelector("audio");

if (audio !== null) {
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const seconds = link && isOnThisPage(link, audio) ? parseMoment(link.hash) : null;
    if (seconds === null || event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey)
      return;
    event.preventDefault();
    history.replaceState(null, "", `#t=${seconds}`);
    seek(audio, seconds);
    // A browser that forbids to play leaves the audio where it was sought to.
    audio.play().catch(() => undefined);
  });

  const followAddress = (): void => {
    const seconds = parseMoment(location.hash);
    if (seconds !== null) seek(audio, seconds);
  };
  addEventListener("hashchange", followAddress);
  followAddress();
}

function isOnThisPage(link: HTMLAnchorElement, player: HTMLAudioElement): boolean {
  const [target] = link.href.split("#");
  const [page] = location.href.split("#");
  return target === page || target === player.src;
}

/** Before the length is known, a time can be set all the same: the browser starts there (HTML, default playback start position). */
function seek(player: HTMLAudioElement, seconds: number): void {
  player.currentTime = seconds;
}
