import { elementsOf, type HtmlElement, type HtmlNode, isElement } from "../html/html-tree.ts";
import type { Fault } from "../schemas/fault.ts";
import { shown } from "../schemas/field-kinds.ts";
import type { Problem } from "../schemas/problem.ts";
import { damagedLetters } from "./damaged-letters.ts";
import { onTexts, type ReadText } from "./read-text.ts";
import { inText, type ShowRule } from "./show-rule.ts";

/** Pictures and words of notes, deep dives, the description and the footer under all notes. */
export const PROSE_RULES: readonly ShowRule[] = [
  { id: "pictures/alt", level: "warning", check: onPictures(alt) },
  { id: "pictures/insecure", level: "warning", check: onPictures(insecure) },
  { id: "values/placeholder-in-text", level: "warning", check: onTexts(placeholders) },
  { id: "values/damaged-notes", level: "error", check: onTexts(damaged) },
  { id: "values/unread-markdown", level: "warning", check: onTexts(unreadMarkdown) },
];

function onPictures(check: (attributes: HtmlElement["attributes"]) => Fault | undefined): ShowRule["check"] {
  return onTexts(({ text, nodes }) =>
    elementsOf(nodes)
      .filter((node) => isElement(node, "img"))
      .flatMap(({ attributes }) => {
        const fault = check(attributes);
        if (fault === undefined) return [];
        const isOwn = attributes.src?.startsWith("/") ?? true;
        const name = isOwn ? (attributes.alt ?? "") : (attributes.src ?? "");
        const written = isOwn ? `![${name}]` : name;
        return [
          inText(text, written, {
            what: `the picture ${name === "" ? "" : `${shown(name)} `}${fault.what}`,
            fix: fault.fix,
          }),
        ];
      }),
  );
}

function alt({ alt: words = "" }: HtmlElement["attributes"]): Fault | undefined {
  const fix = "say what it shows, for those who do not see it: ![a lighthouse at night](…)";
  if (words.trim() === "") return { what: "has no words in its place", fix };
  const isName =
    /\.(?:jpe?g|png|gif|webp|avif)$|^(?:image|picture|photo|img|dsc|screenshot|untitled|alt(?: text)?)[\s_-]*\d*$/i.test(
      words.trim(),
    );
  return isName ? { what: `has ${shown(words)} in its place, which says nothing`, fix } : undefined;
}

function insecure({ src = "" }: HtmlElement["attributes"]): Fault | undefined {
  if (!src.startsWith("http:")) return undefined;
  return {
    what: "begins with http://, which browsers do not load into a page",
    fix: "write https://, or put the picture into the episode's folder",
  };
}

function placeholders({ text, nodes }: ReadText): Problem[] {
  const found =
    /\blorem ipsum\b|\{\{.+?\}\}|\[(?:insert|your|todo|link)\b[^\]]*\]|(?:^|\n)\s*(?:TODO|FIXME|TBD)\b:?|\bXXX+\b/i
      .exec(proseOf(nodes))?.[0]
      .trim();
  if (found === undefined) return [];
  return [inText(text, found, { what: `${shown(found)} stands in for a text`, fix: "write the text" })];
}

function damaged({ text, nodes }: ReadText): Problem[] {
  const found = damagedLetters(proseOf(nodes));
  if (found === undefined) return [];
  return [
    inText(text, found, {
      what: `${shown(found)} is a letter read in a wrong encoding`,
      fix: "type it again",
    }),
  ];
}

function unreadMarkdown({ text, nodes }: ReadText): Problem[] {
  const found = /!?\[[^\]\n]+\]\s?\((?:https?:|\.\.?\/)[^)\n]*\)|^#{1,6}\w.*/m.exec(proseOf(nodes))?.[0];
  if (found === undefined) return [];
  const fix = "write [words](address) without a space between, and a space after #";
  return [inText(text, found, { what: `${shown(found)} is shown as it stands`, fix })];
}

/** What readers read, without code. */
function proseOf(nodes: readonly HtmlNode[]): string {
  return nodes
    .map((node) => {
      if (!isElement(node)) return node.text;
      return ["code", "pre", "kbd", "samp"].includes(node.name) ? "" : proseOf(node.children);
    })
    .join("");
}
