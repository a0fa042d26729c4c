// Captions are comfortable at 15 characters a second, which is also about how fast people talk.
const CHARACTERS_PER_SECOND = 15;

/** How long it takes to say a text whose end nobody wrote down: at least a second. */
export function spokenSeconds(text: string): number {
  return Math.max(1, Math.round((text.length / CHARACTERS_PER_SECOND) * 1000) / 1000);
}
