import { createPlayer, onSound, type Player, type Surroundings } from "../audio/player.ts";
import { resumeWhereLeft } from "../audio/resume.ts";
import { element } from "../controls/element.ts";
import { dressPage } from "./dress-page.ts";
import { connect, connectTranscript, enhance } from "./enhance.ts";
import { loadedPart } from "./loaded-part.ts";
import type { Listening, Stage } from "./stage.ts";

export function createStage(world: Surroundings): Stage {
  const bar = element("aside", { class: "bar", "aria-label": world.words.nowPlaying });
  let page = new AbortController();
  let listening: Promise<Listening | null> | undefined;
  let dressed: Element | null = null;
  const stage: Stage = {
    world,
    current: null,
    shown: null,
    staged(played, address) {
      const player = createPlayer(played, world);
      enhance(player, () => openQueue(stage, player));
      resumeWhereLeft(player, address);
      onSound(player, ["play"], () => begin(stage, player));
      return player;
    },
    toBar({ host, path }) {
      document.body.append(bar);
      bar.append(host);
      markAside(host, path);
    },
    fromBar({ host }) {
      if (host.parentNode === bar) host.remove();
      markAside(host, null);
      bar.remove();
    },
    connectShown() {
      page.abort();
      page = new AbortController();
      const { signal } = page;
      const { shown, current } = stage;
      if (shown) connect({ ...shown, signal });
      else if (current && location.pathname === `${current.path}/transcript`)
        connectTranscript({ ...current, signal });
    },
    leavePage() {
      page.abort();
      const { shown, current } = stage;
      stage.shown = null;
      if (shown === null) return;
      if (shown === current) stage.toBar(shown);
      else shown.end();
    },
    dress() {
      const main = document.querySelector("main");
      if (main === dressed) return;
      dressed = main;
      void dressPage(stage);
    },
    listening() {
      listening ??= loadedPart(import("./listening.ts")).then((part) => part?.listen(stage) ?? null);
      return listening;
    },
  };
  return stage;
}

/** From a player that is not heard its episode can be put into the queue. */
async function openQueue(stage: Stage, { path, episode }: Player): Promise<void> {
  const listening = await stage.listening();
  const isHeard = stage.current?.path === path;
  await listening?.showQueue(isHeard ? null : { path, title: episode.title }, []);
}

/** One is heard at a time. Who was heard before stays if the page shows it, with what was heard of it noted. */
function begin(stage: Stage, player: Player): void {
  const { current: former, shown } = stage;
  if (former === player) return;
  stage.current = player;
  former?.audio.pause();
  if (former !== null && former !== shown) {
    former.end();
    stage.fromBar(former);
  }
  // Chosen at another player since this one was made.
  const { speed, volume, isMuted } = player.settings.read();
  Object.assign(player.audio, { defaultPlaybackRate: speed, playbackRate: speed, volume, muted: isMuted });
  void stage.listening().then((listening) => listening?.serve(player));
}

/** Aside of the page it is a bar, and leads to its own. */
function markAside(host: HTMLElement, path: string | null): void {
  host.classList.toggle("is-mini", path !== null);
  host.style.paddingBlockStart = "";
  const link = host.querySelector(".now-link");
  if (path === null) link?.removeAttribute("href");
  else link?.setAttribute("href", path);
}
