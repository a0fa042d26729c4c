import { play } from "../audio/player.ts";
import { type LoadedPage, loadPage } from "./load-page.ts";
import type { Stage } from "./stage.ts";

/**
 * Plays the episode whose page is at a path, in the bar, or on its page if that is shown; false when it cannot be had. The audio that
 * has played before is the one that goes on, for browsers let no other begin by itself; the first time it is `sound`.
 */
export async function playEpisode(stage: Stage, path: string, sound: HTMLAudioElement): Promise<boolean> {
  const { current } = stage;
  if (current?.path === path) {
    play(current);
    return true;
  }
  const loaded = await loadPage(new URL(path, location.href), new AbortController().signal);
  return typeof loaded !== "string" && takeUp(stage, loaded, sound);
}

function takeUp(stage: Stage, { page, address }: LoadedPage, sound: HTMLAudioElement): boolean {
  const host = page.querySelector<HTMLElement>("air-player");
  const own = host?.querySelector("audio");
  if (!host || !own) return false;
  const audio = released(stage) ?? sound;
  for (const { name, value } of own.attributes) audio.setAttribute(name, value);
  document.adoptNode(host);
  own.replaceWith(audio);
  const player = stage.staged({ host, audio, page, path: address.pathname }, null);
  const { shown } = stage;
  if (shown?.episode.key === player.episode.key) {
    shown.end();
    shown.host.replaceWith(host);
    stage.shown = player;
    stage.connectShown();
  } else stage.toBar(player);
  play(player);
  return true;
}

/** The audio that has played, for another episode; the page that it was of has its own again. */
function released(stage: Stage): HTMLAudioElement | null {
  const former = stage.current;
  if (former === null) return null;
  const { audio, fade, host, plain } = former;
  audio.pause();
  fade.to(1);
  former.end();
  stage.current = null;
  stage.fromBar(former);
  if (stage.shown === former) {
    // It makes a player of itself.
    host.replaceWith(plain);
    stage.connectShown();
  }
  return audio;
}
