const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** Text for WebVTT payloads and voices, and for HTML between tags; so `-->` cannot appear in it (WebVTT §4.2.2). */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>]/g, (character) => ESCAPES[character] ?? character);
}
