import { serveMediaSession } from "../audio/media-session.ts";
import { onSound } from "../audio/player.ts";
import { readQueue, writeQueue } from "../audio/queue.ts";
import { element } from "../controls/element.ts";
import { offerOtherDevices } from "../controls/other-device.ts";
import { loadedPart } from "./loaded-part.ts";
import { playEpisode } from "./play-episode.ts";
import { routePages } from "./router.ts";
import type { Listening, Stage } from "./stage.ts";

/** Listening has begun in this window: from now on its pages change without an end of what is heard. */
export function listen(stage: Stage): Listening {
  // The frame in another site's page has one page.
  const isAlone = document.body.matches(".embed");
  if (!isAlone) routePages(stage);
  return {
    serve(player) {
      const next = (): boolean => !isAlone && playNext(stage);
      serveMediaSession(player, next);
      offerOtherDevices(player);
      onSound(player, ["ended"], () => {
        if (!stage.world.nap.isAsleep) next();
      });
    },
    play: (path, sound) => playEpisode(stage, path, sound),
    async showQueue(episode, rest) {
      const part = await loadedPart(import("../controls/queue-sheet.ts"));
      const sound = element("audio", {});
      part?.queueSheet({
        world: stage.world,
        episode,
        rest,
        play({ path }) {
          sound.load();
          void playEpisode(stage, path, sound);
        },
      });
    },
  };
}

/** Goes on with the first of the queue, which leaves it once it can be had; false when there is none. */
function playNext(stage: Stage): boolean {
  const { memory } = stage.world;
  const [first] = readQueue(memory);
  if (first === undefined) return false;
  void playEpisode(stage, first.path, element("audio", {})).then((isPlaying) => {
    if (isPlaying)
      writeQueue(
        memory,
        readQueue(memory).filter(({ path }) => path !== first.path),
      );
  });
  return true;
}
