import { element } from "./element.ts";
import { lastStarted, type Started } from "./last-started.ts";
import { onTick, type Player } from "./player.ts";
import { scrollWithin } from "./scroll-within.ts";

/** Marks what is being said in the page's transcript; whoever wishes has it scroll along, in a box of its own. */
export function followTranscript(player: Player): void {
  const box = document.querySelector<HTMLElement>(".transcript");
  if (box === null) return;
  const lines = [...box.querySelectorAll<HTMLAnchorElement>("a[data-start]")].map(readLine);
  const follow = followButton(player, box);
  let before: HTMLAnchorElement | undefined;
  const showCurrent = (): void => {
    if (before !== undefined && follow.ariaPressed === "true") scrollWithin(box, before);
  };
  onTick(player, () => {
    const current = lines[lastStarted(lines, player.audio.currentTime)]?.link;
    if (current === before) return;
    before?.removeAttribute("aria-current");
    current?.setAttribute("aria-current", "true");
    before = current;
    showCurrent();
  });
  follow.addEventListener("click", showCurrent);
}

interface Line extends Started {
  readonly link: HTMLAnchorElement;
}

function readLine(link: HTMLAnchorElement): Line {
  return { startSeconds: Number(link.dataset.start), link };
}

function followButton({ words }: Player, box: HTMLElement): HTMLButtonElement {
  const made = element(
    "button",
    { type: "button", class: "follow-speech", "aria-pressed": "false" },
    words.follow,
  );
  made.addEventListener("click", () => {
    const isFollowing = box.classList.toggle("is-following");
    made.ariaPressed = String(isFollowing);
    // A box that scrolls must be reachable by keyboard.
    if (isFollowing) box.tabIndex = 0;
    else box.removeAttribute("tabindex");
  });
  box.before(made);
  return made;
}
