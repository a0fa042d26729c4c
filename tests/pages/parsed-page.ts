import sanitizeHtml from "sanitize-html";

/** A page as an independent parser reads it. */
export interface ParsedPage {
  readonly tags: readonly ParsedTag[];
  /** All text outside of tags, decoded. */
  readonly text: string;
  /** The values of an attribute, wherever it stands. */
  attribute(name: string): readonly string[];
}

interface ParsedTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Reads HTML with the parser beneath sanitize-html, which the pages know nothing of. */
export function parsePage(html: string): ParsedPage {
  const tags: ParsedTag[] = [];
  const text: string[] = [];
  sanitizeHtml(html, {
    allowedTags: false,
    allowedAttributes: false,
    allowVulnerableTags: true,
    onOpenTag: (name, attributes) => void tags.push({ name, attributes }),
    textFilter: (part) => {
      text.push(decode(part));
      return part;
    },
  });
  return {
    tags,
    text: text.join(""),
    attribute: (name) => tags.flatMap(({ attributes }) => attributes[name] ?? []),
  };
}

// The filter is given text escaped anew.
function decode(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
}
