/**
 * Elements that hold text. Tags in them are HTML that was not escaped (or the XHTML of Atom) and belong to the text: as they are written
 * where the text is HTML, without them where it is plain.
 */
export const TEXT_ELEMENTS: ReadonlyMap<string, "html" | "plain"> = new Map([
  ["description", "html"],
  ["content:encoded", "html"],
  ["itunes:summary", "html"],
  ["atom:summary", "html"],
  ["atom:content", "html"],
  ["atom:subtitle", "plain"],
  ["atom:tagline", "plain"],
  ["atom:title", "plain"],
  ["title", "plain"],
  ["itunes:title", "plain"],
  ["itunes:subtitle", "plain"],
]);
