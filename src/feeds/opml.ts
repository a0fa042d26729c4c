import { ATOM_PATH, absoluteAddress, FEED_PATH, HOME_PATH, JSON_FEED_PATH } from "../catalog/addresses.ts";
import type { Show } from "../catalog/show.ts";
import { escapeXml } from "../html/escape-xml.ts";

/** The show's feeds as OPML 2.0, for apps that import subscriptions. */
export function renderOpml(show: Show): string {
  const home = absoluteAddress(show.url, HOME_PATH);
  const feeds = [
    { text: show.title, version: "RSS2", path: FEED_PATH },
    { text: `${show.title} (Atom)`, version: "", path: ATOM_PATH },
    { text: `${show.title} (JSON Feed)`, version: "", path: JSON_FEED_PATH },
  ];
  const outlines = feeds.map(({ text, version, path }) => {
    const attributes = {
      type: "rss",
      text,
      title: text,
      xmlUrl: absoluteAddress(show.url, path),
      htmlUrl: home,
      description: show.tagline ?? show.descriptionText.slice(0, 250),
      language: show.language,
      version,
    };
    const given = Object.entries(attributes).filter(([, value]) => value !== "");
    return `    <outline ${given.map(([name, value]) => `${name}="${escapeXml(value)}"`).join(" ")}/>`;
  });
  const head = [
    `    <title>${escapeXml(show.title)}</title>`,
    `    <ownerName>${escapeXml(show.owner.name)}</ownerName>`,
    "    <docs>http://opml.org/spec2.opml</docs>",
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    "  <head>",
    ...head,
    "  </head>",
    "  <body>",
    ...outlines,
    "  </body>",
    "</opml>",
    "",
  ].join("\n");
}
