import sanitizeHtml from "sanitize-html";
import { cleanText } from "./clean-text.ts";

/** Elements whose content is not prose: they go with everything in them. */
const SWALLOWED =
  "script style textarea option select xmp noscript noembed noframes iframe object svg math template title plaintext";

const ELEMENTS =
  "p br hr h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre code kbd samp var em strong b i u s del ins " +
  "mark small sub sup abbr cite q dfn time a img figure figcaption table thead tbody tfoot tr th td caption " +
  "details summary div section span bdi ruby rt rp wbr";

/** No note is nested deeper by a human hand; the walks over the tree rely on it. */
const MAX_DEPTH = 100;

const options: sanitizeHtml.IOptions = {
  allowedTags: ELEMENTS.split(" "),
  nonTextTags: SWALLOWED.split(" "),
  allowedAttributes: {
    "*": ["id", "lang", "dir", "data-line"],
    a: ["href", "title", "role"],
    img: ["src", "alt", "title", "width", "height"],
    ol: ["start", "reversed"],
    li: ["value"],
    abbr: ["title"],
    time: ["datetime"],
    details: ["open"],
    div: ["role"],
    td: ["align"],
    th: ["align"],
  },
  allowedClasses: { div: ["footnotes"] },
  allowedSchemes: ["http", "https", "mailto"],
  allowedSchemesByTag: { img: ["http", "https"] },
  allowProtocolRelative: true,
  disallowedTagsMode: "discard",
  nestingLimit: MAX_DEPTH,
};

/**
 * HTML with nothing in it but the elements, attributes and schemes of one short list. Scripts, styles, frames,
 * forms, drawings and comments are gone with their content; of other unknown elements the words stay.
 * Addresses are only looked at for their scheme here, values not at all: `noteAddresses` and `attributeValues`
 * have the last word.
 */
export function safeHtml(html: string): string {
  return cleanText(sanitizeHtml(html, options));
}
