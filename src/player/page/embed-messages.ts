import { durationOf, onSound, type Player, play, seek } from "../audio/player.ts";
import { parseEmbedCommand } from "./embed-command.ts";

const EVENTS = ["play", "pause", "ended", "timeupdate"] as const;

/** In a frame, the page around may steer the player and hears what it does (docs/player.md). */
export function talkToParent(player: Player): void {
  const { audio } = player;
  if (window.parent === window) return;
  addEventListener("message", ({ source, data }) => {
    if (source === window.parent) obey(player, data);
  });
  const tell = (name: (typeof EVENTS)[number] | "ready"): void => {
    const durationSeconds = durationOf(player);
    const message = {
      type: `airdate:${name}`,
      seconds: audio.currentTime,
      ...(Number.isFinite(durationSeconds) && { durationSeconds }),
    };
    // To whoever frames us: it holds nothing that the page around may not know.
    window.parent.postMessage(message, "*");
  };
  for (const name of EVENTS) onSound(player, [name], () => tell(name));
  tell("ready");
}

function obey(player: Player, message: unknown): void {
  const command = parseEmbedCommand(message);
  if (command?.kind === "play") play(player);
  if (command?.kind === "pause") player.audio.pause();
  if (command?.kind === "seek") seek(player, command.seconds);
}
