/**
 * A part of the script that was asked for when it was needed; null when it does not come: the network is gone, or a newer build has taken
 * its place. What it would have done is left out then, and the page does what it does without scripts.
 */
export function loadedPart<Part>(asked: Promise<Part>): Promise<Part | null> {
  return asked.catch(() => null);
}
