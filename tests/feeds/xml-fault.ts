import { createRequire } from "node:module";

// The XML parser of the independent reader: what it cannot validate, that reader cannot read.
const { XMLValidator } = createRequire(import.meta.resolve("feedsmith"))("fast-xml-parser") as {
  readonly XMLValidator: { validate(xml: string): true | { readonly err: { readonly msg: string } } };
};

// The validator checks neither the characters of XML 1.0 §2.2 nor ]]> in text (§2.4) nor < in attributes (§3.1).
const NO_CHARACTER = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/** Why a document is not well-formed XML, or null when it is. */
export function xmlFault(xml: string): string | null {
  const character = NO_CHARACTER.exec(xml)?.[0];
  if (character !== undefined) return `holds U+${character.codePointAt(0)?.toString(16)}`;
  const markup = xml.replace(/<!\[CDATA\[.*?\]\]>/gs, "");
  if (markup.includes("]]>")) return "holds ]]> outside CDATA";
  if (/<[^>]*</.test(markup)) return "holds < within a tag";
  const result = XMLValidator.validate(xml);
  return result === true ? null : result.err.msg;
}
