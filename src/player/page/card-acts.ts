import { fill } from "../../languages/template.ts";
import { renderClock } from "../../moments/clock.ts";
import { toggle } from "../audio/player.ts";
import type { QueuedEpisode } from "../audio/queue.ts";
import type { BegunEpisode } from "../audio/resume-store.ts";
import { element } from "../controls/element.ts";
import { icon } from "../controls/icon.ts";
import { button } from "../controls/transport.ts";
import type { Stage } from "./stage.ts";

/** Gives each episode in the lists of the page a button that plays it, one for the queue, and how much of it was heard. */
export function offerCards(stage: Stage, episodes: readonly BegunEpisode[]): void {
  const { words } = stage.world;
  const known = new Map(episodes.map((episode) => [episode.path, episode]));
  for (const card of document.querySelectorAll(".card")) {
    const episode = episodeOf(card);
    if (episode === null || card.querySelector(".acts") !== null) continue;
    const { path, title } = episode;
    const plays = button(`${words.play}: ${title}`, icon("play"));
    plays.dataset.plays = path;
    const queues = button(`${words.queue}: ${title}`, icon("queue"));
    queues.dataset.queues = path;
    const acts = element("div", { class: "acts" }, plays, queues, ...progress(known.get(path), words));
    card.lastElementChild?.append(acts);
  }
  showPlaying(stage);
}

/** The buttons of all pages to come. */
export function serveCards(stage: Stage): void {
  document.addEventListener("click", ({ target }) => {
    const pressed = target instanceof Element ? target.closest("button") : null;
    if (pressed?.dataset.plays !== undefined) void playCard(stage, pressed.dataset.plays);
    if (pressed?.dataset.queues !== undefined) void queueCard(stage, pressed);
  });
  // Events of media do not rise, but they can be caught on their way down. (At "play" it is not known yet who is heard.)
  for (const name of ["playing", "pause"]) document.addEventListener(name, () => showPlaying(stage), true);
}

/** The buttons of the page show what is heard. */
function showPlaying({ current, world: { words } }: Stage): void {
  for (const pressed of document.querySelectorAll<HTMLButtonElement>("[data-plays]")) {
    const isPlaying = current !== null && current.path === pressed.dataset.plays && !current.audio.paused;
    const name = isPlaying ? "pause" : "play";
    pressed.replaceChildren(icon(name));
    pressed.ariaLabel = `${words[name]}: ${pressed.ariaLabel?.replace(/^.*?: /, "")}`;
    pressed.title = pressed.ariaLabel;
  }
}

async function playCard(stage: Stage, path: string): Promise<void> {
  const { current } = stage;
  if (current?.path === path) return toggle(current);
  // While the button is being pressed: an audio that is loaded then may play later, by the rules of browsers.
  const sound = element("audio", {});
  sound.load();
  const listening = await stage.listening();
  if (!(await listening?.play(path, sound))) location.assign(path);
}

async function queueCard(stage: Stage, pressed: HTMLElement): Promise<void> {
  const card = pressed.closest(".card");
  const cards = [...(card?.parentElement?.children ?? [])];
  const [episode, ...rest] = cards
    .slice(card ? cards.indexOf(card) : 0)
    .flatMap((one) => episodeOf(one) ?? []);
  const listening = await stage.listening();
  await listening?.showQueue(episode ?? null, rest);
}

function episodeOf(card: Element): QueuedEpisode | null {
  const link = card.querySelector<HTMLAnchorElement>(":is(h2, h3) a");
  return link && { path: link.pathname, title: link.textContent };
}

function progress(known: BegunEpisode | undefined, words: Stage["world"]["words"]): HTMLElement[] {
  if (known === undefined) return [];
  if (known.isHeard) return [element("span", {}, words.heard)];
  const { seconds, durationSeconds } = known;
  if (!Number.isFinite(durationSeconds)) return [];
  const bar = element("progress", {
    value: String(seconds),
    max: String(durationSeconds),
    "aria-hidden": "true",
  });
  return [bar, element("span", {}, fill(words.timeLeft, { time: renderClock(durationSeconds - seconds) }))];
}
