/** A text as YAML 1.2 holds it on a line: in quotes unless it is plain. A JSON text is one of YAML too. */
export function renderYamlScalar(text: string): string {
  return isPlain(text) ? text : JSON.stringify(text);
}

/** What `renderYamlScalar` has written; null for what is written in another way. */
export function parseYamlScalar(written: string): string | null {
  if (isPlain(written)) return written;
  try {
    const value: unknown = JSON.parse(written);
    return typeof value === "string" ? value : null;
  } catch {
    return null;
  }
}

/** What YAML takes for a text without quotes: a UUID, a slug, an address of plain characters. */
function isPlain(text: string): boolean {
  return (UUID.test(text) || SLUG_OR_WORD.test(text) || ADDRESS.test(text)) && !NO_TEXT.test(text);
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const SLUG_OR_WORD = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Neither a comment nor a key can begin in it. */
const ADDRESS = /^(?:https?:\/\/|\/)[\w./:@%?&=~+,;!*'()$-]*[\w/]$/;

/** A number, a switch or nothing. */
const NO_TEXT = /^(?:0[ox][0-9a-f]+|[0-9]+(?:e-?[0-9]+)?|true|false|null)$/;
