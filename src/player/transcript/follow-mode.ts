import type { Player } from "../audio/player.ts";
import { element } from "../controls/element.ts";

/** Whether the transcript is in a box of its own, and whether that scrolls along. */
export interface FollowMode {
  /** It is in its box, also while it is held where the reader has scrolled it. */
  isOpen(): boolean;
  isFollowing(): boolean;
  /** Scrolls along again, if it is in its box. */
  resume(): void;
}

/**
 * The button that puts the transcript into a box that scrolls along; `onFollow` is called whenever it begins to. Who scrolls the box by hand
 * is not fought: it stays there until the button is pressed, or the text.
 */
export function followMode({ words, signal }: Player, box: HTMLElement, onFollow: () => void): FollowMode {
  const button = element(
    "button",
    { type: "button", class: "follow-speech", "aria-pressed": "false" },
    words.follow,
  );
  const isOpen = (): boolean => box.classList.contains("is-following");
  const isFollowing = (): boolean => button.ariaPressed === "true";
  const follow = (): void => {
    button.ariaPressed = "true";
    onFollow();
  };
  const hold = (): void => {
    button.ariaPressed = "false";
  };
  button.addEventListener("click", () => {
    const isStop = isFollowing();
    box.classList.toggle("is-following", !isStop);
    // A box that scrolls must be reachable by keyboard.
    if (isStop) box.removeAttribute("tabindex");
    else box.tabIndex = 0;
    if (isStop) hold();
    else follow();
  });
  onScrollByHand(box, hold, signal);
  signal.addEventListener("abort", () => {
    button.remove();
    box.classList.remove("is-following");
    box.removeAttribute("tabindex");
  });
  box.before(button);
  return { isOpen, isFollowing, resume: () => isOpen() && follow() };
}

const SCROLL_KEYS = ["ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End", " "];

/** The events of scrolling itself do not tell whose it is. */
function onScrollByHand(box: HTMLElement, hold: () => void, signal: AbortSignal): void {
  for (const name of ["wheel", "touchmove"] as const)
    box.addEventListener(name, hold, { passive: true, signal });
  const onKey = ({ key }: KeyboardEvent): void => {
    if (SCROLL_KEYS.includes(key)) hold();
  };
  const onPointer = ({ target, offsetX }: PointerEvent): void => {
    const isOnScrollbar = target === box && (offsetX < 0 || offsetX >= box.clientWidth);
    if (isOnScrollbar) hold();
  };
  // Who goes from link to link by keyboard reads there.
  const onFocus = ({ target }: FocusEvent): void => {
    if (target instanceof Element && target !== box && target.matches(":focus-visible")) hold();
  };
  box.addEventListener("keydown", onKey, { signal });
  box.addEventListener("pointerdown", onPointer, { signal });
  box.addEventListener("focusin", onFocus, { signal });
}
