import type { QueueTexts } from "../../languages/queue-texts.ts";
import type { BegunEpisode } from "../audio/resume-store.ts";
import { element } from "../controls/element.ts";

/** The texts of this part, in the show's language: the build puts them here. */
declare const QUEUE_TEXTS: QueueTexts;

/** So many are shown. */
const MOST = 3;

/** After the show's own words: what was begun and not heard to its end, as a list like any other. */
export function continueHere(hero: Element, begun: readonly BegunEpisode[]): void {
  if (document.querySelector(".continue") !== null) return;
  const cards = begun.slice(0, MOST).map(({ path, title }) => {
    const heading = element("h3", {}, element("a", { href: path }, title));
    return element("li", { class: "card" }, element("div", {}, heading));
  });
  const title = element("h2", { id: "continue" }, QUEUE_TEXTS.continueHere);
  const list = element("ol", { class: "episodes" }, ...cards);
  hero.after(element("section", { class: "continue", "aria-labelledby": "continue" }, title, list));
}
