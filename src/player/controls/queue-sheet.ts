import type { QueueTexts } from "../../languages/queue-texts.ts";
import { fill } from "../../languages/template.ts";
import type { Surroundings } from "../audio/player.ts";
import {
  movedBy,
  type Queue,
  type QueuedEpisode,
  queuedFirst,
  queuedLast,
  readQueue,
  without,
  writeQueue,
} from "../audio/queue.ts";
import { element } from "./element.ts";
import { type IconName, icon } from "./icon.ts";

/** The texts of this part, in the show's language: the build puts them here. */
declare const QUEUE_TEXTS: QueueTexts;

/** What the sheet is opened for. */
export interface QueueDesk {
  readonly world: Surroundings;
  /** To be put into the queue, or played. */
  readonly episode: QueuedEpisode | null;
  /** What comes after it in its list. */
  readonly rest: Queue;
  play(episode: QueuedEpisode): void;
}

/** Shows what comes next, until it is closed: to be put in order, taken out, or added to. */
export function queueSheet(desk: QueueDesk): void {
  const { words, memory } = desk.world;
  const list = element("ol", { class: "queue" });
  const change: Change = (queue, moved, name) => {
    writeQueue(memory, queue);
    show(list, readQueue(memory), change);
    const item = list.children[queue.findIndex(({ path }) => path === moved?.path)];
    const buttons = [...(item?.querySelectorAll("button") ?? [])];
    (buttons.find(({ ariaLabel }) => ariaLabel === name) ?? buttons[0] ?? close).focus();
  };
  const close = textButton(words.close, () => sheet.close());
  const clear = textButton(QUEUE_TEXTS.clear, () => change([]));
  const sheet = element(
    "dialog",
    { class: "keys", "aria-label": QUEUE_TEXTS.upNext },
    ...adding(desk, change, () => sheet.close()),
    element("h2", {}, QUEUE_TEXTS.upNext),
    list,
    element("p", { class: "choices" }, clear, close),
  );
  sheet.addEventListener("close", () => sheet.remove());
  // Whoever goes to a page from here wants to see it.
  list.addEventListener("click", ({ target }) => {
    if (target instanceof HTMLAnchorElement) sheet.close();
  });
  show(list, readQueue(memory), change);
  document.body.append(sheet);
  sheet.showModal();
}

/** Makes another queue of it, and goes on at the episode that was moved, at the button of that name if there is one. */
type Change = (queue: Queue, moved?: QueuedEpisode, name?: string) => void;

function adding(
  { episode, rest, play, world: { memory } }: QueueDesk,
  change: Change,
  done: () => void,
): Node[] {
  if (episode === null) return [];
  const playAll = textButton(QUEUE_TEXTS.playAll, () => {
    change(queuedFirst(readQueue(memory), rest));
    play(episode);
    done();
  });
  return [
    element("h2", {}, episode.title),
    element(
      "p",
      { class: "choices" },
      textButton(QUEUE_TEXTS.playNext, () => change(queuedFirst(readQueue(memory), [episode]))),
      textButton(QUEUE_TEXTS.playLast, () => change(queuedLast(readQueue(memory), [episode]))),
      ...(rest.length > 0 ? [playAll] : []),
    ),
  ];
}

function show(list: HTMLElement, queue: Queue, change: Change): void {
  const items = queue.map((episode, index) =>
    element(
      "li",
      {},
      element("a", { href: episode.path }, episode.title),
      ...(index > 0 ? [move(queue, episode, "earlier", change)] : []),
      ...(index < queue.length - 1 ? [move(queue, episode, "later", change)] : []),
      iconButton("remove", fill(QUEUE_TEXTS.remove, episode), () => change(without(queue, [episode]))),
    ),
  );
  list.replaceChildren(...(items.length > 0 ? items : [element("li", {}, QUEUE_TEXTS.empty)]));
}

function move(queue: Queue, episode: QueuedEpisode, way: "earlier" | "later", change: Change): HTMLElement {
  const name = fill(QUEUE_TEXTS[way], episode);
  return iconButton(way, name, () =>
    change(movedBy(queue, episode, way === "earlier" ? -1 : 1), episode, name),
  );
}

function textButton(name: string, press: () => void): HTMLButtonElement {
  const made = element("button", { type: "button" }, name);
  made.addEventListener("click", press);
  return made;
}

function iconButton(face: IconName, name: string, press: () => void): HTMLButtonElement {
  const made = element("button", { type: "button", "aria-label": name, title: name }, icon(face));
  made.addEventListener("click", press);
  return made;
}
