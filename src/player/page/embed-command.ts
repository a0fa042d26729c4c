/** What the page around an embedded player may ask of it. */
export type EmbedCommand =
  | { readonly kind: "play" }
  | { readonly kind: "pause" }
  | { readonly kind: "seek"; readonly seconds: number };

/** Reads a message of any shape from any page; null when it is no command of ours. */
export function parseEmbedCommand(message: unknown): EmbedCommand | null {
  if (typeof message !== "object" || message === null || !("type" in message)) return null;
  if (message.type === "airdate:play") return { kind: "play" };
  if (message.type === "airdate:pause") return { kind: "pause" };
  if (message.type !== "airdate:seek" || !("seconds" in message)) return null;
  const { seconds } = message;
  if (typeof seconds !== "number" || !Number.isFinite(seconds) || seconds < 0) return null;
  return { kind: "seek", seconds };
}
