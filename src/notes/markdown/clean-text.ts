/**
 * Controls that no reader sees and that can make text look like something else:
 * C0 and C1 controls (all but tab and line feed) and the bidirectional embeddings, overrides
 * and isolates of Unicode (UAX #9, "Trojan Source"). The marks U+200E, U+200F and U+061C stay:
 * Hebrew and Arabic need them, and they reach no further than their neighbour.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const UNSEEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** Text without unseen controls, its line ends as `\n`, lone surrogates as U+FFFD. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, "\n").replace(UNSEEN, "");
}
