/** Text as it stands in XML and HTML, in elements and in attributes with double quotes. */
export function escapeXml(text: string): string {
  return escapeMarkup(xmlText(text));
}

/** The same for text that is known to hold nothing that XML refuses. `>` too, so that `]]>` cannot end a CDATA section. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text without the characters that make XML 1.0 ill-formed, even as references: control characters, U+FFFE, U+FFFF, lone surrogates. */
export function xmlText(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r\u0080-\u009F]|[\uFFFE\uFFFF]|\p{Surrogate}/gu, "");
}
