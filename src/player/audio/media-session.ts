import { BACK_SECONDS, FORWARD_SECONDS } from "../controls/transport.ts";
import { lastStarted } from "./last-started.ts";
import { currentChapter, currentPicture, durationOf, onTick, type Player, play, seek } from "./player.ts";

/** What the lock screen, the headset and the keyboard's media keys show and do. `playNext` goes on in the queue, if there is one. */
export function serveMediaSession(player: Player, playNext: () => boolean): void {
  if (!("mediaSession" in navigator)) return;
  const { mediaSession } = navigator;
  const actions = Object.entries(sessionActions(player, playNext)) as [
    MediaSessionAction,
    MediaSessionActionHandler,
  ][];
  for (const [name, action] of actions) setAction(mediaSession, name, action);
  let before: string | undefined;
  onTick(player, () => {
    if (player.audio.paused) return;
    const shown = `${currentChapter(player)?.title} ${currentPicture(player)}`;
    if (shown !== before) mediaSession.metadata = sessionMetadata(player);
    before = shown;
    showPosition(player, mediaSession);
  });
}

function sessionMetadata(player: Player): MediaMetadata {
  const { episode } = player;
  const chapter = currentChapter(player);
  const init: SessionInit = {
    title: chapter?.title ?? episode.title,
    artist: chapter === undefined ? episode.show : episode.title,
    album: episode.show,
    artwork: [pictureOf(currentPicture(player))],
    chapterInfo: player.chapters.map(({ startSeconds, title, image = episode.artwork }) => ({
      startTime: startSeconds,
      title,
      artwork: [pictureOf(image)],
    })),
  };
  return new MediaMetadata(init);
}

/** What the types do not know yet: a browser that does not either leaves it out. */
interface SessionInit extends MediaMetadataInit {
  readonly chapterInfo: readonly {
    readonly startTime: number;
    readonly title: string;
    readonly artwork: readonly MediaImage[];
  }[];
}

function pictureOf(source: string): MediaImage {
  return { src: new URL(source, location.href).href };
}

function sessionActions(
  player: Player,
  playNext: () => boolean,
): Partial<Record<MediaSessionAction, MediaSessionActionHandler>> {
  const { audio, chapters } = player;
  const moveBy = (seconds: number): void => seek(player, audio.currentTime + seconds);
  const toChapter = (step: number): void => {
    // Early in a chapter "previous" is the one before; later it is the beginning of this one.
    const from = step < 0 ? audio.currentTime - 3 : audio.currentTime;
    const chapter = chapters[Math.max(0, lastStarted(chapters, from) + (step < 0 ? 0 : 1))];
    if (chapter !== undefined) seek(player, chapter.startSeconds);
  };
  return {
    play: () => play(player),
    pause: () => audio.pause(),
    seekbackward: ({ seekOffset }) => moveBy(-(seekOffset ?? BACK_SECONDS)),
    seekforward: ({ seekOffset }) => moveBy(seekOffset ?? FORWARD_SECONDS),
    seekto: ({ seekTime }) => seek(player, seekTime ?? audio.currentTime),
    previoustrack: () => (chapters.length > 0 ? toChapter(-1) : seek(player, 0)),
    nexttrack: () => playNext() || toChapter(1),
  };
}

/** A browser throws at an action that it does not know. */
function setAction(session: MediaSession, name: MediaSessionAction, action: MediaSessionActionHandler): void {
  try {
    session.setActionHandler(name, action);
  } catch {
    // Then it has no key for it.
  }
}

function showPosition(player: Player, session: MediaSession): void {
  const duration = durationOf(player);
  const { currentTime, playbackRate } = player.audio;
  session.setPositionState({ duration, position: Math.min(currentTime, duration), playbackRate });
}
