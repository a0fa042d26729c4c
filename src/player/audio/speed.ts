/** The speeds on offer, slow to fast. */
export const SPEEDS = [0.5, 0.75, 0.9, 1, 1.1, 1.2, 1.3, 1.5, 1.75, 2, 2.5, 3] as const;

const [SLOWEST, FASTEST] = [SPEEDS[0], 3];

/** The next speed on offer in a direction; the last one stays. */
export function nextSpeed(speed: number, direction: "faster" | "slower"): number {
  return direction === "faster"
    ? (SPEEDS.find((candidate) => candidate > speed) ?? FASTEST)
    : (SPEEDS.findLast((candidate) => candidate < speed) ?? SLOWEST);
}

/** A speed that can be played, whatever was asked for or remembered: 1 for what is none. */
export function playableSpeed(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) return 1;
  return Math.min(FASTEST, Math.max(SLOWEST, value));
}
