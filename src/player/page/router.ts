import { momentOfAddress } from "../../moments/moment.ts";
import { goToAddress } from "../audio/player.ts";
import { element } from "../controls/element.ts";
import { followPageLinks } from "./follow-page-links.ts";
import { loadPage } from "./load-page.ts";
import { isSamePage } from "./page-address.ts";
import { scrollPlaces } from "./scroll-places.ts";
import type { Stage } from "./stage.ts";
import { isSameBuild, swapPage } from "./swap-page.ts";

/**
 * From now on pages of this show take each other's place, so that what is heard goes on. Whatever is unusual is left to the browser
 * (docs/decisions/0033-router.md).
 */
export function routePages(stage: Stage): void {
  const said = element("p", { class: "said", role: "status" });
  document.body.append(said);
  const places = scrollPlaces();
  let shown = new URL(location.href);
  let loading = new AbortController();

  // `scrolled` is how far a page was that is in the history already.
  const come = async (address: URL, scrolled: number | null): Promise<void> => {
    loading.abort();
    loading = new AbortController();
    const { signal } = loading;
    const main = document.querySelector("main");
    main?.setAttribute("aria-busy", "true");
    const loaded = await loadPage(address, signal);
    main?.removeAttribute("aria-busy");
    if (signal.aborted) return;
    const isHeard = stage.current?.audio.paused === false;
    if (loaded === "offline" && isHeard) return sayOffline(said, stage, address);
    if (typeof loaded === "string" || !(isHeard || isSameBuild(loaded.page)))
      return scrolled === null ? location.assign(address) : location.reload();
    document.title = loaded.page.title;
    if (scrolled === null) places.push(loaded.address);
    shown = loaded.address;
    show(stage, loaded.page, shown);
    stage.dress();
    said.replaceChildren(document.title);
    moveTo(shown, scrolled);
    places.settle();
    document.dispatchEvent(new CustomEvent("airdate:page", { detail: { address: shown.href } }));
  };

  followPageLinks((address) => void come(address, null));
  addEventListener("popstate", () => {
    const address = new URL(location.href);
    const scrolled = places.enter();
    if (!isSamePage(address, shown)) return void come(address, scrolled);
    shown = address;
    scrollTo({ top: scrolled, behavior: "instant" });
    places.settle();
  });
}

function show(stage: Stage, page: Document, address: URL): void {
  stage.leavePage();
  const { current } = stage;
  const host = page.querySelector<HTMLElement>("air-player");
  const isHeard = current !== null && host?.dataset.key === current.episode.key;
  const place = element("div", {});
  if (isHeard) host.replaceWith(place);
  swapPage(page);
  if (isHeard) {
    // From place to place in one go: audio that is out of the page for longer pauses.
    place.replaceWith(current.host);
    stage.fromBar(current);
    stage.shown = current;
    goToAddress(current, address);
  }
  stage.connectShown();
}

/** Eyes go on at the top, at the place that the address names, or where they were; readers of the screen at the heading, or there. */
function moveTo({ hash }: URL, scrolled: number | null): void {
  scrollTo({ top: scrolled ?? 0, behavior: "instant" });
  const isPlace = scrolled === null && hash !== "" && momentOfAddress({ hash, search: "" }) === null;
  // The browser's own way to a fragment opens folds, and marks it as the target.
  if (isPlace) location.replace(hash);
  const named = isPlace ? document.querySelector<HTMLElement>(":target") : null;
  const heading = named ?? document.querySelector<HTMLElement>("main h1");
  if (heading !== null && heading.tabIndex < 0) heading.tabIndex = -1;
  heading?.focus({ preventScroll: true });
}

/** What is heard is worth more than another page's error: it goes on, and the page can be asked for again. */
function sayOffline(said: HTMLElement, { world: { words } }: Stage, { href }: URL): void {
  said.replaceChildren(`${words.faults.page} `, element("a", { href }, words.tryAgain));
}
