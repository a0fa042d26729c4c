import { xmlText } from "../../html/escape-xml.ts";

/** An element as the serialiser takes it: its name, then its attributes and content, or its CDATA. */
export type XmlElement = Readonly<Record<string, readonly unknown[] | { readonly _cdata: string }>>;

/** What an element holds: text, other elements, or nothing. */
export type XmlContent = string | number | readonly XmlElement[];

/** Attributes by name; an undefined one is left out. */
export type XmlAttributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** One XML element. The serialiser escapes; characters that XML cannot hold are dropped here. */
export function xmlElement(name: string, attributes: XmlAttributes, content: XmlContent = []): XmlElement {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  const _attr = Object.fromEntries(given.map(([key, value]) => [key, xmlText(String(value))]));
  const inner = typeof content === "object" ? content : [xmlText(String(content))];
  return { [name]: [{ _attr }, ...inner] };
}

/** An element whose text is HTML, in CDATA so that people can read the source; the serialiser splits `]]>`. */
export function cdataElement(name: string, html: string): XmlElement {
  return { [name]: { _cdata: xmlText(html) } };
}

/** Where HTML stands that an element of `xml` holds in one CDATA section: its first byte and how many there are, in UTF-8. */
export function cdataPlace(xml: string, html: string): readonly [offset: number, bytes: number] {
  const text = xmlText(html);
  const at = xml.lastIndexOf(`<![CDATA[${text}]]>`);
  if (at < 0) throw new Error("the HTML does not stand in one CDATA section");
  const before = xml.slice(0, at + "<![CDATA[".length);
  return [ENCODER.encode(before).byteLength, ENCODER.encode(text).byteLength];
}

const ENCODER = new TextEncoder();
