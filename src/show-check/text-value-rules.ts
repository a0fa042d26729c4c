import type { Fault } from "../schemas/fault.ts";
import { shown } from "../schemas/field-kinds.ts";
import { damagedLetters } from "./damaged-letters.ts";
import { type Leaf, onLeaves, type ShowRule } from "./show-rule.ts";

/** Texts that nobody wrote for readers. */
export const TEXT_VALUE_RULES: readonly ShowRule[] = [
  { id: "values/placeholder", level: "warning", check: onLeaves(onLine(placeholder)) },
  { id: "values/template", level: "error", check: onLeaves(onLine(template)) },
  { id: "values/html-in-text", level: "warning", check: onLeaves(onLine(html)) },
  { id: "values/markdown-in-text", level: "warning", check: onLeaves(onLine(markdown)) },
  { id: "values/damaged-text", level: "error", check: onLeaves(onLine(damaged)) },
  { id: "values/file-name", level: "warning", check: onLeaves(onLine(fileName)) },
  { id: "values/address-for-a-name", level: "warning", check: onLeaves(addressForName) },
  { id: "values/hash-sign", level: "warning", check: onLeaves(hashSign) },
  { id: "values/several-tags", level: "warning", check: onLeaves(severalTags) },
  { id: "values/no-reply", level: "error", check: onLeaves(noReply) },
];

/** Keys whose values are plain text on one line. */
const LINES = new Set([
  "title",
  "itunesTitle",
  "subtitle",
  "summary",
  "tagline",
  "author",
  "name",
  "copyright",
  "text",
  "bio",
  "alt",
]);

function onLine(check: (text: string) => Fault | undefined): (leaf: Leaf) => Fault | undefined {
  return (leaf) => (isLine(leaf) ? check(leaf.text) : undefined);
}

/** Texts for machines may hold anything, and so may those in which names stand for others; of sponsors one is Markdown. */
function isLine({ path }: Leaf): boolean {
  const [part] = path;
  const key = String(path.at(-1));
  const isOther = part === "txt" || part === "announce" || (part === "sponsors" && key === "text");
  return !isOther && LINES.has(key);
}

function placeholder(text: string): Fault | undefined {
  const found =
    /^\W*(?:to ?do|tbd|tba|untitled|title|my title|new episode|my podcast|test(?:ing)?|xxx+|\?{2,}|\.{3}|…|…+)\W*$/i.exec(
      text,
    )?.[0] ?? /\blorem ipsum\b/i.exec(text)?.[0];
  return found === undefined
    ? undefined
    : { what: `is ${shown(text)}, which stands in for a text`, fix: "write the text" };
}

function template(text: string): Fault | undefined {
  const left = /\{\{.*?\}\}|\$\{.*?\}|<%.*?%>|\[object Object\]|^(?:undefined|null|NaN)$/.exec(text)?.[0];
  return left === undefined
    ? undefined
    : { what: `holds ${shown(left)}, which a tool should have filled in`, fix: "write what it stands for" };
}

function html(text: string): Fault | undefined {
  const found =
    /&(?:amp|lt|gt|quot|apos|nbsp|#\d{2,5}|#x[\da-f]{2,5});|<\/?(?:p|br|b|i|em|strong|a|span|div|u)(?:\s[^>]*)?\/?>/i.exec(
      text,
    )?.[0];
  return found === undefined
    ? undefined
    : { what: `holds ${shown(found)}, which readers would see as it stands`, fix: "write plain text" };
}

function markdown(text: string): Fault | undefined {
  const found = /\*\*[^*\s][^*]*\*\*|\[[^\]]+\]\([^)\s]+\)|(?<!\w)__[^_\s][^_]*__(?!\w)/.exec(text)?.[0];
  return found === undefined
    ? undefined
    : { what: `holds ${shown(found)}, which is Markdown in a plain text`, fix: "write it without its marks" };
}

function damaged(text: string): Fault | undefined {
  const found = damagedLetters(text);
  return found === undefined
    ? undefined
    : { what: `holds ${shown(found)}, a letter read in a wrong encoding`, fix: "type it again" };
}

function fileName(text: string): Fault | undefined {
  if (!/^[^\s/]+\.(?:mp3|m4a|wav|mp4|jpe?g|png|md)$/i.test(text)) return undefined;
  return { what: `is ${shown(text)}, the name of a file`, fix: "write what readers should read" };
}

function addressForName({ path, text }: Leaf): Fault | undefined {
  const isName = ["name", "author"].includes(String(path.at(-1)));
  if (!isName || !/^https?:\/\/|^www\.|^[^\s@]+@[^\s@]+\.[a-z]+$/i.test(text)) return undefined;
  return { what: `is ${shown(text)}, an address`, fix: "write the name here; an address goes into href" };
}

function hashSign({ path, text }: Leaf): Fault | undefined {
  if (path[0] !== "tags" || !text.startsWith("#")) return undefined;
  return { what: `begins with #`, fix: `write ${shown(text.replace(/^#+\s*/, ""))}` };
}

function severalTags({ path, text }: Leaf): Fault | undefined {
  if (path[0] !== "tags" || !/[,;]/.test(text)) return undefined;
  const tags = text.split(/\s*[,;]\s*/).filter((tag) => tag !== "");
  return { what: `is ${shown(text)}, several tags in one`, fix: `write [${tags.join(", ")}]` };
}

function noReply({ path, text }: Leaf): Fault | undefined {
  if (path[0] !== "owner" || path[1] !== "email" || !/^(?:no|do-?not)[-_.]?reply@/i.test(text))
    return undefined;
  return {
    what: `is ${shown(text)}, which nobody reads`,
    fix: "give an address whose mail you get: directories send codes to it",
  };
}
