import type { Finding, Found } from "./finding.ts";
import { applyRules, type Rule } from "./rule.ts";
import { quoted } from "./value-checks.ts";
import { isWebAddress } from "./web-address.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Asked of a JSON Feed, version 1.1. */
const JSON_FEED_RULES: readonly Rule<Fields>[] = [
  { id: "jsonfeed/version", level: "error", check: version },
  { id: "jsonfeed/title", level: "error", check: title },
  // Readers discard items without one.
  { id: "jsonfeed/id", level: "error", check: ids },
  { id: "jsonfeed/content", level: "error", check: content },
  { id: "jsonfeed/attachment", level: "error", check: attachments },
  // RFC 3339.
  { id: "jsonfeed/date", level: "error", check: dates },
  { id: "jsonfeed/address", level: "error", check: addresses },
  // Strongly recommended.
  { id: "jsonfeed/feed-url", level: "warning", check: feedUrl },
];

/** What readers would find wrong with a JSON Feed, in the order of the rules. */
export function checkJsonFeed(text: string): Finding[] {
  const feed = parsed(text);
  if (isFields(feed) && Array.isArray(feed.items)) return applyRules(JSON_FEED_RULES, feed);
  const what = feed === undefined ? "is not JSON" : "has no list of items";
  return [{ level: "error", rule: "jsonfeed/items", place: "document", what, fix: "write JSON Feed 1.1" }];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function itemsOf({ items }: Fields): { readonly item: Fields; readonly place: string }[] {
  const all: readonly unknown[] = Array.isArray(items) ? items : [];
  return all.map((item, index) => ({ item: isFields(item) ? item : {}, place: `item ${index + 1}` }));
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

function version({ version: said }: Fields): Found[] {
  if (said === "https://jsonfeed.org/version/1.1") return [];
  return [
    {
      place: "feed version",
      what: `is ${quoted(String(said))}`,
      fix: "write https://jsonfeed.org/version/1.1",
    },
  ];
}

function title({ title: said }: Fields): Found[] {
  return isText(said) ? [] : [{ place: "feed title", what: "is missing", fix: "give the show's name" }];
}

function ids(feed: Fields): Found[] {
  const seen = new Set<unknown>();
  return itemsOf(feed).flatMap(({ item: { id }, place }) => {
    const isRepeated = seen.has(id);
    seen.add(id);
    if (!isText(id))
      return [{ place: `${place} id`, what: "is missing", fix: "give one that never changes" }];
    return isRepeated
      ? [{ place: `${place} id`, what: "is that of another item", fix: "give each its own" }]
      : [];
  });
}

function content(feed: Fields): Found[] {
  return itemsOf(feed).flatMap(({ item, place }) =>
    typeof item.content_html === "string" || typeof item.content_text === "string"
      ? []
      : [
          {
            place: `${place} content_html`,
            what: "is missing, and so is content_text",
            fix: "give one of the two",
          },
        ],
  );
}

function attachments(feed: Fields): Found[] {
  return itemsOf(feed).flatMap(({ item, place }) =>
    (Array.isArray(item.attachments) ? item.attachments : []).flatMap((attachment: unknown) =>
      isFields(attachment) && isText(attachment.url) && isText(attachment.mime_type)
        ? []
        : [{ place: `${place} attachments`, what: "lack url or mime_type", fix: "give both" }],
    ),
  );
}

function dates(feed: Fields): Found[] {
  return itemsOf(feed).flatMap(({ item, place }) =>
    ["date_published", "date_modified"].flatMap((name) => {
      const date = item[name];
      if (
        date === undefined ||
        (isText(date) && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/.test(date) && !Number.isNaN(Date.parse(date)))
      )
        return [];
      return [
        {
          place: `${place} ${name}`,
          what: `is ${quoted(String(date))}`,
          fix: "write it as 2026-12-01T09:00:00Z",
        },
      ];
    }),
  );
}

/** Keys that hold addresses in full. */
const ADDRESS_KEYS = [
  "url",
  "external_url",
  "image",
  "banner_image",
  "home_page_url",
  "feed_url",
  "next_url",
  "icon",
  "favicon",
];

function addresses(feed: Fields): Found[] {
  return [{ item: feed, place: "feed" }, ...itemsOf(feed)].flatMap(({ item, place }) =>
    ADDRESS_KEYS.flatMap((key) => {
      const address = item[key];
      if (address === undefined || isWebAddress(String(address))) return [];
      return [
        {
          place: `${place} ${key}`,
          what: `is ${quoted(String(address))}, which is no full address`,
          fix: "begin it with https://",
        },
      ];
    }),
  );
}

function feedUrl({ feed_url: said }: Fields): Found[] {
  return isText(said)
    ? []
    : [{ place: "feed feed_url", what: "is missing", fix: "give the feed's own address" }];
}
