/** How far each page was scrolled: the browser's own memory of that knows nothing of pages that take each other's place. */
export interface ScrollPlaces {
  /** A page becomes an entry of the history; the same address as before takes its own place. */
  push(address: URL): void;
  /** Another entry was gone to, whose page is still to come → how far that was scrolled, in pixels. */
  enter(): number;
  /** The page of this entry is there. */
  settle(): void;
}

/** Entries are numbered in their state, beside whatever else a page keeps there. */
export function scrollPlaces(): ScrollPlaces {
  const places = new Map<number, number>();
  let next = 0;
  let current = -1;
  // Whatever moves until its page is there moves another one.
  let isSettled = true;
  const number = (): void => {
    current = next++;
    history.replaceState({ ...history.state, airdate: current }, "");
  };
  number();
  history.scrollRestoration = "manual";
  // Who loads the page anew is where he was.
  addEventListener("pagehide", () => {
    history.scrollRestoration = "auto";
  });
  const note = (): void => {
    if (isSettled) places.set(current, scrollY);
  };
  addEventListener("scroll", note, { passive: true });
  return {
    push({ href }) {
      if (href === location.href) return;
      note();
      current = next++;
      history.pushState({ airdate: current }, "", href);
    },
    enter() {
      const { airdate } = (history.state ?? {}) as { readonly airdate?: unknown };
      if (typeof airdate === "number" && airdate < next) current = airdate;
      else number();
      isSettled = false;
      return places.get(current) ?? 0;
    },
    settle() {
      isSettled = true;
    },
  };
}
